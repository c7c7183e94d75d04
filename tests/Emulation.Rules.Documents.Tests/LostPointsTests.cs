using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Tests;

/// <summary>What a paper tells as lost adds up to what was lost, whatever a group makes of its criteria; a group tells its own.</summary>
public sealed class LostPointsTests
{
    private const string Graded = """ "grades": { "workflow": "g", "levels": [ { "id": "good", "name": "Good" } ] }, """;

    [Theory]
    [InlineData(10, 0, "")]
    [InlineData(3, 6, "Prize 4 (Only the highest counts)")]
    public void Of_a_group_that_takes_the_highest_nothing_is_lost_by_the_others(int national, int provincial, string expected)
    {
        var paper = Paper(
            $$"""
            { "id": "prize", "name": "Prize", "maxPoints": 10, "combine": "max", "criteria": [
              { "id": "national", "name": "National", "maxPoints": 10, "mark": "{{national}}" },
              { "id": "provincial", "name": "Provincial", "maxPoints": 6, "mark": "{{provincial}}" } ] }
            """);

        Told(paper).Should().Be(expected);
        paper.Lost.Sum(lost => lost.Points).Should().Be(paper.Totals[^1].Maximum!.Value - paper.Totals[^1].Points);
    }

    [Theory]
    [InlineData(9, 9, "")]
    [InlineData(2, 10, "Capped 3")]
    [InlineData(10, 10, "")]
    [InlineData(0, 0, "Capped 15")]
    public void Of_a_group_that_limits_a_sum_as_much_is_lost_as_the_limit_leaves(int a, int b, string expected) => Told(Paper(
        $$"""
        { "id": "g", "name": "Capped", "maxPoints": 15, "cap": true, "criteria": [
          { "id": "a", "name": "A", "maxPoints": 10, "mark": "{{a}}" }, { "id": "b", "name": "B", "maxPoints": 10, "mark": "{{b}}" } ] }
        """)).Should().StartWith(expected).And.NotContain(";");

    [Fact]
    public void A_group_whose_criteria_add_up_to_it_is_told_by_them() => Told(Paper(
        """
        { "id": "g", "name": "G", "criteria": [
          { "id": "a", "name": "A", "maxPoints": 10, "mark": "4" }, { "id": "b", "name": "B", "maxPoints": 10, "mark": "x" },
          { "id": "p", "name": "P", "kind": "penalty", "minPoints": -5, "mark": "-2" } ] }
        """)).Should().MatchRegex("^A 6 [^;]*; P 2 [^;]*$");

    [Fact]
    public void What_a_group_itself_lacks_is_told_beside_it() =>
        OfGroup(Paper(Deciding)).Reasons.Should().Equal("Missing: x");

    [Fact]
    public void A_group_none_of_whose_rules_holds_says_so() =>
        OfGroup(Paper(Deciding, with: submission => submission.With("x", 1))).Reasons.Should().Equal("No requirement was met: 0 points");

    [Fact]
    public void A_rule_of_a_group_that_fails_is_told_beside_it() =>
        OfGroup(Paper(Deciding, with: submission => submission.With("x", 0))).Reasons.Should().Equal("Rule 'big' divides by zero");

    [Theory]
    [InlineData("vi", "Không quy tắc xếp loại nào thỏa")]
    [InlineData("en", "No grade rule held")]
    public void A_sheet_for_which_no_grade_rule_holds_says_so(string code, string note) => Paper(
        """{ "id": "a", "name": "A", "maxPoints": 10, "mark": "4" }""", Graded, language: code).Notes.Should().Equal(note);

    [Theory]
    [InlineData("vi", "Dưới 20: 1 điểm")]
    [InlineData("en", "Below 20: 1 point")]
    public void The_lowest_band_is_called_by_its_label_in_both_languages(string code, string told) => Paper(
        """{ "id": "a", "name": "A", "maxPoints": 10, "bands": { "by": "x", "below": 1, "from": { "20": 10 } } }""", language: code)
        .Lines.Single(line => line.Id == "a").Reasons.Should().StartWith(told);

