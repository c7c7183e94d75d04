using CsCheck;
using Emulation.Rules.Compilation;

namespace Emulation.Rules.Tests.Scoring;

public sealed class MillionthsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0.1", 100_000)]
    [InlineData("0.10", 100_000)]
    [InlineData("-2.000001", -2_000_001)]
    [InlineData("1000000000000", 1_000_000_000_000_000_000)]
    public void Numbers_of_up_to_six_decimals_are_counted(string number, long count)
    {
        Millionths.TryCount(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), out var millionths).Should().BeTrue();
        millionths.Should().Be(count);
    }

    [Theory]
    [InlineData("0.0000001")]
    [InlineData("1.0000000")]
    [InlineData("1000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void Others_are_not_counted(string number) =>
        Millionths.TryCount(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), out _).Should().BeFalse();

    [Theory]
    [InlineData("0.1", 0, "0.1")]
    [InlineData("0.1", 1, "0.100001")]
    [InlineData("-3", -2_500_000, "-5.5")]
    public void A_count_is_added_to_a_number(string number, long count, string sum) =>
        Millionths.Add(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), count)
            .Should().Be(decimal.Parse(sum, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Counts_compare_and_add_up_as_the_numbers_do() => Gen.Select(Numbers, Numbers).Sample((a, b) =>
        Millionths.TryCount(a, out var countOfA) && Millionths.TryCount(b, out var countOfB)
        && countOfA.CompareTo(countOfB) == a.CompareTo(b) && Millionths.Add(a, countOfB) == a + b);

    private static readonly Gen<decimal> Numbers =
        Gen.Select(Gen.Int, Gen.Int[0, 6], (digits, scale) => digits / (decimal)Math.Pow(10, scale));
}
