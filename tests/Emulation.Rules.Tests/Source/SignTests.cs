using Emulation.Rules.Source;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Source;

public sealed class SignTests
{
    /// <summary>A step of other languages stands behind a value and before none.</summary>
    [Theory]
    [InlineData("x++", 1, true)]
    [InlineData("(x) ++", 4, true)]
    [InlineData("(x)-- > 1", 3, true)]
    [InlineData("x -- 1", 2, false)]
    [InlineData("x -- (1)", 2, false)]
    [InlineData("x -- -1", 2, false)]
    [InlineData("> -- ", 2, false)]
    [InlineData("--x", 0, false)]
    public void A_step_is_told_apart_from_a_negative_number(string text, int index, bool isStep) =>
        (OtherLanguages.SignAt(text, index) is not null).Should().Be(isStep);

    [Theory]
    [InlineData("1 234 567", true)]
    [InlineData("12 345", true)]
    [InlineData("1 23 456", false)]
    [InlineData("1 234 56", false)]
    [InlineData("1 234 5x6", false)]
    [InlineData("1234 567", false)]
    [InlineData("0 234", false)]
    [InlineData(" 234", false)]
    [InlineData("x 234", false)]
    public void Thousands_are_one_to_three_digits_then_three_each(string groups, bool are) =>
        NumberForms.AreGroups(groups.Split(' ')).Should().Be(are);

    [Theory]
    [InlineData("x > 1.000.000", "ER3031")]
    [InlineData("x > 1.00.000", "ER3012")]
    public void Only_such_a_number_is_told_as_one_with_thousands(string condition, string code) =>
        Diagnose.Condition(condition).Select(d => d.Code).Should().Equal(code);
}
