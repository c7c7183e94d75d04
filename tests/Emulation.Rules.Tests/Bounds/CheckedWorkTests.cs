using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>Each time the checks go over the submissions they ask at each whether to stop.</summary>
/// <remarks>SEMANTICS 14.6.</remarks>
public sealed class CheckedWorkTests
{
    private const int Values = 1;

    [Fact]
    public void Submissions_without_a_fault_are_gone_over_for_their_values() =>
        StepsFor(new CampaignText(), i => One(i).With("x", 1)).Should().Be(Values);

    [Fact]
    public void Items_of_a_long_list_are_converted_in_steps()
    {
        const int many = 2_560;
        var text = new CampaignText
        {
            Indicators = """
                { "id": "x", "type": "number" },
                { "id": "l", "type": "list", "item": [ { "id": "n", "type": "number" }, { "id": "t", "type": "text" } ] }
                """,
        };
        var nothing = new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty };
        ListItem[] items = [.. Enumerable.Repeat(nothing, many)];

        // Ten for each field, and one for the list.
        Steps(text, 1, i => One(i).With("x", 1).With("l", IndicatorValue.Of([.. items]))).Should().Be(Values + 1 + (2 * 10));
    }

    [Fact]
    public void Clusters_that_are_compared_are_gone_over_for_how_many_there_are()
    {
        const int limits = 1;
        var text = new CampaignText
        {
            Rest = """
                "figures": [ { "id": "f", "population": { "function": "max", "over": "cluster", "value": "x", "default": 0 } } ]
                """,
        };

        StepsFor(text, i => One(i).With("x", 1)).Should().Be(Values + limits);
    }

    [Fact]
    public void Submissions_that_code_made_get_places_once_there_is_something_to_say()
    {
        const int places = 1;
        StepsFor(new CampaignText(), One).Should().Be(Values + places + Values);
    }

    [Fact]
    public void A_roster_is_compared_four_times()
    {
        const int strangers = 1;
        const int clusters = 1;
        const int names = 1;
        const int present = 1;
        var text = new CampaignText { Rest = """ "participants": [ { "id": "p0" }, { "id": "p1" }, { "id": "p2" }, { "id": "p3" } ] """ };
        var once = Values + strangers + clusters + names + present;

        var two = Steps(text, 2, i => One(i).With("x", 1));
        var four = Steps(text, 4, i => One(i).With("x", 1));

        // Two of four are missing, which is told with places.
        four.Should().Be(4 * once);
        two.Should().BeGreaterThanOrEqualTo((2 * once) + 2 + (2 * once));
    }

    [Fact]
    public void A_quota_that_follows_a_choice_compares_the_choices_of_all()
    {
        const int compared = 1;
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "kind", "type": "choice", "choices": [ "a", "b" ] }""",
            Rest = """
                "constants": { "most": { "by": "kind", "values": { "a": 3, "b": 4 } } },
                "grades": { "workflow": "grades", "levels": [ { "id": "top", "quota": { "max": "most" } }, { "id": "low" } ] }
                """,
            Workflows = CampaignText.Workflow("c", CampaignText.Rule("all", "true", "x")) + ", "
                + CampaignText.Workflow("grades", CampaignText.Rule("top", "percent > 50"), CampaignText.Rule("low", "true")),
        };

        StepsFor(text, i => One(i).With("x", 1).With("kind", "a")).Should().Be(Values + compared);
    }

    [Fact]
    public void Every_check_asks_since_the_first_to_run_it_compiles_it()
    {
        static CampaignText Checking(int checks) => new()
        {
            Rest = $$"""
                "checks": [ {{string.Join(", ", Enumerable.Range(0, checks).Select(i => $$"""
                    { "id": "k{{i}}", "holds": "x > {{i}} - 1", "message": "m" }
                    """))}} ]
                """,
        };
        double StepsOf(int checks) => StepsFor(Checking(checks), i => One(i).With("x", 100));

        (StepsOf(7) - StepsOf(2)).Should().Be(5);
    }

    [Fact]
    public void So_does_every_disqualification()
    {
        static Campaign Barring(int many) => new CampaignText
        {
            Rest = $$"""
                "disqualifications": [ {{string.Join(", ", Enumerable.Range(0, many).Select(i => $$"""
                    { "id": "k{{i}}", "when": "x > 1000 + {{i}}", "effects": [ "unranked" ] }
                    """))}} ]
                """,
        }.Load();
        static long StepsOf(int many) =>
            Barring(many) is var campaign ? CountedWork.StepsOf(() => campaign.Evaluate([One(1).With("x", 1)])) : 0;

        (StepsOf(9) - StepsOf(2)).Should().BeGreaterThanOrEqualTo(7);
    }

    /// <summary>How many steps one more submission takes.</summary>
    private static double StepsFor(CampaignText text, Func<int, Submission> submission) =>
        (Steps(text, 30, submission) - Steps(text, 10, submission)) / 20.0;

    private static long Steps(CampaignText text, int many, Func<int, Submission> submission)
    {
        var campaign = text.Load();
        List<Submission> all = [.. Enumerable.Range(0, many).Select(submission)];
        return CountedWork.StepsOf(() => campaign.Check(all));
    }

    private static Submission One(int i) => new() { Participant = string.Create(CultureInfo.InvariantCulture, $"p{i}") };
}
