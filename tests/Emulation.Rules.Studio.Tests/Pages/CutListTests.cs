using Bunit;
using Emulation.Rules.Cases;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Publish;
using Emulation.Rules.Studio.Results;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>A list that is not shown whole says how much is left out.</summary>
public sealed class CutListTests : BunitContext
{
    public CutListTests()
    {
        Services.AddSingleton(new CampaignOptions());
        Services.AddSingleton(new StudioOptions());
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "và 1 mục nữa")]
    [InlineData(2000, "và 1980 mục nữa")]
    public void Of_errors_the_first_are_shown_with_what_to_do_and_the_others_are_counted(int count, string? more)
    {
        var notices = Render<ErrorNotices>(parameters => parameters.Add(p => p.Problems, [.. Enumerable.Range(1, count).Select(Problem)]));

        notices.FindAll("[role=alert]").Should().HaveCount(20);
        notices.FindAll("[role=alert]")[19].TextContent.Should().Contain("a.json:20:1: sai 20. Sửa 20.");
        notices.FindAll("p").Select(p => p.TextContent).Should().Equal(more is null ? [] : [more]);
    }

    [Fact]
    public void What_publishing_would_come_to_counts_what_it_does_not_list()
    {
        var report = Render<PublicationReport>(parameters => parameters.Add(p => p.Check, new PublicationCheck
        {
            ETag = "", Reasons = [], Diagnostics = [.. Enumerable.Range(1, 53).Select(Problem)], Cases = [],
        }));

        report.FindAll("li").Should().HaveCount(50);
        report.Find("li").TextContent.Should().Contain("a.json:1:1: sai 1. Sửa 1.");
        report.FindAll("p.er-muted").Select(p => p.TextContent).Should().Equal("và 3 mục nữa");
    }

    [Fact]
    public void Of_the_reasons_against_publishing_the_first_are_shown_and_the_others_counted()
    {
        var report = Render<PublicationReport>(parameters => parameters.Add(p => p.Check, new PublicationCheck
        {
            ETag = "", Reasons = [.. Enumerable.Range(1, 80).Select(i => Problem(i).Message)], Diagnostics = [], Cases = [],
        }));

        report.FindAll("[role=alert]").Should().HaveCount(20);
        report.FindAll("[role=alert]")[19].TextContent.Should().Contain("sai 20.");
        report.FindAll("p.er-muted").Select(p => p.TextContent).Should().Equal("và 60 mục nữa");
    }

    [Fact]
    public async Task Of_lines_on_which_many_are_tied_the_first_are_shown_with_some_of_the_names_and_the_others_counted()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var rules = TieCampaign.Load(json => json.Replace("\"all\"", "\"cluster\"", StringComparison.Ordinal));
        var evaluation = rules.Evaluate(Enumerable.Range(0, 8).SelectMany(cluster => Enumerable.Range(0, cluster == 0 ? 23 : 2).Select(
            i => new Submission { Participant = $"{cluster}-{i:00}", Cluster = $"Cụm {cluster}" }.With("x", 6))));

        var view = Render<ResultView>(parameters =>
            parameters.Add(p => p.Source, new ReportSource { Campaign = rules, Outcome = evaluation.With([]) }));

        var notices = view.FindAll(".er-notice");
        notices.Should().HaveCount(5);
        notices[0].TextContent.Should().Contain("Cụm 0").And.Contain("0-19, và 3 mục nữa").And.NotContain("0-20");
        view.FindAll("p.er-muted").Select(p => p.TextContent).Should().Contain("và 3 mục nữa");
        await view.Find("select").ChangeAsync(new() { Value = "Cụm 7" });
        view.FindAll(".er-notice").Should().ContainSingle().Which.TextContent.Should().Contain("7-00, 7-01");
    }

    [Fact]
    public void A_worked_example_that_fails_is_named_with_its_participant_and_what_is_wrong_with_its_figures()
    {
        var rules = TieCampaign.Load();
        CaseFile.TryRead(
            rules.Definition,
            """
            [ { "name": "Hai bên", "submissions": [ { "participant": "A", "values": { "x": 6 } } ], "expect": { "A": { "total": 7 } } },
              { "name": "Quá", "submissions": [ { "participant": "B", "values": { "x": 11 } } ], "expect": { "B": { "total": 7 } } } ]
            """,
            "cases.json",
            out var cases,
            out _).Should().BeTrue();

        var report = Render<PublicationReport>(parameters => parameters.Add(p => p.Check, new PublicationCheck
        {
            ETag = "", Reasons = [], Diagnostics = [], Cases = CaseRunner.Run(rules, cases),
        }));

        report.FindAll("li").Select(item => item.TextContent.Trim())
            .Should()
            .Equal(
                "A, Tổng điểm: cần 7, được 6",
                "đơn vị 'B', số liệu 'x': 11 nằm ngoài khoảng [0, 10]. Kiểm tra số và đơn vị tính; nếu số đúng, sửa min, max của số liệu.");
        report.FindAll("[role=status]").Select(item => item.TextContent).Should().Contain(text => text.Contains("Hai bên"));
    }

    private static Diagnostic Problem(int i) => new()
    {
        Code = "ER5001",
        Severity = DiagnosticSeverity.Error,
        Position = new SourcePosition { File = "a.json", Line = i, Column = 1 },
        Message = LocalizedText.FromPair($"sai {i}.", $"wrong {i}."),
        Hint = LocalizedText.FromPair($"Sửa {i}.", $"Mend {i}."),
    };
}
