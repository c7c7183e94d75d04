using CsCheck;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Tests.Scoring;

public sealed class DecimalStatisticsTests
{
    /// <summary>
    /// NIST Statistical Reference Datasets, NumAcc3 and NumAcc4 (Simon and Lesage 1989): mean 1000000.2 and 10000000.2, standard
    /// deviation of the sample 0.1, exactly.
    /// </summary>
    [Theory]
    [InlineData(1_000_000)]
    [InlineData(10_000_000)]
    public void The_deviation_that_large_means_drown_in_doubles_comes_out_as_certified(int offset)
    {
        List<decimal> values = [offset + 0.2m,
            .. Enumerable.Repeat<decimal[]>([offset + 0.1m, offset + 0.3m], 500).SelectMany(pair => pair)];
        DecimalStatistics.StandardDeviation(values, isSample: true).Should().Be(0.1m);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-12)]
    [InlineData(1e24)]
    public void The_deviation_scales_with_its_values_and_neither_overflows_nor_vanishes(double unit)
    {
        List<decimal> values = [.. new[] { 2m, 4m, 4m, 4m, 5m, 5m, 7m, 9m }.Select(value => value * (decimal)unit)];
        DecimalStatistics.StandardDeviation(values, isSample: false).Should().Be(2m * (decimal)unit);
    }

    [Theory]
    [InlineData("2", "1.414213562373095048801688724")]
    [InlineData("3", "1.732050807568877293527446342")]
    [InlineData("10", "3.162277660168379331998893544")]
    [InlineData("0.0000000000000000000000000002", "0.0000000000000141421356237310")]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("1522756", "1234")]
    [InlineData("0.0001522756", "0.01234")]
    [InlineData("10000000000000000000000000000", "100000000000000")]
    public void Roots_are_right_to_the_last_digits_and_exact_where_they_can_be(string square, string expected)
    {
        var (value, root) = (Parse(square), Parse(expected));
        var allowed = root * 1e-26m;
        DecimalRoot.Of(value).Should().BeInRange(root - allowed, root + allowed);
        if (root * root == value)
        {
            DecimalRoot.Of(value).Should().Be(root);
        }
    }

    [Fact]
    public void A_whole_number_is_the_root_of_its_square() =>
        Gen.Int[0, int.MaxValue].Sample(whole => DecimalRoot.Of((decimal)whole * whole) == whole);

    [Fact]
    public void The_square_of_a_root_is_the_number() => Gen.Decimal[0.0001m, 1_000_000_000m].Sample(
        value => Math.Abs((DecimalRoot.Of(value) * DecimalRoot.Of(value) / value) - 1m) < 1e-25m);

    [Fact]
    public void A_product_with_a_zero_is_zero_however_large_the_others_are()
    {
        DecimalStatistics.Product([1e20m, 1e20m, 0m]).Should().Be(0m);
        DecimalStatistics.Product([]).Should().Be(1m);
        var tooLarge = () => DecimalStatistics.Product([1e20m, 1e20m]);
        tooLarge.Should().Throw<OverflowException>();
    }

    /// <summary>The example of a percentile in spreadsheets' own help: PERCENTILE.INC of 1 to 4 at 0.3 is 1.9.</summary>
    [Fact]
    public void Percentiles_are_those_of_spreadsheets()
    {
        DecimalStatistics.Percentile([4m, 2m, 3m, 1m], 30m).Should().Be(1.9m);
        DecimalStatistics.Percentile([7m], 90m).Should().Be(7m);
    }

    /// <summary>A sum of thirds loses its last digit: the mean of many equals was above each of them, their deviation no 0.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(1, 7)]
    [InlineData(13, 7)]
    [InlineData(5, 11)]
    public void Of_equals_every_figure_is_theirs_and_nobody_deviates(int share, int parts)
    {
        var value = 100m * share / parts;
        for (var count = 2; count <= 60; count++)
        {
            decimal[] values = [.. Enumerable.Repeat(value, count)];
            DecimalStatistics.Mean(values).Should().Be(value);
            DecimalStatistics.Median(values).Should().Be(value);
            DecimalStatistics.Percentile(values, 33m).Should().Be(value);
            DecimalStatistics.StandardDeviation(values, isSample: true).Should().Be(0m);
        }
    }

    [Fact]
    public void What_lies_between_values_never_leaves_them() =>
        Gen.Select(Gen.Int[1, 99].Select(Gen.Int[1, 99], (a, b) => 100m * a / b).List[1, 12], Gen.Decimal[0m, 100m]).Sample(
            (values, at) =>
                new[] { DecimalStatistics.Mean(values), DecimalStatistics.Median(values), DecimalStatistics.Percentile(values, at) }
                    .All(figure => figure >= values.Min() && figure <= values.Max()));

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
