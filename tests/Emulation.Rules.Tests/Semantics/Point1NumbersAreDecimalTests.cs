using System.Globalization;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Semantics;

/// <summary>SEMANTICS.md, sentence by sentence.</summary>
/// <remarks>SEMANTICS 1.1, 1.2, 1.3, 1.4.</remarks>
public sealed class Point1NumbersAreDecimalTests
{
    [Theory]
    [InlineData("number")]
    [InlineData("integer")]
    public void Number_and_integer_are_decimals_in_expressions(string type) =>
        (new CampaignText { Indicators = $$"""{ "id": "x", "type": "{{type}}" }""" })
            .WithRule("true", "x / 2")
            .Load()
            .Score(s => s.With("x", 5)).Total
            .Should()
            .Be(2.5m);

    [Theory]
    [InlineData("x == 2.5")]
    [InlineData("x == 25e-1")]
    [InlineData("x == 0.25E+1")]
    public void Real_literals_are_rewritten_to_decimal_exponents_too(string condition) =>
        new CampaignText().WithRule(condition, "1").Load().Score(s => s.With("x", 2.5m)).Total.Should().Be(1m);

    [Fact]
    public void Positions_are_mapped_back_behind_rewritten_literals()
    {
        var text = new CampaignText().WithRule("x > 2.5e-1 && x > 0.5 && unknown > 1", "1");
        var line = text.Files().Texts["workflows/rules.json"].Split('\n')[0];
        Diagnose.Of(text)
            .Single(d => d.Code == "ER3002").Position.Column
            .Should()
            .Be(line.IndexOf("unknown", StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void A_sum_of_real_literals_compares_with_a_rate_exactly() =>
        new CampaignText().WithRule("x >= 0.05 + 0.05", "1").Load().Score(s => s.With("x", 0.1m)).Total.Should().Be(1m);

    [Theory]
    [InlineData("x / 3 * 15 >= 5", 0)]
    [InlineData("x / 3 + x / 3 + x / 3 >= x", 0)]
    [InlineData("15 * x / 3 >= 5", 1)]
    [InlineData("(x + x + x) / 3 >= x", 1)]
    [InlineData("Fn.Round(x / 3 * 15, 10) >= 5", 1)]
    public void What_goes_on_with_a_quotient_without_an_end_sees_its_last_digit(string condition, int points) =>
        new CampaignText().WithRule(condition, "1").Load().Score(s => s.With("x", 1)).Total.Should().Be(points);

    [Fact]
    public void Another_rules_longer_literal_does_not_change_what_a_tenth_is()
    {
        new CampaignText().WithRule("x == 0.10000000000000000001", "1").Load().Score(s => s.With("x", 0.1m)).Total.Should().Be(0m);
        new CampaignText().WithRule("x == 0.1", "1").Load().Score(s => s.With("x", 0.1m)).Total.Should().Be(1m);
    }

    [Fact]
    public void Every_decimal_that_leaves_the_library_is_normalised()
    {
        var text =
            new CampaignText { Rest = """ "rounding": { "criterion": 2, "total": 2, "percent": 2 } """ }.WithRule("true", "x * 1.0000");
        var campaign = text.Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 2.500m)]);
        var sheet = evaluation.Sheets[0];
        var numbers =
            new decimal?[]
            {
                sheet.Total,
                sheet.BaseTotal,
                sheet.BonusTotal,
                sheet.MaxTotal,
                sheet.Percent,
                sheet.Range.Low,
                sheet.Range.High,
                sheet.Criteria[0].Points,
                sheet.Criteria[0].Raw,
                sheet.Criteria[0].MaxPoints,
                sheet.Criteria[0].Rules[0].Points,
                evaluation.Standings[0].Total,
            };
        numbers.Select(n => n!.Value.ToString(CultureInfo.InvariantCulture))
            .Should()
            .Equal("2.5", "2.5", "0", "10", "25", "2.5", "2.5", "2.5", "2.5", "10", "2.5", "2.5");
        EvaluationJson.Serialize(evaluation).Should().NotMatchRegex(@"\d\.\d*0[,\s}]");
    }
}
