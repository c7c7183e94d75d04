using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Documents.Tests;

public sealed class CriterionNumberTests
{
    [Theory]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(49, "XLIX")]
    [InlineData(90, "XC")]
    [InlineData(400, "CD")]
    [InlineData(888, "DCCCLXXXVIII")]
    [InlineData(1944, "MCMXLIV")]
    public void Criteria_above_all_others_have_Roman_numbers(int at, string number)
    {
        var criteria = Enumerable.Range(1, at)
            .Select(i => new CriterionDefinition { Id = $"c{i}", Name = LocalizedText.Same("") })
            .ToList();

        CriterionNumbers.Of(criteria).Last().Number.Should().Be(number);
    }

    [Theory]
    [InlineData("I. Kết quả", true)]
    [InlineData("XIV) Kết quả", true)]
    [InlineData("1.2. Kết quả", true)]
    [InlineData("a) Kết quả", true)]
    [InlineData("  2/ Kết quả", true)]
    [InlineData("CHUNG. Kết quả", false)]
    [InlineData("v.v. và", false)]
    [InlineData("Kết quả", false)]
    [InlineData(". Kết quả", false)]
    [InlineData("I Kết quả", false)]
    [InlineData("1.", false)]
    public void A_number_stands_before_a_name_that_brings_none(string name, bool bringsOne) =>
        CriterionNumbers.Headed("II", name).Should().Be(bringsOne ? name : $"II. {name}");
}
