using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Ranking;

public sealed class StandingTests
{
    private static readonly CampaignText Clustered = new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "late", "type": "integer", "default": 0 }""",
        Rest = """
            "clusters": [ "North", "South" ],
            "ranking": { "within": "cluster", "orderBy": [ "total", { "by": "late", "lowest": true } ], "ties": "share" }
            """,
    };

    [Fact]
    public void Places_are_counted_in_each_cluster_and_shared_places_leave_a_gap() =>
        Places(Clustered, ("a", "North", 5, 0), ("b", "North", 7, 0), ("c", "North", 7, 0), ("d", "South", 1, 0), ("e", "North", 1, 0))
            .Should().Equal("b 1 tied", "c 1 tied", "a 3", "e 4", "d 1");

    [Fact]
    public void A_later_key_parts_those_that_an_earlier_one_leaves_equal() =>
        Places(Clustered, ("a", "North", 7, 2), ("b", "North", 7, 1)).Should().Equal("b 1", "a 2");

    [Fact]
    public void Who_lacks_a_figure_of_the_order_has_no_place_and_is_told_which()
    {
        var text = Clustered with { Indicators = Clustered.Indicators.Replace(", \"default\": 0", "", StringComparison.Ordinal) };
        var campaign = text.Load();
        var evaluation =
            campaign.Evaluate(
                [campaign.NewSubmission("a", "North").With("x", 7), campaign.NewSubmission("b", "North").With("x", 5).With("late", 0)]);
        evaluation.Standings.Select(s => (s.Participant, s.Rank, string.Join(' ', s.Missing)))
            .Should()
            .Equal(("b", 1, ""), ("a", (int?)null, "late"));
    }

    [Fact]
    public void Sheets_in_whatever_order_are_placed_alike()
    {
        var campaign = Clustered.Load();
        Submission[] submissions =
        [
            .. new[] { ("a", 7), ("b", 7), ("c", 5), ("d", 7), ("e", 5) }
                .Select(one => campaign.NewSubmission(one.Item1, "North").With("x", one.Item2)),
        ];
        var evaluation = campaign.Evaluate(submissions);

        var standings = RankingPass.Run(
            campaign.Definition, WorkMeter.Of(CancellationToken.None), [.. evaluation.Sheets.Reverse()], [.. submissions.Reverse()]);

        standings.Should().Equal(evaluation.Standings);
        standings.Select(standing => standing.Participant).Should().Equal("a", "b", "d", "c", "e");
    }

    [Fact]
    public void Ties_left_to_the_council_are_pending()
    {
        var text = Clustered with { Rest = Clustered.Rest.Replace("share", "council", StringComparison.Ordinal) };
        Places(text, ("a", "North", 7, 1), ("b", "North", 7, 1)).Should().Equal("a 1 tied pending", "b 1 tied pending");
    }

    [Theory]
    [InlineData("standard", "b 1 tied,c 1 tied,a 3,e 4,d 1")]
    [InlineData("dense", "b 1 tied,c 1 tied,a 2,e 3,d 1")]
    public void Places_after_a_shared_one_leave_a_gap_unless_they_are_dense(string places, string expected)
    {
        var text = Clustered with { Rest = Clustered.Rest.Replace("\"ties\"", $"\"places\": \"{places}\", \"ties\"",
            StringComparison.Ordinal) };
        Places(text, ("a", "North", 5, 0), ("b", "North", 7, 0), ("c", "North", 7, 0), ("d", "South", 1, 0), ("e", "North", 1, 0))
            .Should().Equal(expected.Split(','));
    }

    [Fact]
    public void Dense_places_enter_the_fingerprint_and_standard_ones_are_what_is_meant_anyway()
    {
        static string Fingerprint(string more) =>
            (Clustered with { Rest = Clustered.Rest.Replace("\"ties\"", more + "\"ties\"",
                StringComparison.Ordinal) }).Load().Reference.Fingerprint;
        Fingerprint("\"places\": \"standard\", ").Should().Be(Fingerprint(""));
        Fingerprint("\"places\": \"dense\", ").Should().NotBe(Fingerprint(""));
    }

    [Fact]
    public void Within_all_there_is_one_ranking()
    {
        var text =
            Clustered with { Rest = Clustered.Rest.Replace("\"within\": \"cluster\"", "\"within\": \"all\"", StringComparison.Ordinal) };
        Places(text, ("a", "North", 5, 0), ("b", "South", 7, 0)).Should().Equal("b 1", "a 2");
    }

    [Fact]
    public void A_better_grade_comes_before_a_higher_total()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "late", "type": "integer" }""",
            Rest = """
                "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] },
                "ranking": { "orderBy": [ "grade", "total" ] }
                """,
            Workflows = Workflow("c", Rule("all", "true", "x")) + "," + Workflow("grades", Rule("good", "late == 0"), Rule("weak", "true")),
        };
        Places(text, ("a", null, 9, 1), ("b", null, 5, 0)).Should().Equal("b 1", "a 2");
    }

    private static IEnumerable<string> Places(CampaignText text, params (string Id, string? Cluster, int X, int Late)[] units)
    {
        var campaign = text.Load();
        var submissions = units.Select(u => campaign.NewSubmission(u.Id, u.Cluster).With("x", u.X).With("late", u.Late));
        return campaign.Evaluate(submissions).Standings
            .Select(s => $"{s.Participant} {s.Rank}{(s.Tied ? " tied" : "")}{(s.Pending ? " pending" : "")}");
    }
}
