using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Awards;

public sealed class BallotTests
{
    [Theory]
    [InlineData("80%", "members", null, 8, 9, 10, true)]
    [InlineData("80%", "members", null, 7, 7, 10, false)]
    [InlineData("80%", "present", null, 7, 8, 10, true)]
    [InlineData("80%", "present", null, 6, 8, 10, false)]
    [InlineData("2/3", "members", null, 2, 2, 3, true)]
    [InlineData("66.67%", "members", null, 2, 2, 3, false)]
    [InlineData("90%", "present", "2/3", 6, 6, 9, true)]
    [InlineData("90%", "present", "2/3", 5, 5, 9, false)]
    [InlineData("0%", "members", null, 0, 0, 1, true)]
    public void It_carries_when_the_quorum_is_there_and_the_threshold_reached(
        string threshold, string of, string? quorum, int votes, int present, int members, bool carried)
    {
        var fields = $$""" "threshold": "{{threshold}}", "of": "{{of}}" {{(quorum is null ? "" : $", \"quorum\": \"{quorum}\"")}} """;
        var ballot = AwardCampaign.One("true", $$""" "ballot": { {{fields}} } """).Definition.Awards[0].Ballot!;

        new BallotCount { Votes = votes, Present = present, Members = members }.Under(ballot).Carried.Should().Be(carried);
    }

    [Theory]
    [InlineData("90%", "members", 9, 0, 0, 8, 1, 0, 9, BallotResult.Carried)]
    [InlineData("90%", "members", 8, 1, 0, 8, 1, 1, 10, BallotResult.Failed)]
    [InlineData("80%", "members", 8, 1, 0, 8, 1, 1, 11, BallotResult.Carried)]
    [InlineData("80%", "present", 8, 1, 1, 8, 2, 0, 20, BallotResult.Carried)]
    [InlineData("80%", "valid", 8, 2, 3, 13, 0, 0, 20, BallotResult.Carried)]
    [InlineData("80%", "present", 8, 2, 3, 13, 0, 0, 20, BallotResult.Failed)]
    [InlineData("60%", "valid", 5, 5, 1, 11, 0, 0, 20, BallotResult.Tied)]
    [InlineData("50%", "valid", 5, 5, 1, 11, 0, 0, 20, BallotResult.Carried)]
    [InlineData("80%", "valid", 0, 0, 3, 3, 0, 0, 20, BallotResult.Tied)]
    public void Those_asked_in_writing_vote_and_those_recused_leave_the_council(
        string threshold, string of, int votes, int against, int invalid, int present, int inWriting, int recused, int members,
        BallotResult result)
    {
        var ballot =
            AwardCampaign.One("true", $$""" "ballot": { "threshold": "{{threshold}}", "of": "{{of}}" } """).Definition.Awards[0].Ballot!;
        var count = new BallotCount
        {
            Votes = votes, Against =
                against, Invalid = invalid, Present = present, InWriting = inWriting, Recused = recused, Members = members,
        };

        count.Under(ballot).Result.Should().Be(result);
    }

    [Fact]
    public void The_quorum_is_one_of_those_who_may_vote_and_are_there()
    {
        var ballot =
            AwardCampaign.One("true", """ "ballot": { "threshold": "50%", "of": "members", "quorum": "2/3" } """).Definition.Awards[
                0].Ballot!;

        new BallotCount { Votes = 6, Present = 6, Recused = 1, Members = 10 }.Under(ballot).Result.Should().Be(BallotResult.Carried);
        new BallotCount { Votes = 9, Present = 5, InWriting = 4, Recused = 1, Members = 10 }
            .Under(ballot).Result
            .Should()
            .Be(BallotResult.NoQuorum);
    }

