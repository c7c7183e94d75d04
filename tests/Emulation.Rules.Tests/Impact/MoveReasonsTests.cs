using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Impact;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Impact;

/// <summary>What lies outside the criteria: the reasons named are those that there are.</summary>
public sealed class MoveReasonsTests
{
    private static readonly CampaignText Places = new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria = """{ "id": "c", "maxPoints": 10, "mark": "x" }""",
        Workflows = "",
        Rest = """
            "figures": [ { "id": "f", "name": "Ratio", "value": "y / 1" } ],
            "ranking": { "places": "standard", "orderBy": [ "total", "f" ] }
            """,
    };

    private static readonly CampaignText Awards = AwardCampaign.Of(
        """{ "id": "a", "workflow": "a", "requires": [ "flag" ] }""", Workflow("a", Rule("r", "x >= 5"), Rule("s", "x >= 4")));

    [Fact]
    public void Places_that_are_numbered_otherwise_are_not_blamed_on_others() =>
        ReasonsOf(Places, "\"standard\"", "\"dense\"", Unit("a", 5, 0), Unit("b", 5, 0), Unit("c", 4, 0))
            .Should().Equal("c: own points and grade as before: places are numbered otherwise");

    [Fact]
    public void A_figure_of_ones_own_that_places_go_by_is_named_where_it_is_another() =>
        ReasonsOf(Places, "y / 1", "y > 2 ? 0 : y", Unit("a", 5, 3), Unit("b", 5, 2), Unit("c", 5, 1)).Should().Equal(
            "a: Ratio 3 → 0",
            "b: own points and grade as before: others moved",
            "c: own points and grade as before: others moved");

    [Fact]
    public void What_stood_against_an_award_is_named_where_nothing_does_any_more() =>
        ReasonsOf(Awards, "\"requires\": [ \"flag\" ]", "\"requires\": [ ]", Holder("p", 6)).Should().Equal("p: a: (1) without: flag");

    [Fact]
    public void What_stands_against_an_award_is_named_beside_conditions_that_hold_now() =>
        ReasonsOf(
            Awards with { Workflows = Awards.Workflows.Replace("x >= 5", "y >= 5", StringComparison.Ordinal) }, "y >= 5", "x >= 5",
            Holder("p", 6)).Should().Equal("p: a: r unknown → holds; s unknown → holds; without: flag");

    [Fact]
    public void A_condition_that_only_one_side_has_is_not_unknown_on_the_other() =>
        ReasonsOf(
            Awards, "\"requires\": [ \"flag\" ]", "\"requires\": [ ]",
            text => text with { Workflows = text.Workflows.Replace("Name\": \"s\"", "Name\": \"t\"", StringComparison.Ordinal) },
            Holder("p", 4.5m), Holder("q", 6)).Should().Equal("q: a: s holds → —; t — → holds");

    private static List<string> ReasonsOf(CampaignText text, string old, string by, params Submission[] submissions) =>
        ReasonsOf(text, old, by, edited => edited, submissions);

    private static List<string> ReasonsOf(
        CampaignText text, string old, string by, Func<CampaignText, CampaignText> more, params Submission[] submissions)
    {
        string Edited(string part) => part.Replace(old, by, StringComparison.Ordinal);
        var (before, after) = (text.Load(), more(text with { Rest = Edited(text.Rest), Workflows = Edited(text.Workflows) }).Load());
        var rules = new ComparedRules(before.Definition, after.Definition, new ExplanationTexts(Language.English));
        return [.. CampaignImpact.Of(before, after, submissions).Moves
            .SelectMany(move => rules.ReasonsOf(move).Select(reason => $"{move.Sheet.Participant}: {reason}"))];
    }

    private static Submission Unit(string participant, decimal x, decimal y) =>
        Places.Load().NewSubmission(participant).With("x", x).With("y", y);

    private static Submission Holder(string participant, decimal x) =>
        Awards.Load().NewSubmission(participant).With("x", x) with { History = [] };
}
