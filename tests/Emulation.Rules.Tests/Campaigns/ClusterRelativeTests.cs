using System.Text.Json;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Campaigns;

/// <summary>
/// Worked examples with published answers of a cluster-relative scheme: public repository ThuatNguyen/NationalSecurityContest2 at 6e8ef03,
/// SCORING_NO_TARGET_UNITS.md (numbers only).
/// </summary>
public sealed class ClusterRelativeTests
{
    private static readonly Campaign Campaign = Campaign.Load(Repository.Rules("cluster-relative"));

    private static readonly Evaluation Evaluation =
        Campaign.Evaluate(CsvSample.Read(Campaign, Path.Combine(Repository.Rules("cluster-relative"), "data", "units.csv")));

    [Theory]
    [InlineData("c1a", 10)]
    [InlineData("c1b", 10)]
    [InlineData("c1c", 10)]
    [InlineData("c1d", 5)]
    [InlineData("c1e", 6.67)]
    [InlineData("c1f", 5)]
    [InlineData("c2a", 10)]
    [InlineData("c2b", 10)]
    [InlineData("c2c", 6.67)]
    [InlineData("c2d", 3.33)]
    [InlineData("c3a", 10)]
    [InlineData("c3b", 8)]
    [InlineData("c3c", 6)]
    [InlineData("c4a", 10)]
    [InlineData("c4b", 0)]
    public void Every_published_point_comes_out(string participant, double points) =>
        Evaluation.Sheet(participant).Total.Should().Be((decimal)points);

    [Fact]
    public void What_is_not_assigned_leaves_the_denominator()
    {
        var sheet = Evaluation.Sheet("c5a");
        (sheet.Total, sheet.MaxTotal, sheet.Percent).Should().Be((13m, 15m, 86.67m));
    }

    [Fact]
    public void One_participant_is_scored_with_the_population_of_an_earlier_evaluation()
    {
        var units = CsvSample.Read(Campaign, Path.Combine(Repository.Rules("cluster-relative"), "data", "units.csv"));
        var sheet = Campaign.Score(units.Single(u => u.Participant == "c1e"), Evaluation.Population);
        JsonSerializer.Serialize(sheet).Should().Be(JsonSerializer.Serialize(Evaluation.Sheet("c1e")));
    }

    [Fact]
    public void One_participant_without_the_population_is_refused_clearly()
    {
        var score = () => Campaign.Score(Campaign.NewSubmission("a", "Cụm 1").With("arrestsAssigned", true));
        score.Should().Throw<ArgumentNullException>().WithMessage(
            "Campaign 'cluster-relative' scores participants by comparison with each other. Pass the Population of an evaluation of all, "
                + "or evaluate all.*");
    }
}
