using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("in", "n", null)]
    [InlineData("np", "n", null)]
    [InlineData("m", "n", null)]
    [InlineData("N", "n", "n")]
    [InlineData("xx", "x", "x")]
    [InlineData("ba", "ab", "ab")]
    [InlineData("cots", "cost", "cost")]
    [InlineData("COST", "cost", "cost")]
    [InlineData("costCutPercant", "costCutPercent", "costCutPercent")]
    [InlineData("sin", "Min", "Min")]
    [InlineData("cosine", "Ceiling", null)]
    [InlineData("15", "015", "015")]
    [InlineData("0015", "15", "15")]
    [InlineData("1", "001", "001")]
    [InlineData("0", "10", null)]
    [InlineData("15", "0150", null)]
    public void A_name_is_near_when_few_of_its_letters_differ(string written, string known, string? nearest) =>
        Suggestion.Nearest(written, [known]).Should().Be(nearest);

    [Fact]
    public void What_stands_before_every_name_makes_none_of_them_nearer()
    {
        Suggestion.For("Cos", ["Min", "Max"], "Fn.").English.Should().Be("There are: Fn.Min, Fn.Max.");
        Suggestion.For("Mix", ["Min", "Abs"], "Fn.").Vietnamese.Should().Be("Có phải 'Fn.Min'?");
    }

    [Fact]
    public void Of_a_list_that_is_cut_what_is_like_the_name_stays()
    {
        var names = Enumerable.Range(1, 14).Select(i => $"other{i}").Append("handHygiene").Append("hygieneOfAll");

        Suggestion.For("hygiene", names).English.Should().StartWith("There are: handHygiene, hygieneOfAll, other1, ").And.EndWith(", ….");
        Suggestion.For("hand", names).English.Should().StartWith("There are: handHygiene, other1, ");
        Suggestion.For("xyz", names).English.Should().StartWith("There are: other1, other2, ");
    }

    [Fact]
    public void A_text_too_long_for_a_slip_is_compared_with_nothing() =>
        Suggestion.Nearest(new string('a', 60_000), [new string('a', 60_000), "a"]).Should().BeNull();
}
