using Emulation.Rules.Cases;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Cases;

public sealed class CaseRecorderTests
{
    private static readonly Campaign Campaign = Campaign.Load(Path.Combine(Repository.Root, "rules", "titles-2024"));

    [Fact]
    public void What_is_recorded_is_read_back_and_passes()
    {
        var submissions = Examples("cases.json")[0].Submissions;

        var recorded = CaseRecorder.Record(
            Campaign, "lời \"nói\" <b>", submissions, [submissions[0].Participant, submissions[1].Participant]);
        var text = $"[ {CaseJson.Serialize(recorded)} ]";

        CaseFile.TryRead(Campaign.Definition, text, "cases.json", out var read, out var diagnostics).Should()
            .BeTrue(string.Join('\n', diagnostics));
        read.Should().ContainSingle().Which.Name.Should().Be("lời \"nói\" <b>");
        read[0].Expectations.Select(one => (one.Participant, one.What, one.Number, one.Text))
            .Should()
            .BeEquivalentTo(recorded.Expectations.Select(one => (one.Participant, one.What, one.Number, one.Text)));
        CaseRunner.Run(Campaign, read).Should().ContainSingle().Which.Passed.Should().BeTrue();
    }

    [Fact]
    public void It_expects_every_point_and_of_several_places_and_awards_as_well()
    {
        var submissions = Examples("cases.json")[0].Submissions;

        var alone = CaseRecorder.Record(Campaign, "one", [submissions[0]], [submissions[0].Participant]).Expectations;
        var together = CaseRecorder.Record(Campaign, "all", submissions, [submissions[0].Participant]).Expectations;

        alone.Select(one => one.What).Should().Contain(["total", "grade"]).And.NotContain("rank");
        alone.Select(one => one.What).Where(what => what.StartsWith("criteria/", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo(Campaign.Definition.AllCriteria().Where(one => !one.IsGroup).Select(one => $"criteria/{one.Id}"));
        together.Select(one => one.What).Should()
            .Contain("rank").And.Contain(Campaign.Definition.Awards.Select(award => $"awards/{award.Id}"));
        together.Select(one => one.Participant).Should().AllBe(submissions[0].Participant);
    }

    [Fact]
    public void Who_submitted_nothing_is_told_rather_than_left_out()
    {
        var submissions = Examples("cases.json")[0].Submissions;
        var record = () => CaseRecorder.Record(Campaign, "one", [submissions[0]], [submissions[0].Participant, "nobody"]);
        record.Should().Throw<ArgumentException>().WithMessage("'nobody' is not among the submissions.*").WithParameterName("participants");
    }

    [Fact]
    public void What_cannot_be_told_is_expected_to_be_untold()
    {
        var whole = Examples("cases.json")[0].Submissions[0];
        var nothing = whole with { Participant = "x", Values = whole.Values.Remove("reviewMark") };

        var recorded = CaseRecorder.Record(Campaign, "nothing", [nothing], ["x"]);

        recorded.Expectations.Single(one => one.What == "total").Number.Should().BeNull();
        CaseRunner.Run(Campaign, [recorded])[0].Passed.Should().BeTrue();
    }

    [Fact]
    public void Points_of_many_digits_are_read_back_as_they_were_recorded()
    {
        var campaign = new CampaignText { Rest = "\"rounding\": null" }.WithRule("true", "x / 6").Load();
        var submissions = (decimal[])[11m, 16.1379310344827620689655172414m, 0.5m];

        var recorded = CaseRecorder.Record(
            campaign, "a quotient", [.. submissions.Select((x, i) => campaign.NewSubmission($"p{i}").With("x", x))], ["p0", "p1", "p2"]);

        recorded.Expectations.Should().Contain(one => one.Number == 1.8333333333333333333333333333m);
        CaseFile.TryRead(campaign.Definition, $"[ {CaseJson.Serialize(recorded)} ]", "cases.json", out var read, out var diagnostics)
            .Should().BeTrue(string.Join('\n', diagnostics));
        CaseRunner.Run(campaign, read).Should().ContainSingle().Which.Passed.Should().BeTrue();
    }

    private static IReadOnlyList<CampaignCase> Examples(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "rules", "titles-2024", file));
        CaseFile.TryRead(Campaign.Definition, text, file, out var cases, out _).Should().BeTrue();
        return cases;
    }
}
