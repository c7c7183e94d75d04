using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

/// <summary>Where a message about an award of earlier years points: to the history, which may be another file than the figures.</summary>
public sealed class HistoryPlaceTests
{
    [Fact]
    public void What_is_wrong_with_an_award_that_was_read_is_told_where_it_was()
    {
        var campaign = AwardCampaign.One("true");
        SubmissionJson.TryRead(
            """
            [ { "participant": "p", "values": { "x": 1 }, "history": [
                { "award": "flags", "year": 2020 },
                { "award": "flag", "year": 2019 } ] } ]
            """, "data.json", out var submissions, out _).Should().BeTrue();
        HistoryTable.TryRead(
            Row(1, "participant,award,year"),
            [Row(2, "p,banner,2020"), Row(3, "p,flag,25"), Row(4, "p,flag,2030"), Row(5, "p,flag,2019")],
            submissions, out var completed, out _).Should().BeTrue();

        campaign.Check(completed).Select(d => $"{d.Position}: {d.Code} {d.Position.Path}".TrimEnd()).Should().Equal(
            "data.json:2:5: ER5025 [0].history[0]",
            "history.csv:2:2: ER5025", "history.csv:3:3: ER5290", "history.csv:4:3: ER5291", "history.csv:5:2: ER5026");
    }

    [Fact]
    public void The_year_is_told_by_its_place_also_where_its_column_is_the_first()
    {
        var campaign = AwardCampaign.One("true");
        HistoryTable.TryRead(
            Row(1, "year,award,participant"), [Row(2, "2030,flag,p"), Row(3, "2020,flag,q")],
            [campaign.NewSubmission("p").With("x", 1)], out var completed, out var told).Should().BeTrue();

        campaign.Check(completed).Select(d => $"{d.Position}: {d.Code}").Should().Equal("history.csv:2:1: ER5291");
        told.Select(d => d.ToString(Language.English)).Should().ContainSingle().Which
            .Should().StartWith("history.csv:1:1: warning").And.Contain("1 participants that are not in the data and are left out: q.");
    }

    [Fact]
    public void The_same_award_read_elsewhere_is_the_same() =>
        (new PastAward { Award = "flag", Year = 2020 } with { Position = new SourcePosition { File = "a.csv", Line = 2 } })
            .Should().Be(new PastAward { Award = "flag", Year = 2020 });

    private static List<TextCell> Row(int line, string cells) =>
    [
        .. cells.Split(',').Select((text, i) => new TextCell
        {
            Text = text,
            Position = new SourcePosition { File = "history.csv", Line = line, Column = i + 1 },
        }),
    ];
}
