using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

public sealed class ProportionCapTests
{
    private const string Constants = """
        "constants": { "none": 0, "most": 1, "never": { "by": "k", "values": { "one": 0, "two": -1 } },
        "some": { "by": "k", "values": { "one": 0, "two": 1 } } }
        """;

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("\" 0 \"", "0")]
    [InlineData("\"none\"", "0")]
    [InlineData("\"never\"", "0")]
    public void A_cap_that_lets_nothing_through_is_warned_of(string cap, string most)
    {
        Told(cap).Should().Equal(
            $"test/campaign.json:5:90: warning ER2061: 'cap' of 'c' is {most}: this proportion never gives more than 0. Write the most "
                + "that the quotient counts as, such as 1 for 100%; leave 'cap' out where there is no limit.",
            $"test/campaign.json:5:90: cảnh báo ER2061: 'cap' của 'c' là {most}: dạng tỷ lệ này không bao giờ cho hơn 0. Ghi mức cao nhất "
                + "của tỷ lệ, ví dụ 1 là đủ 100%; không cần chặn thì bỏ 'cap'.");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0.01")]
    [InlineData("\"most\"")]
    [InlineData("\"some\"")]
    [InlineData("\"x\"")]
    public void A_cap_that_lets_something_through_is_not(string cap) => Told(cap).Should().BeEmpty();

    [Fact]
    public void The_cap_of_a_figure_is_held_to_the_same()
    {
        const string Figure = "\"figures\": [ { \"id\": \"f\", \"proportion\": { \"of\": \"x\", \"to\": 5, \"cap\": 0 } } ]";
        var text = Diagnose.Everything with { Rest = Figure };

        Diagnose.Of(text).Where(d => d.Code == "ER2061").Should().ContainSingle().Which.Message.English.Should().Be(
            "'cap' of 'f' is 0: this proportion never gives more than 0.");
    }

    private static List<string> Told(string cap)
    {
        var text = Diagnose.Everything with
        {
            Criteria = $$"""{ "id": "c", "maxPoints": 10, "proportion": { "of": "x", "to": 5, "cap": {{cap}} } }""",
            Rest = Constants,
        };
        return
            [
                .. Diagnose.Of(text).Where(d => d.Code == "ER2061")
                    .SelectMany(d => new[] { d.ToString(Language.English), d.ToString(Language.Vietnamese) }),
            ];
    }
}
