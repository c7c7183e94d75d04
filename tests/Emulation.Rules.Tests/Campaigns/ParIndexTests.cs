using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Campaigns;

/// <summary>
/// Published figures of the PAR INDEX 2022. Ninh Thuận: Department of Home Affairs of Ninh Thuận, announcement 31918;
/// bands and leaders: vietnambiz 202341916234832.
/// </summary>
public sealed class ParIndexTests
{
    private static readonly Campaign Campaign = Campaign.Load(Repository.Rules("par-index-2022"));

    private static readonly Evaluation Evaluation =
        Campaign.Evaluate(CsvSample.Read(Campaign, Path.Combine(Repository.Rules("par-index-2022"), "data", "provinces-2022.csv")));

    [Fact]
    public void Ninh_Thuan_has_the_published_total_within_the_rounding_of_its_parts() =>
        NinhThuan().Total.Should().BeApproximately(85.78m, 0.01m);

    [Fact]
    public void The_two_parts_of_Ninh_Thuan_have_the_published_points_and_percentages()
    {
        NinhThuan().Line("appraised").Should().BeEquivalentTo(new { Points = 54.2m, MaxPoints = 61.5m, Percent = 88.13m });
        NinhThuan().Line("impact").Should().BeEquivalentTo(new { Points = 31.59m, MaxPoints = 38.5m, Percent = 82.05m });
    }

    [Theory]
    [InlineData("Quảng Ninh", 90.10, "A")]
    [InlineData("Hải Phòng", 90.09, "A")]
    [InlineData("Hà Nội", 89.58, "B")]
    [InlineData("Ninh Thuận", 85.78, "B")]
    [InlineData("Đồng Nai", 82.92, "B")]
    public void Provinces_have_the_published_totals_and_grades(string name, double total, string grade)
    {
        var sheet = Evaluation.Sheets.Single(s => s.Name == name);
        sheet.Total.Should().BeApproximately((decimal)total, 0.01m);
        sheet.Grade.Should().Be(grade);
    }

    private static Rules.Scoring.ScoreSheet NinhThuan() => Evaluation.Sheets.Single(s => s.Name == "Ninh Thuận");
}