    [Theory]
    [InlineData("""{ "for": 8, "against": 1, "invalid": 0, "present": 8, "members": 10 }""",
        "'a' for 'p': the ballot does not add up: 8 for + 1 against + 0 invalid = 9, and 8 present + 0 in writing = 8 vote.",
        "'a' cho 'p': kết quả bỏ phiếu không khớp: 8 thuận + 1 chống + 0 không hợp lệ = 9, có 8 dự họp + 0 bằng văn bản = 8 người bỏ "
            + "phiếu.")]
    [InlineData("""{ "for": 7, "against": 1, "present": 9, "members": 10 }""",
        "'a' for 'p': the ballot does not add up: 7 for + 1 against + 0 invalid = 8, and 9 present + 0 in writing = 9 vote.",
        "'a' cho 'p': kết quả bỏ phiếu không khớp: 7 thuận + 1 chống + 0 không hợp lệ = 8, có 9 dự họp + 0 bằng văn bản = 9 người bỏ "
            + "phiếu.")]
    [InlineData("""{ "for": 8, "present": 8, "inWriting": 2, "recused": 1, "members": 10 }""",
        "'a' for 'p': the ballot does not add up: 8 present + 2 in writing + 1 recused = 11, and the council has 10 members.",
        "'a' cho 'p': kết quả bỏ phiếu không khớp: 8 dự họp + 2 lấy ý kiến bằng văn bản + 1 không được bỏ phiếu = 11, hội đồng có 10 ủy "
            + "viên.")]
    [InlineData("""{ "for": 5, "against": 5, "present": 10, "members": 10 }""",
        "'a' for 'p': the ballot did not carry: a tie, 5 for and 5 against of 10, 80% needed.",
        "'a' cho 'p': bỏ phiếu không đạt: phiếu ngang nhau, 5 thuận và 5 chống trên 10, cần 80%.")]
    [InlineData("""{ "for": 7, "against": 2, "present": 8, "inWriting": 1, "recused": 1, "members": 10 }""",
        "'a' for 'p': the ballot did not carry: 7 votes of 9, 80% needed.", "'a' cho 'p': bỏ phiếu không đạt: 7 phiếu trên 9, cần 80%.")]
    public void A_ballot_that_does_not_add_up_is_refused_with_the_sum_and_a_lost_one_with_its_reason(
        string ballot, string english, string vietnamese)
    {
        var campaign = AwardCampaign.One("true", """ "ballot": { "threshold": "80%", "of": "members" } """);
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 9)]);
        var text = $$"""[ { "award": "a", "participant": "p", "verdict": "confirms", "by": "council", "ballot": {{ballot}} } ]""";
        DecisionJson.TryRead(text, "d.json", out var decisions, out _).Should().BeTrue();

        evaluation.TryWith(decisions, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => (d.Message.English, d.Message.Vietnamese)).Should().Equal((english, vietnamese));
    }

    [Fact]
    public void Votes_against_are_needed_where_the_valid_ones_are_the_whole()
    {
        var campaign = AwardCampaign.One("true", """ "ballot": { "threshold": "80%", "of": "valid" } """);
        var decision = new CouncilDecision
        {
            Award = "a", Participant =
                "p", Verdict = CouncilVerdict.Confirms, By = "council", Ballot = new BallotCount { Votes = 8, Present = 8, Members = 8 },
        };

        campaign.Evaluate([campaign.NewSubmission("p").With("x", 9)]).TryWith([decision], out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => d.Message.English).Should().Equal(
            "'a' for 'p': the ballot does not add up: the share is one of the valid votes, and the votes against are not given.");
    }

    [Fact]
    public void Votes_for_are_written_once()
    {
        const string Text = """
            [ { "award": "a", "participant": "p", "verdict": "confirms", "by": "c",
              "ballot": { "for": 1, "votes": 1, "present": 1, "members": 1 } } ]
            """;

        DecisionJson.TryRead(Text, "d.json", out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => d.Message.English).Should().Equal("the ballot has both 'for' and 'votes'.");
    }

    [Theory]
    [InlineData(5, 4, 10)]
    [InlineData(4, 11, 10)]
    [InlineData(-1, 4, 10)]
    [InlineData(0, 0, 0)]
    public void Numbers_that_no_ballot_has_are_refused(int votes, int present, int members)
    {
        var ballot = new BallotDefinition { Threshold = new QuotaShare { Numerator = 80, Denominator = 100 }, Of = BallotBase.Members };
        var count = new BallotCount { Votes = votes, Present = present, Members = members };

        count.Invoking(c => c.Under(ballot)).Should().Throw<InvalidOperationException>();
    }
}
