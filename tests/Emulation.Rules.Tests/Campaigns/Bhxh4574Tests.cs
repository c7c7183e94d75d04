using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Campaigns;

/// <summary>The campaign of dispatch 4574/BHXH-TĐKT (2017), with illustrative points, over the 63 offices of 2017.</summary>
public sealed class Bhxh4574Tests
{
    private static readonly Campaign Campaign = Campaign.Load(Repository.Rules("bhxh-4574-2017"));

    private static readonly Evaluation Evaluation =
        Campaign.Evaluate(CsvSample.Read(Campaign, Path.Combine(Repository.Rules("bhxh-4574-2017"), "data", "units-2017.csv")));

    [Fact]
    public void The_base_criteria_are_worth_100_points() =>
        Campaign.Definition.Criteria.Where(c => c.Kind == Definitions.CriterionKind.Base).Sum(c => c.MaxPoints).Should().Be(100m);

    [Fact]
    public void Loading_finds_nothing_to_report() => Campaign.Diagnostics.Should().BeEmpty();

    [Fact]
    public void All_63_offices_are_scored_and_two_are_incomplete()
    {
        Evaluation.Sheets.Should().HaveCount(63);
        Evaluation.Sheets.Where(s => s.Status == SheetStatus.Incomplete).Select(s => s.Participant).Should().Equal("12", "62");
        Evaluation.Sheets.Should().NotContain(s => s.Status == SheetStatus.Faulted);
    }

    [Theory]
    [InlineData("79", 57.41, "completed")]
    [InlineData("06", 104, "excellent")]
    [InlineData("31", 93.85, "good")]
    public void Totals_agree_with_a_second_computation_made_apart_from_this_code(string participant, double total, string grade)
    {
        var sheet = Evaluation.Sheet(participant);
        sheet.Total.Should().Be((decimal)total);
        sheet.Grade.Should().Be(grade);
    }

    [Fact]
    public void An_office_without_its_cost_cut_has_a_range_of_that_criterion()
    {
        var sheet = Evaluation.Sheet("12");
        sheet.Line("costCut").Missing.Should().Equal("costCutPercent");
        sheet.Range.Should().Be(new ScoreRange { Low = 42.29m, High = 62.29m });
        sheet.Grade.Should().BeNull();
        Evaluation.Standings.Single(s => s.Participant == "12").Rank.Should().BeNull();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 10)]
    [InlineData(9.99, 19.98)]
    [InlineData(10, 20)]
    [InlineData(12, 20)]
    [InlineData(-3, 0)]
    public void Cutting_costs_by_less_than_10_percent_earns_part_of_the_points(double percent, double points)
    {
        var submission = CsvSample.Read(Campaign, Path.Combine(Repository.Rules("bhxh-4574-2017"), "data", "units-2017.csv"))[0];
        Campaign.Evaluate([submission.With("costCutPercent", (decimal)percent)]).Sheets[0]
            .Line("costCut").Points
            .Should()
            .Be((decimal)points);
    }
}
