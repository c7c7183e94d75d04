using Bunit;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Mutation;
using Emulation.Rules.Studio.Cases;
using Emulation.Rules.Studio.Impact;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class DraftPartTests : BunitContext
{
    private (string File, TextPosition Place)? _went;

    public DraftPartTests()
    {
        Services.AddSingleton(new StudioOptions());
        Services.AddSingleton(new CampaignOptions());
        Services.AddSupplyValueFromQueryProvider();
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Fact]
    public async Task A_case_that_fails_comes_first_with_what_came_out_by_the_names_people_read_and_leads_to_its_place()
    {
        var outcome = CaseBench.Run(Workspace(expected: 7), CancellationToken.None);

        var results = Render<CaseResults>(parameters => parameters.AddCascadingValue(outcome).Add(p => p.Picked, Told()));

        results.Find("[role=status]").TextContent.Should().Be("Ví dụ kiểm chứng: 1 trên 2 đúng.");
        results.FindAll("li").Select(item => item.TextContent.Trim()).First().Should()
            .StartWith("✕ không đúng").And.Contain("p, Tổng điểm:").And.Contain("cần 7, được 8");
        await results.Find("li p button").ClickAsync();
        _went!.Value.File.Should().Be("cases.json");
        _went.Value.Place.Line.Should().Be(2);
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);
        results.WaitForAssertion(() => results.Find("li").TextContent.Should().Contain("expected 7, got 8"));
    }

    [Fact]
    public void Figures_of_examples_are_written_as_the_page_writes_figures_and_ids_as_they_stand()
    {
        var outcome = CaseBench.Run(Workspace(expected: 7.5m, grade: "good"), CancellationToken.None);

        var results = Render<CaseResults>(parameters => parameters.AddCascadingValue(outcome).Add(p => p.Picked, Told()));

        results.Markup.Should().Contain("cần 7,5, được 8").And.Contain("cần good, được excellent");
        Markers(Language.Vietnamese).Should().Contain("p, total: 7,5 → 8");
        Markers(Language.English).Should().Contain("p, total: 7.5 → 8");
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);
        results.WaitForAssertion(() => results.Markup.Should().Contain("expected 7.5, got 8"));

        IEnumerable<string> Markers(Language language) =>
            CaseMarkers.Of(outcome, new StudioTexts(language)).Select(marker => marker.Message);
    }

    [Fact]
    public void Changes_of_points_and_constants_are_written_as_the_page_writes_figures_and_expressions_as_they_stand()
    {
        static string Told(MutantKind kind) => new StudioTexts(Language.Vietnamese).Unnoticed(new Mutant
        {
            Kind = kind, Position = SourcePosition.None, Name = "full", Workflow = "w", Before = "7.5", After = "-1000.25",
        });

        Told(MutantKind.Constant).Should().Be("Hằng số full: 7,5 → −1.000,25");
        Told(MutantKind.Points).Should().Be("Điểm của quy tắc “full” của w: 7,5 → −1.000,25");
        Told(MutantKind.Expression).Should().Be("w: 7.5 → -1000.25");
    }

    [Fact]
    public async Task What_no_case_reaches_is_named_and_changes_are_tried_once_the_cases_pass()
    {
        var gaps = Render<CaseGaps>(parameters => parameters.AddCascadingValue(Run(expected: 7)).Add(p => p.Picked, Told()));
        gaps.Find("h3 ~ button").HasAttribute("disabled").Should().BeTrue();
        gaps.Find("h3 ~ button + span.er-gap").TextContent.Should().Be("Hãy sửa những ví dụ không đúng trước.");

        gaps = Render<CaseGaps>(parameters => parameters.AddCascadingValue(Run(expected: 8)).Add(p => p.Picked, Told()));
        gaps.FindAll("details li").Select(item => item.TextContent).Should().Contain("Xếp loại Tốt: chưa có ví dụ nào chạm tới.");
        await gaps.Find("h3 ~ button").ClickAsync();

        gaps.WaitForAssertion(() => gaps.Find("[role=status]").TextContent.Should().MatchRegex("Ví dụ nhận ra \\d+ trên \\d+ thay đổi"),
            TimeSpan.FromSeconds(20));
        gaps.FindAll("ul")[^1].TextContent.Should().Contain("flag");
    }

    [Fact]
    public void Where_there_are_no_cases_nothing_is_said_of_what_they_reach()
    {
        var none = CaseBench.Run(
            RuleWorkspace.Open(new CampaignFiles("tie", new Dictionary<string, string>
            {
                ["campaign.json"] = TieCampaign.Rules,
                ["workflows/all.json"] = TieCampaign.Workflows,
            })),
            CancellationToken.None);

        none.Rules.Should().NotBeNull();
        Render<CaseGaps>(parameters => parameters.AddCascadingValue(none).Add(p => p.Picked, Told())).Markup.Should().BeEmpty();
    }

    [Fact]
    public void An_edit_says_who_moves_by_which_rule_and_which_line_flips()
    {
        var before = TieCampaign.Load();
        var after = TieCampaign.Load(text => text.Replace("\"maxPoints\": 10", "\"maxPoints\": 6", StringComparison.Ordinal));
        var comparison = DraftComparison.Of(
            before, after, [before.NewSubmission("A", name: "An").With("x", 9m), before.NewSubmission("B", name: "Bình").With("x", 7m)],
            out _, CancellationToken.None)!;

        var moves = Render<ImpactMoves>(parameters => parameters.AddCascadingValue(comparison));
        var criteria = Render<ImpactCriteria>(parameters => parameters.AddCascadingValue(comparison));
        var lines = Render<ImpactLines>(parameters => parameters.AddCascadingValue(comparison));

        moves.FindAll("tbody tr")[0].TextContent.Should()
            .StartWith("An").And.Contain("9 → 6").And.Contain("Xuất sắc → Tốt").And.Contain("Công việc");
        criteria.Find("tbody tr").TextContent.Should().Contain("Công việc").And.Contain("2").And.Contain("−4");
        lines.FindAll("tbody tr").Select(row => row.TextContent).Should().Contain(row => row.StartsWith("Ngôi sao") && row.Contains("An"));
    }

    [Fact]
    public void Why_somebody_moves_has_its_numbers_as_the_rest_of_the_page_has_them()
    {
        var before = TieCampaign.Load();
        var after = TieCampaign.Load(text => text.Replace("\"maxPoints\": 10", "\"maxPoints\": 6.5", StringComparison.Ordinal));
        var comparison = DraftComparison.Of(
            before, after, [before.NewSubmission("A", "Cụm", "An").With("x", 9.25m)], out _, CancellationToken.None)!;

        var moves = Render<ImpactMoves>(parameters => parameters.AddCascadingValue(comparison));

        moves.Find("tbody td:last-child").TextContent.Should().Contain("9,25 → 6,5").And.Contain("tối đa 10 → 6,5")
            .And.NotMatchRegex(@"\d\.\d");
    }

    [Fact]
    public void Figures_that_are_wrong_for_the_rules_before_and_after_are_told_of_both_and_not_compared()
    {
        var before = TieCampaign.Load();
        var after = TieCampaign.Load(text => text.Replace("\"maxPoints\": 10", "\"maxPoints\": 6", StringComparison.Ordinal));

        var comparison = DraftComparison.Of(
            before, after, [before.NewSubmission("A").With("y", 9m)], out var problems, CancellationToken.None);

        comparison.Should().BeNull();
        problems.Select(problem => problem.Severity).Should().Equal(DiagnosticSeverity.Error, DiagnosticSeverity.Error);
    }

    [Fact]
    public void Who_lacks_figures_is_counted_where_nobody_moves()
    {
        var rules = Campaign.Load(Repository.Rules("decree-335-2025"));

        var comparison = DraftComparison.Of(
            rules, rules, [rules.NewSubmission("A").With("conductMark", 9m)], out _, CancellationToken.None)!;

        (comparison.Incomplete, comparison.Impact.Moves.Count).Should().Be((1, 0));
        new StudioTexts(Language.Vietnamese).IncompleteInComparison(2).Should()
            .Be("2 đơn vị thiếu số liệu: chưa có hạng và xếp loại để so sánh.");
    }

    [Fact]
    public async Task A_gate_holds_until_more_changes_than_it_allows_and_none_holds_for_nobody()
    {
        var before = TieCampaign.Load();
        var after = TieCampaign.Load(text => text.Replace("\"maxPoints\": 10", "\"maxPoints\": 6", StringComparison.Ordinal));
        var moved = DraftComparison.Of(before, after, [before.NewSubmission("A").With("x", 9m)], out _, CancellationToken.None)!;
        var navigation = Services.GetRequiredService<NavigationManager>();

        var gates = Render<ImpactGates>(parameters => parameters.AddCascadingValue(moved));
        await gates.FindAll("input")[0].ChangeAsync(new() { Value = "2,5" });
        navigation.Uri.Should().EndWith("?shift=2.5");
        gates.Find("[role=alert]").TextContent.Should().Contain("Vượt ngưỡng “Chênh lệch điểm”: 3, cho phép 2,5.");
        await gates.FindAll("input")[0].ChangeAsync(new() { Value = "3" });
        gates.Find("[role=status]").TextContent.Should().Contain("Mọi ngưỡng đều giữ.");
        await gates.FindAll("input")[0].ChangeAsync(new() { Value = "1000,5" });
        gates.FindAll("input")[0].GetAttribute("value").Should().Be("1000,5", "as it can be typed again");
        await gates.FindAll("input")[0].ChangeAsync(new() { Value = "ba" });
        gates.Find("[role=alert]").TextContent.Should().Contain("'ba' không phải là số.");

        var nobody = Render<ImpactGates>(
            parameters => parameters.AddCascadingValue(DraftComparison.Of(before, after, [], out _, CancellationToken.None)!));
        nobody.Markup.Should().Contain("Không có ai để so sánh").And.NotContain("Mọi ngưỡng đều giữ.");
    }

    private static CaseOutcome Run(decimal expected) => CaseBench.Run(Workspace(expected), CancellationToken.None);

    private static RuleWorkspace Workspace(decimal expected, string grade = "excellent") => RuleWorkspace.Open(new CampaignFiles(
        "tie", new Dictionary<string, string>
    {
        ["campaign.json"] = TieCampaign.Rules,
        ["workflows/all.json"] = TieCampaign.Workflows,
        ["cases.json"] = $$"""
            [ { "name": "một", "submissions": [ { "participant": "p", "values": { "x": 8 } } ],
                "expect": { "p": { "total": {{FormattableString.Invariant($"{expected}")}} } } },
              { "name": "hai", "submissions": [ { "participant": "p", "values": { "x": 9 } } ],
                "expect": { "p": { "total": 9, "grade": "{{grade}}" } } } ]
            """,
    }));

    private EventCallback<(string, TextPosition)> Told() => EventCallback.Factory.Create<(string, TextPosition)>(
        this, place => _went = place);
}
