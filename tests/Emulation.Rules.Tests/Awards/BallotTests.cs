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
    public void It_carries_when_the_quorum_is_there_and_the_threshold_reached(string threshold, string of, string? quorum, int votes, int present, int members, bool carried)
    {
        var fields = $$""" "threshold": "{{threshold}}", "of": "{{of}}" {{(quorum is null ? "" : $", \"quorum\": \"{quorum}\"")}} """;
        var ballot = AwardCampaign.One("true", $$""" "ballot": { {{fields}} } """).Definition.Awards[0].Ballot!;

        new BallotCount { Votes = votes, Present = present, Members = members }.Under(ballot).Carried.Should().Be(carried);
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