    [Theory]
    [InlineData("vi", "\"20.5\": 10", "Dưới 20,5: 1 điểm")]
    [InlineData("en", "\"20.5\": 10", "Below 20.5: 1 point")]
    [InlineData("vi", "\"9.5\": 5, \"20.25\": 10", "Từ 9,5 đến dưới 20,25: 5 điểm")]
    [InlineData("vi", "\"9.5\": 5", "Từ 9,5: 5 điểm")]
    [InlineData("en", "\"9.5\": 5", "From 9.5: 5 points")]
    public void The_numbers_of_a_band_are_written_as_all_on_the_paper(string code, string from, string told) => Paper(
        $$"""{ "id": "a", "name": "A", "maxPoints": 10, "bands": { "by": "x", "below": 1, "from": { {{from}} } } }""", language: code)
        .Lines.Single(line => line.Id == "a").Reasons.Should().StartWith(told);

    [Theory]
    [InlineData("vi", "Mục 1: Cấp huyện: 2 điểm")]
    [InlineData("en", "Item 1: District: 2 points")]
    public void A_choice_of_an_item_is_called_by_its_name(string code, string told)
    {
        var campaign = Campaign.Load(new CampaignFiles("s", new Dictionary<string, string>
        {
            ["campaign.json"] = """
                { "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ { "id": "won", "type": "list", "item": [ { "id": "level", "type": "choice", "choices": [
                    { "id": "d", "name": { "vi": "Cấp huyện", "en": "District" } }, { "id": "p", "name": "P" } ] } ] } ],
                  "criteria": [ { "id": "a", "name": "A", "maxPoints": 10, "perItem": "won",
                    "scale": { "by": "level", "points": { "d": 2, "p": 3 } } } ] }
                """,
        }));
        var submission = campaign.NewSubmission("p").With("won", Item("level", "d"));
        var source = new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate([submission]).With([]) };

        SheetPaper.ForParticipant(source, "p", Language.Of(code)).Lines.Single(line => line.Id == "a").Reasons
            .Should().ContainSingle().Which.Should().BeEquivalentTo(told);
    }

    private static IndicatorValue Item(string field, IndicatorValue value) =>
        IndicatorValue.Of(
            [
                new ListItem
                {
                    Values = ImmutableSortedDictionary.Create<string, IndicatorValue>(StringComparer.Ordinal).Add(field, value),
                },
            ]);

    private const string Deciding = """
        { "id": "g", "name": "G", "maxPoints": 10, "combine": "workflow", "workflow": "w",
          "criteria": [ { "id": "a", "name": "A", "maxPoints": 10, "mark": "4" } ] }
        """;

    private static SheetLine OfGroup(SheetPaper paper) => paper.Lines.Single(line => line.Id == "g");

    private static string Told(SheetPaper paper) => string.Join("; ", paper.Lost.Select(
        lost => $"{lost.Criterion} {lost.Points}{(lost.Reasons.Count == 0 ? "" : $" ({string.Join(", ", lost.Reasons)})")}"));

    private static SheetPaper Paper(
        string criteria, string rest = "", string language = "en", Func<Submission, Submission>? with = null)
    {
        const string Points = """ "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "a" } } } """;
        var workflow = criteria == Deciding
            ? $$"""{ "WorkflowName": "w", "Rules": [ { "RuleName": "big", "Expression": "5 / x > 5 && a > 1", {{Points}} } ] }"""
            : """{ "WorkflowName": "g", "Rules": [ { "RuleName": "good", "Expression": "total >= 5" } ] }""";
        var campaign = Campaign.Load(new CampaignFiles("s", new Dictionary<string, string>
        {
            ["campaign.json"] = $$"""
                { "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
                  "indicators": [ { "id": "x", "type": "number" }, { "id": "z", "type": "number" } ], {{rest}}
                  "criteria": [ {{criteria}} ] }
                """,
            ["workflows/w.json"] = $"[ {workflow} ]",
        }));
        var submission = campaign.NewSubmission("p").With("z", 1);
        if (criteria.Contains("\"x\"", StringComparison.Ordinal))
        {
            submission = submission.With("x", 10);
        }

        var outcome = campaign.Evaluate([with is null ? submission : with(submission)]).With([]);
        return SheetPaper.ForParticipant(new ReportSource { Campaign = campaign, Outcome = outcome }, "p", Language.Of(language));
    }
}
