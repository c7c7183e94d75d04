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
            { "id": "level", "type": "choice", "choices": [ { "id": "a", "name": "Giỏi" }, { "id": "b", "name": "GIỎI" }, "c" ] },
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
        diagnostics.Single().Position.Should().Be(SourcePosition.None, "a text alone stands in no file");
        diagnostics.Single()
            .ToString()
            .Should()
            .Be("error ER5008: participant '79', indicator 'kind': there is no choice 'town'. There are: province, office, Tỉnh.");
        diagnostics.Single()
            .ToString(Language.Vietnamese)
            .Should()
            .Be("lỗi ER5008: đơn vị '79', số liệu 'kind': không có lựa chọn 'town'. Có: province, office, Tỉnh.");
    }

    [Theory]
    [InlineData("Giỏi")]
    [InlineData("giỏi ")]
    public void A_name_that_several_choices_have_is_told_with_their_ids(string text)
    {
        IndicatorText.TryRead(Of("level"), text, CultureInfo.InvariantCulture, out _, out var diagnostics, "79").Should().BeFalse();
        diagnostics.Single()
            .ToString()
            .Should()
            .Be(
                $"error ER5008: participant '79', indicator 'level': there is no choice '{text.Trim()}'. "
                + "Several have this name: write the id of one (a, b), or give each a name of its own.");
        diagnostics.Single()
            .ToString(Language.Vietnamese)
            .Should()
            .Be(
                $"lỗi ER5008: đơn vị '79', số liệu 'level': không có lựa chọn '{text.Trim()}'. "
                + "Nhiều mục có tên này: ghi mã của một mục (a, b), hoặc đặt cho mỗi mục một tên riêng.");
    }

    [Fact]
    public void A_title_that_several_indicators_have_is_told_with_their_ids()
    {
        var names = new ColumnNames([ColumnNames.Participant], [Of("x") with { Name = Cost }, Of("on") with { Name = Cost }, Of("kept")]);

        names.Find("chi  phí").Should().BeNull();
        names.Suggest("chi  phí").English.Should()
            .Be("Several have this name: write the id of one (x, on), or give each a name of its own.");
        names.Suggest("kpet").English.Should().Be("Did you mean 'kept'?");
    }

    [Theory]
    [InlineData("0.11111111111111111111111111111", "")]
    [InlineData("-12345678901234567890123456789", "")]
    [InlineData("79228162514264337593543950336", "")]
    [InlineData("8.3333333333333333333333333333", "")]
    [InlineData("1E+400", "")]
    [InlineData("1.5E-29", "")]
    [InlineData("0,11111111111111111111111111111", "vi-VN")]
    public void A_number_with_more_digits_than_are_kept_is_told_as_one(string text, string culture)
    {
        IndicatorText.TryRead(Of("x"), text, CultureInfo.GetCultureInfo(culture), out var value, out var diagnostics, "79")
            .Should()
            .BeFalse();
        value.Should().BeNull();
        diagnostics.Single()
            .ToString()
            .Should()
            .Be(
                $"error ER5056: participant '79', column 'x': '{text}' has more than 28 digits and cannot be kept exactly. "
                + "Round the number; leave it empty where there is no figure yet.");
        diagnostics.Single()
            .ToString(Language.Vietnamese)
            .Should()
            .Be(
                $"lỗi ER5056: đơn vị '79', cột 'x': '{text}' dài hơn 28 chữ số nên không thể giữ chính xác. "
                + "Làm tròn số; chưa có số liệu thì để trống.");
    }

    [Theory]
    [InlineData("1E+4x0")]
    [InlineData("1E+4.0")]
    [InlineData("1e400")]
    [InlineData("0.1111111111x1111111111111111111")]
    public void What_has_many_digits_and_is_no_number_is_told_as_none(string text)
    {
        IndicatorText.TryRead(Of("x"), text, CultureInfo.InvariantCulture, out _, out var diagnostics, "79").Should().BeFalse();
        diagnostics.Single().Code.Should().Be("ER5005");
    }

    [Theory]
    [InlineData("0.1000000000000000000000000000000", "0.1")]
    [InlineData("00000000000000000000000000000000012", "12")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.8333333333333333333333333333", "1.8333333333333333333333333333")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("79.228162514264337593543950335e-1", "7.9228162514264337593543950335")]
    public void Zeros_at_the_ends_are_no_digits_too_many_nor_are_those_that_a_decimal_holds(string text, string expected)
    {
        IndicatorText.TryRead(Of("x"), text, CultureInfo.InvariantCulture, out var value, out _).Should().BeTrue();
        value!.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_culture_with_a_decimal_sign_of_its_own_is_named_by_it()
    {
        IndicatorText.TryRead(Of("x"), "2.5", new CultureInfo("ar-SA"), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Single()
            .ToString()
            .Should()
            .Be(
                "error ER5048: '2.5' is written with a decimal point, but the file is read with the decimal sign '٫'. "
                + "If the whole file writes numbers with a point (2.5), leave out --culture ar-SA.");
        diagnostics.Single()
            .ToString(Language.Vietnamese)
            .Should()
            .Be(
                "lỗi ER5048: '2.5' được viết kiểu dấu chấm thập phân, còn tệp được đọc kiểu dấu thập phân '٫'. "
                + "Nếu cả tệp viết số với dấu chấm (2.5), bỏ --culture ar-SA.");
    }

    [Fact]
    public void A_list_has_a_reader_of_its_own()
    {
        var read = () => IndicatorText.TryRead(Of("prizes"), "song", CultureInfo.InvariantCulture, out _, out _);
        read.Should().Throw<ArgumentException>().WithMessage("Indicator 'prizes' is a list, and no text is one.*");
    }

    private static LocalizedText Cost => LocalizedText.FromPair("Chi phí", "Cost");

    private static IndicatorDefinition Of(string id) => Campaign.Definition.Indicators.Single(i => i.Id == id);
}
