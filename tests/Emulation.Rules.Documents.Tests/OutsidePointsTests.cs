using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Criteria of another kind in a group count outside it: papers say so on both sides, so that rows add up for the eye.</summary>
public sealed class OutsidePointsTests
{
    private static readonly ReportSource Source = Make();

    [Theory]
    [InlineData("vi", "Ngoài mục, vào điểm thưởng: 6", "Ngoài mục, vào điểm trừ: −2")]
    [InlineData("en", "Outside the group, in the bonus: 6", "Outside the group, in the penalty: −2")]
    public void A_group_shows_what_counts_outside_it(string code, string bonus, string penalty)
    {
        var group = Paper(Language.Of(code)).Lines.Single(line => line.Id == "g");

        group.Points.Should().Be(3m);
        group.Outside.Select(outside => (outside.Kind, outside.Points))
            .Should()
            .Equal((CriterionKind.Bonus, 6m), (CriterionKind.Penalty, -2m));
        group.Reasons.Should().Equal(bonus, penalty);
        Report.Html(ReportKind.Sheet, Source, Language.Of(code)).Should().Contain(bonus).And.Contain(penalty);
    }

    [Theory]
    [InlineData("vi", "Tính vào điểm thưởng của phiếu, không vào mục này", "Tính vào điểm trừ của phiếu, không vào mục này")]
    [InlineData(
        "en", "Counts in the bonus of the sheet, not in this group", "Counts in the penalty of the sheet, not in this group")]
    public void A_criterion_that_counts_outside_its_group_says_where_it_counts(string code, string bonus, string penalty)
    {
        var lines = Paper(Language.Of(code)).Lines.ToDictionary(line => line.Id);

        lines["more"].Reasons[^1].Should().Be(bonus);
        lines["less"].Reasons[^1].Should().Be(penalty);
        lines.Values.Where(line => line.IsOutside).Select(line => line.Id).Should().BeEquivalentTo("more", "less");
        lines["a"].Reasons.Should().NotContain(reason => reason == bonus || reason == penalty);
    }

    [Fact]
    public void The_rows_of_a_sheet_add_up_to_its_totals()
    {
        var paper = Paper(Language.Vietnamese);
        var top = paper.Lines.Where(line => line.Depth == 0).ToList();

        (top.Sum(line => line.Points) + top.SelectMany(line => line.Outside).Sum(outside => outside.Points))
            .Should()
            .Be(paper.Totals[^1].Points);
    }

    [Theory]
    [InlineData(
        "vi",
        "1. Thêm (tính vào điểm thưởng của phiếu, không vào mục này)",
        "2. Bớt (tính vào điểm trừ của phiếu, không vào mục này)")]
    [InlineData(
        "en",
        "1. More (counts in the bonus of the sheet, not in this group)",
        "2. Less (counts in the penalty of the sheet, not in this group)")]
    public async Task A_workbook_of_results_says_which_columns_count_outside_their_group(string code, string bonus, string penalty)
    {
        using var workbook = OpenXml.Workbook(await Made.ResultsAsync(Source, Language.Of(code)));
        var sheet = OpenXml.Sheet(workbook, Language.Of(code) == Language.Vietnamese ? "Điểm từng tiêu chí" : "Points per criterion");

        OpenXml.Text(sheet, "E3").Should().Be(bonus);
        OpenXml.Text(sheet, "F3").Should().Be(penalty);
    }

    [Theory]
    [InlineData("vi", "Mục 1 “Giải A”: điểm người chấm cho: 2 điểm (không tính: đã có mục khác cho cùng thành tích)")]
    [InlineData("en", "Item 1 “Giải A”: mark given: 2 points (not counted: another item stands for the same)")]
    public void An_item_says_which_achievement_it_is_for(string code, string expected) =>
        Paper(Language.Of(code)).Lines.Single(line => line.Id == "more").Reasons[0].Should().Be(expected);

    private static SheetPaper Paper(Language language) => SheetPaper.ForParticipant(Source, "A", language);

    private static ReportSource Make()
    {
        var campaign = Campaign.Load(new CampaignFiles("s", new Dictionary<string, string>
        {
            ["campaign.json"] = """
                { "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ { "id": "x", "type": "number" },
                    { "id": "prizes", "type": "list", "item": [ { "id": "what", "type": "text" }, { "id": "p", "type": "number" } ] } ],
                  "criteria": [ { "id": "g", "name": "Mục", "criteria": [
                    { "id": "more", "name": { "vi": "Thêm", "en": "More" }, "kind": "bonus", "maxPoints": 50, "perItem": "prizes",
                      "onePer": "what", "mark": "p" },
                    { "id": "less", "name": { "vi": "Bớt", "en": "Less" }, "kind": "penalty", "minPoints": -5, "mark": "-2" },
                    { "id": "a", "name": "A", "maxPoints": 10, "mark": "x" } ] } ] }
                """,
        }));
        const string Data = """
            [ { "participant": "A", "values": { "x": 3,
                "prizes": [ { "what": "Giải A", "p": 2 }, { "what": "giải  a", "p": 5 }, { "what": "Giải B", "p": 1 } ] } } ]
            """;
        SubmissionJson.TryRead(Data, "data.json", out var submissions, out var diagnostics).Should().BeTrue(string.Join('\n', diagnostics));
        return new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate(submissions).With([]) };
    }
}
