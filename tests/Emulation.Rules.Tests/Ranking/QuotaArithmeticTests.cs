using Emulation.Rules.Definitions;

namespace Emulation.Rules.Tests.Ranking;

public sealed class QuotaArithmeticTests
{
    [Theory]
    [InlineData("20%", 10, 2, 2, 2)]
    [InlineData("20%", 9, 1, 2, 2)]
    [InlineData("20%", 11, 2, 3, 2)]
    [InlineData("15.5%", 200, 31, 31, 31)]
    [InlineData("15.5%", 199, 30, 31, 31)]
    [InlineData("15.5%", 201, 31, 32, 31)]
    [InlineData("2/3", 3, 2, 2, 2)]
    [InlineData("2/3", 4, 2, 3, 3)]
    [InlineData("2/3", 5, 3, 4, 3)]
    [InlineData("1/2", 5, 2, 3, 3)]
    [InlineData("25%", 2, 0, 1, 1)]
    [InlineData("33.3333333333%", 3, 0, 1, 1)]
    [InlineData("49.9999999999%", 1, 0, 1, 0)]
    [InlineData("0%", 7, 0, 0, 0)]
    [InlineData("100%", 7, 7, 7, 7)]
    [InlineData("20%", 0, 0, 0, 0)]
    [InlineData("999999999/1000000000", 2147483647, 2147483644, 2147483645, 2147483645)]
    public void A_share_lands_on_the_border_exactly(string share, int of, int down, int up, int nearest)
    {
        Limit(share, QuotaRounding.Down, of).Should().Be(down);
        Limit(share, QuotaRounding.Up, of).Should().Be(up);
        Limit(share, QuotaRounding.Nearest, of).Should().Be(nearest);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(10, 2)]
    [InlineData(50, 3)]
    public void The_floor_holds_where_the_share_gives_less_and_the_maximum_where_it_gives_more(int of, int limit) =>
        new QuotaDefinition { Share = QuotaShare.Parse("20%"), Min = 1, Max = 3 }.LimitFor(of).Should().Be(limit);

    [Fact]
    public void A_maximum_alone_does_not_look_at_the_base() => new QuotaDefinition { Max = 3 }.LimitFor(0).Should().Be(3);

    [Theory]
    [InlineData("20.50%", "20.5%")]
    [InlineData("2/3", "2/3")]
    public void A_share_is_written_as_a_campaign_writes_it(string text, string written) =>
        QuotaShare.Parse(text)!.ToString().Should().Be(written);

    private static int Limit(string share, QuotaRounding rounding, int of) =>
        new QuotaDefinition { Share = QuotaShare.Parse(share), Rounding = rounding }.LimitFor(of);
}
