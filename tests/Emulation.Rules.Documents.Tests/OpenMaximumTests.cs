using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Papers of a campaign in which a criterion has no maximum.</summary>
public sealed class OpenMaximumTests
{
    private static readonly ReportSource Source = Make();

    [Fact]
    public void A_sheet_has_no_maximum_where_there_is_none_and_nothing_is_lost_of_it()
    {
        var paper = SheetPaper.ForParticipant(Source, "A", Language.English);
        paper.Lines.Select(line => (line.Id, line.Limit, line.Points)).Should().Equal(("open", null, 250m), ("a", 10m, 4m));
        paper.Lost.Select(lost => (lost.Criterion, lost.Points)).Should().Equal(("a", 6m));
        paper.Totals.Should().ContainSingle().Which.Maximum.Should().BeNull();
    }

    [Fact]
    public void A_summary_has_neither_maximum_nor_percentage()
    {
        var rows = SummaryPaper.From(Source, Language.English).Clusters.SelectMany(cluster => cluster.Rows).ToList();
        rows.Select(row => (row.Participant, row.MaxTotal, row.Percent, row.Lost)).Should()
            .Contain(("A", (decimal?)null, (decimal?)null, 6m));
    }

    [Theory]
    [InlineData("vi", "còn có thể từ 4 trở lên")]
    [InlineData("en", "still possible: 4 and more")]
    public void What_is_still_possible_has_no_end(string code, string expected) =>
        Report.Html(ReportKind.Summary, Source, Language.Of(code)).Should().ContainEquivalentOf(expected);

    private static ReportSource Make()
    {
        var campaign = Campaign.Load(new CampaignFiles("s", new Dictionary<string, string>
        {
            ["campaign.json"] = """
                { "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ { "id": "x", "type": "number" }, { "id": "y", "type": "number" } ],
                  "criteria": [ { "id": "open", "maxPoints": null, "mark": "x" }, { "id": "a", "maxPoints": 10, "mark": "y" } ] }
                """,
        }));
        const string Data = """[ { "participant": "A", "values": { "x": 250, "y": 4 } }, { "participant": "B", "values": { "y": 4 } } ]""";
        SubmissionJson.TryRead(Data, "data.json", out var submissions, out var diagnostics).Should().BeTrue(string.Join('\n', diagnostics));
        return new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate(submissions).With([]) };
    }
}
