using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Explaining;

namespace Emulation.Rules.Documents.Tests;

/// <summary>The summary says of a participant what the score sheet says, and both what the command line says.</summary>
public sealed class SummaryNoteTests
{
    private static readonly ReportSource Source = Make();

    [Theory]
    [InlineData("vi", "đạt 97; mất 7", "mất 6 điểm", "điểm thưởng không bù vào")]
    [InlineData("en", "won 97; lost 7", "lost 6 points", "a bonus does not make up for it")]
    public void What_was_lost_is_what_the_sheet_tells_and_no_bonus_makes_up_for_it(string code, string bar, string onSheet, string legend)
    {
        var language = Language.Of(code);
        var row = SummaryPaper.From(Source, language).Clusters[0].Rows.Single(row => row.Participant == "a");
        var sheet = SheetPaper.ForParticipant(Source, "a", language);

        (row.Total, row.Lost).Should().Be((97m, 7m));
        row.Lost.Should().Be(sheet.Lost.Sum(lost => lost.Points));
        Report.Html(ReportKind.Summary, Source, language).Should().Contain(bar).And.Contain(legend);
        Report.Html(ReportKind.Sheet, Source with { Participant = "a" }, language).Should().Contain(onSheet);
    }

    [Fact]
    public void In_any_campaign_a_summary_tells_as_lost_what_the_sheets_add_up_to()
    {
        foreach (var name in Samples.Files.Keys)
        {
            var source = Samples.Source(name);
            var rows = SummaryPaper.From(source, Language.English).Clusters.SelectMany(cluster => cluster.Rows).Take(20);
            rows.Should().OnlyContain(
                row => row.Lost == SheetPaper.ForParticipant(source, row.Participant, Language.English).Lost.Sum(lost => lost.Points),
                name);
        }
    }

    [Theory]
    [InlineData("vi", "Đạt Tốt, ngoài tỷ lệ khống chế")]
    [InlineData("en", "Earned Good, beyond its quota")]
    public void A_grade_that_a_quota_lowered_says_so_in_the_words_of_the_command_line(string code, string told)
    {
        var language = Language.Of(code);
        SummaryPaper.From(Source, language).Clusters[0].Rows.Single(row => row.Participant == "b").Notes.Should().Equal(told);
        SheetPaper.ForParticipant(Source, "b", language).Notes.Should().Equal(told);
        SheetPaper.ForParticipant(Source, "a", language).Notes.Should().BeEmpty();
        new ExplanationTexts(language).GradeOverQuota(language == Language.Vietnamese ? "Tốt" : "Good").Should()
            .Be(char.ToLower(told[0], CultureInfo.InvariantCulture) + told[1..]);
    }

    [Theory]
    [InlineData("total", 2, true)]
    [InlineData("converted", 0, false)]
    public void Totals_border_on_grades_only_where_grades_go_by_a_total(string by, int borders, bool areDrawn)
    {
        var source = Make(by);

        SummaryPaper.From(source, Language.Vietnamese).Distribution.Borders.Should().HaveCount(borders);
        var html = Report.Html(ReportKind.Summary, source, Language.Vietnamese);
        html.Contains("Vạch đứt", StringComparison.Ordinal).Should().Be(areDrawn);
        html.Contains("stroke-dasharray", StringComparison.Ordinal).Should().Be(areDrawn);
    }

    private static ReportSource Make(string by = "total")
    {
        var campaign = Campaign.Load(new CampaignFiles("s", new Dictionary<string, string>
        {
            ["campaign.json"] = """
                { "figures": [ { "id": "converted", "name": "Converted", "value": "total - y" } ],
                  "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ { "id": "x", "type": "number" }, { "id": "y", "type": "number" } ],
                  "criteria": [ { "id": "work", "name": "Work", "maxPoints": 100, "mark": "x" },
                    { "id": "extra", "name": "Extra", "kind": "bonus", "maxPoints": 10, "mark": "y" },
                    { "id": "off", "name": "Off", "kind": "penalty", "minPoints": -5, "mark": "-1" } ],
                  "grades": { "workflow": "g", "levels": [
                    { "id": "good", "name": { "vi": "Tốt", "en": "Good" }, "quota": { "max": 1, "per": "all" } },
                    { "id": "fair", "name": { "vi": "Khá", "en": "Fair" } } ] } }
                """,
            ["workflows/g.json"] = $$"""
                { "WorkflowName": "g", "Rules": [ { "RuleName": "good", "Expression": "{{by}} >= 80" },
                  { "RuleName": "fair", "Expression": "{{by}} < 80" } ] }
                """,
        }));
        var submissions = new[]
        {
            campaign.NewSubmission("a").With("x", 94m).With("y", 4m),
            campaign.NewSubmission("b").With("x", 90m).With("y", 0m),
        };
        return new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate(submissions).With([]) };
    }
}
