using Emulation.Rules.Authoring;
using Bunit;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Figures;
using Emulation.Rules.Studio.Publish;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Studio.Wording;
using Emulation.Rules.Submissions;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class PartTests : BunitContext
{
    private readonly StudioOptions _options = new();

    public PartTests()
    {
        Services.AddSingleton(new CampaignOptions());
        Services.AddSingleton(_options);
        Services.AddScoped<StudioSession>();
        Services.AddScoped<StudioUsers>();
    }

    [Fact]
    public void A_field_shows_names_of_choices_the_unit_and_what_is_wrong_in_the_readers_language()
    {
        var indicator = new IndicatorDefinition
        {
            Id = "x", Name = new LocalizedText { Vietnamese = "Mức", English = "Level" }, Type =
                IndicatorType.Number, Unit = LocalizedText.Same("%"), Min = 0, Max = 2.5m,
        };
        var problem = new Diagnostic
        {
            Code = "ER5001", Severity =
                DiagnosticSeverity.Error, Position =
                    SourcePosition.None, Message = new LocalizedText { Vietnamese = "sai", English = "wrong" },
        };

        var field =
            Render<FigureField>(
                parameters => parameters.Add(p => p.Indicator, indicator).Add(p => p.Text, "<b>").Add(p => p.Problems, [problem]));

        field.Find("th").TextContent.Should().Contain("Mức").And.Contain("%, từ 0 đến 2,5");
        field.Find("input").GetAttribute("value").Should().Be("<b>");
        field.Find("input").GetAttribute("aria-invalid").Should().Be("true");
        field.Markup.Should().Contain("sai").And.NotContain("wrong");
        Services.GetRequiredService<StudioSession>().Choose(Language.English, isDark: false);
        field.WaitForAssertion(() => field.Find("th").TextContent.Should().Contain("Level").And.Contain("%, from 0 to 2.5"));
    }

    [Theory]
    [InlineData("", "Kết quả · Xưởng quy tắc thi đua")]
    [InlineData("c/l%E1%BB%9Bp-1/results", "Kết quả · lớp-1 · Xưởng quy tắc thi đua")]
    [InlineData("c/a/figures/2026/10A%2F1?x=1", "Kết quả · a · 2026 · 10A/1 · Xưởng quy tắc thi đua")]
    public void The_title_of_a_page_says_whose_it_is_and_goes_with_the_address(string address, string expected)
    {
        var head = Render<PageHead>(parameters => parameters.Add(p => p.Title, "Kết quả"));

        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo(address);

        head.WaitForAssertion(() => Render(head.FindComponent<Microsoft.AspNetCore.Components.Web.PageTitle>().Instance.ChildContent!)
            .Markup.Should().Be(expected));
    }

    [Fact]
    public void Tables_are_found_in_a_campaign_and_each_value_says_where_it_stands()
    {
        var tables =
            RuleTables.Find(File.ReadAllText(Path.Combine(Repository.Rules("bhxh-4574-2017"), "campaign.json")), Language.Vietnamese)!;

        tables.Single(table => table.Kind == RuleTableKind.Constants).Rows
            .Should()
            .Contain(
                new RuleTableRow
                {
                    Label = "excellentFrom", Value = "90", Path = "constants.excellentFrom", Removable = "constants.excellentFrom",
                });
        tables.Where(table => table.Kind == RuleTableKind.Bands)
            .SelectMany(table => table.Rows)
            .Should()
            .Contain(row => row.HasThreshold && row.Path.Contains(".bands.from."));
        var session = new RuleSession([], RuleWorkspace.Open(new CampaignFiles("bhxh-4574-2017", new Dictionary<string, string>())));
        session.Use(Emulation.Rules.Authoring.RuleWorkspace.Open(CampaignFilesOf("bhxh-4574-2017")));
        tables.SelectMany(table => table.Rows)
            .Where(row => session.Workspace.Set(row.Path, row.Value).Refusal is not null)
            .Should()
            .BeEmpty();
        RuleTables.Find("{ \"constants\": ", Language.English).Should().BeNull();
    }

    [Fact]
    public void A_difference_keeps_what_is_the_same_and_loses_no_line()
    {
        var lines = LineDifference.Of("a\nb\nc\nd", "a\nx\nc\nd\ne");

        lines.Should().Equal(
            (
                LineChange.Kept,
                "a"), (
                    LineChange.Removed,
                    "b"), (LineChange.Added, "x"), (LineChange.Kept, "c"), (LineChange.Kept, "d"), (LineChange.Added, "e"));
    }

    [Fact]
    public void A_form_reads_numbers_as_files_do_and_names_the_field_that_is_wrong()
    {
        var campaign = Campaign.Load(Repository.Rules("bhxh-4574-2017"));
        var entry = new FigureEntry(campaign, System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
        var before = campaign.NewSubmission("79", "Cụm Đông Nam Bộ");

        var (submission, fine) =
            entry.Read(before, new Dictionary<string, string> { ["costCutPercent"] = "12,5" }, CancellationToken.None);
        var (_, wrong) =
            entry.Read(before, new Dictionary<string, string> { ["costCutPercent"] = "mười" }, CancellationToken.None);
        var (_, high) =
            entry.Read(before, new Dictionary<string, string> { ["costCutPercent"] = "999" }, CancellationToken.None);

        submission.Values["costCutPercent"].Value.Value.Should().Be(12.5m);
        fine.Where(problem => problem.Problem.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        wrong.Should()
            .ContainSingle(problem => problem.Problem.Severity == DiagnosticSeverity.Error).Which.Indicator
            .Should()
            .Be("costCutPercent");
        wrong[0].Problem.Message.Vietnamese.Should().StartWith("đơn vị '79', số liệu 'costCutPercent': 'mười'");
        high.Should().Contain(problem => problem.Indicator == "costCutPercent" && problem.Problem.Severity == DiagnosticSeverity.Error);
        entry.TextOf(submission, entry.Fields.Single(field => field.Id == "costCutPercent")).Should().Be("12,5");
    }

    [Theory]
    [InlineData("vi", "2.5", "'2.5' không viết như các số ở trang này. Hãy viết số thập phân như 2,5.")]
    [InlineData("en", "2,5", "'2,5' is not written as numbers are on this page. Write decimals as 2.5.")]
    public void A_field_with_a_decimal_of_the_other_style_names_neither_a_file_nor_an_option_of_a_command(
        string language, string typed, string told)
    {
        var campaign = Campaign.Load(Repository.Rules("bhxh-4574-2017"));
        Services.GetRequiredService<StudioSession>().Choose(Language.Of(language), isDark: false);
        var entry = new FigureEntry(campaign, Language.Of(language).Culture);
        var (_, wrong) = entry.Read(
            campaign.NewSubmission("79", "Cụm Đông Nam Bộ"), new Dictionary<string, string> { ["costCutPercent"] = typed },
            CancellationToken.None);

        var field = Render<FigureField>(parameters => parameters
            .Add(p => p.Indicator, entry.Fields.Single(one => one.Id == "costCutPercent"))
            .Add(p => p.Text, typed).Add(p => p.Problems, [.. wrong.Select(one => one.Problem)]));

        field.Find("p.er-error").TextContent.Should().Be(told);
    }

    [Theory]
    [InlineData("vi", "từ 0 đến 100, nhiều nhất 1 chữ số lẻ, để trống là 2,5")]
    [InlineData("en", "from 0 to 100, at most 1 decimal, empty means 2.5")]
    public void A_field_says_its_decimals_and_what_it_is_where_it_is_left_empty(string language, string told) =>
        new StudioTexts(Language.Of(language)).RangeOf(new IndicatorDefinition
        {
            Id = "x", Name = LocalizedText.Same("X"), Type = IndicatorType.Number, Min = 0, Max = 100, Decimals = 1,
            Default = IndicatorValue.Of(2.5m),
        }).Should().Be(told);

    [Fact]
    public void A_text_that_is_nothing_where_it_is_left_empty_has_nothing_said_of_that() =>
        new StudioTexts(Language.Vietnamese).RangeOf(new IndicatorDefinition
        {
            Id = "x", Name = LocalizedText.Same("X"), Type = IndicatorType.Text, Default = IndicatorValue.Of(""),
        }).Should().BeEmpty();

    private static CampaignFiles CampaignFilesOf(string campaign) =>
        CampaignFiles.ReadAsync(Repository.Rules(campaign)).GetAwaiter().GetResult();
}
