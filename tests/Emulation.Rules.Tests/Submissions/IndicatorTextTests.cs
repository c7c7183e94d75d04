using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Submissions;

public sealed class IndicatorTextTests
{
    private static readonly Campaign Campaign = new CampaignText
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "kept", "type": "boolean" }, { "id": "on", "type": "date" },
            { "id": "kind", "type": "choice", "choices": [ { "id": "province", "name": "Tỉnh" }, "office" ] },
            { "id": "prizes", "type": "list", "item": [ { "id": "title", "type": "text" } ] }
            """,
    }.Load();

    [Theory]
    [InlineData("x", "2,5", "2.5")]
    [InlineData("kept", "có", "true")]
    [InlineData("on", "31/12/2026", "2026-12-31")]
    [InlineData("kind", "Tỉnh", "province")]
    public void A_text_is_read_as_a_person_writes_it(string indicator, string text, string expected)
    {
        IndicatorText.TryRead(Of(indicator), text, new CultureInfo("vi-VN"), out var value, out var diagnostics)
            .Should()
            .BeTrue(string.Join('\n', diagnostics));
        value!.ToString().Should().Be(expected);
    }

    [Fact]
    public void What_is_no_value_is_told_with_the_mend()
    {
        IndicatorText.TryRead(Of("kind"), "town", CultureInfo.InvariantCulture, out var value, out var diagnostics, "79")
            .Should()
            .BeFalse();
        value.Should().BeNull();
        diagnostics.Single()
            .ToString()
            .Should()
            .Be("error ER5008: participant '79', indicator 'kind': there is no choice 'town'. There are: province, office, Tỉnh.");
        diagnostics.Single()
            .ToString(Language.Vietnamese)
            .Should()
            .Be("lỗi ER5008: đơn vị '79', số liệu 'kind': không có lựa chọn 'town'. Có: province, office, Tỉnh.");
    }

    [Fact]
    public void A_list_has_a_reader_of_its_own()
    {
        var read = () => IndicatorText.TryRead(Of("prizes"), "song", CultureInfo.InvariantCulture, out _, out _);
        read.Should().Throw<ArgumentException>().WithMessage("Indicator 'prizes' is a list: ItemTable reads its items.*");
    }

    private static IndicatorDefinition Of(string id) => Campaign.Definition.Indicators.Single(i => i.Id == id);
}
