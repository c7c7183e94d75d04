using Emulation.Rules.Diagnostics;
using Emulation.Rules.Serialization;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Languages;

public sealed class TextCatalogueTests
{
    [Theory]
    [InlineData(
        """{ "language": "qaa", "texts": { "Totl": "x" } }""",
        "qaa.json:1:33: error ER5260: there is no text with the key 'Totl'. Copy the key from the list that emulation-rules texts writes.",
        "qaa.json:1:33: lỗi ER5260: không có văn bản nào có khóa 'Totl'. Chép khóa từ danh sách mà lệnh emulation-rules texts ghi ra.")]
    [InlineData(
        """{ "language": "qaa", "texts": { "Rank: {0} of {1}": "{1}" } }""",
        "qaa.json:1:53: error ER5261: the text of 'Rank: {0} of {1}' has to have {0} {1}, here it has {1}. "
            + "Keep the holes in the translation, in any order; other braces are written twice: {{ }}.",
        "qaa.json:1:53: lỗi ER5261: văn bản của 'Rank: {0} of {1}' phải có {0} {1}, ở đây có {1}. "
            + "Giữ nguyên các chỗ điền trong bản dịch, thứ tự tùy ý; ngoặc nhọn khác thì viết hai lần: {{ }}.")]
    [InlineData(
        """{ "language": "qaa", "texts": { "Total": "{" } }""",
        "qaa.json:1:42: error ER5261: the text of 'Total' has to have no holes, here it has a single brace. "
            + "Keep the holes in the translation, in any order; other braces are written twice: {{ }}.",
        "qaa.json:1:42: lỗi ER5261: văn bản của 'Total' phải có không chỗ điền nào, ở đây có một ngoặc nhọn lẻ. "
            + "Giữ nguyên các chỗ điền trong bản dịch, thứ tự tùy ý; ngoặc nhọn khác thì viết hai lần: {{ }}.")]
    [InlineData(
        """{ "language": "vi-VN", "texts": { } }""",
        "qaa.json:1:15: error ER5262: 'vi-VN' is no code of a language to add. "
            + "Write a code such as fr or fr-CA; Vietnamese (vi) and English (en) are there already.",
        "qaa.json:1:15: lỗi ER5262: 'vi-VN' không phải mã của một ngôn ngữ thêm vào. "
            + "Ghi mã như fr hoặc fr-CA; tiếng Việt (vi) và tiếng Anh (en) đã có sẵn.")]
    [InlineData(
        """{ "language": "français", "texts": { } }""",
        "qaa.json:1:15: error ER5262: 'français' is no code of a language to add. "
            + "Write a code such as fr or fr-CA; Vietnamese (vi) and English (en) are there already.",
        "qaa.json:1:15: lỗi ER5262: 'français' không phải mã của một ngôn ngữ thêm vào. "
            + "Ghi mã như fr hoặc fr-CA; tiếng Việt (vi) và tiếng Anh (en) đã có sẵn.")]
    [InlineData(
        """{ "language": "qaa", "texts": { }, "words": { "yess": [ "x" ] } }""",
        "qaa.json:1:47: error ER1010: there is no field 'yess' here. Did you mean 'yes'?",
        "qaa.json:1:47: lỗi ER1010: không có trường 'yess' ở đây. Có phải 'yes'?")]
    public void What_is_wrong_with_the_file_is_told_with_its_place(string json, string english, string vietnamese)
    {
        TextCatalogueJson.TryRead(json, "qaa.json", out var catalogue, out var diagnostics).Should().BeFalse();
        catalogue.Should().BeNull();
        var told = diagnostics.Should().ContainSingle().Which;
        told.ToString(Language.English).Should().Be(english);
        told.ToString(Language.Vietnamese).Should().Be(vietnamese);
        var read = () => TextCatalogueJson.Read(json, "qaa.json");
        read.Should().Throw<CampaignException>().Which.Diagnostics.Should().Equal(diagnostics);
    }

    [Fact]
    public void A_text_takes_its_holes_in_any_order_and_one_that_lacks_is_English_and_counted()
    {
        var catalogue = TextCatalogueJson.Read(
            """
            // holes change places
            { "language": "qab", "texts": { "Rank: {0} of {1}": "{1} < {0} {{}}", "{0} bytes": "{0} octets" } }
            """,
            "qab.json");
        TextCatalogue.Register(catalogue);

        catalogue.Missing.Should().HaveCount(TextCatalogue.Keys.Count - 2).And.Contain("Total").And.NotContain("{0} bytes");
        var language = Language.Of("QAB");
        LocalizedText.FromPair($"Hạng: {2} trên {9}", $"Rank: {2} of {9}").In(language).Should().Be("9 < 2 {}");
        LocalizedText.FromPair("Tổng điểm", "Total").In(language).Should().Be("Total");
        TextCatalogue.Languages.Should().StartWith([Language.Vietnamese, Language.English]).And.Contain(language);
        TextCatalogue.For(language).Should().BeSameAs(catalogue);
    }

    [Fact]
    public void A_language_that_nobody_registered_is_told_in_English() =>
        LocalizedText.FromPair("Tổng điểm", "Total").In(Language.Of("qac")).Should().Be("Total");

    [Fact]
    public void The_last_registration_of_a_language_counts()
    {
        TextCatalogue.Register(
            TextCatalogueJson.Read("""{ "$schema": "x", "language": "qad", "texts": { "Total": "one" } }""", "qad.json"));
        TextCatalogue.Register(TextCatalogueJson.Read("""{ "language": "qad", "texts": { "Total": "two" } }""", "qad.json"));

        LocalizedText.FromPair("Tổng điểm", "Total").In(Language.Of("qad")).Should().Be("two");
    }

    [Theory]
    [InlineData("hy_AM.UTF-8", "hy")]
    [InlineData("HY", "hy")]
    [InlineData("hyx", "en")]
    [InlineData("vi_VN", "vi")]
    [InlineData("C.UTF-8", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_locale_means_the_language_of_its_first_part(string? locale, string code)
    {
        MadeUpLanguage.Language.Code.Should().Be("hy");
        TextCatalogue.Nearest(locale).Code.Should().Be(code);
    }

    [Fact]
    public void The_list_for_translators_says_what_they_have_said_already()
    {
        var listed = TextCatalogueJson.SerializeKeys(
            TextCatalogueJson.Read("""{ "language": "qae", "texts": { "{0} bytes": "{0} octets" } }""", "qae.json"));

        listed.Should().Contain(
            """
                "{0} bytes": {
                  "vi": "{0} byte",
                  "en": "{0} bytes",
                  "text": "{0} octets"
                },
            """.ReplaceLineEndings("\n"));
        listed.Should().Contain("\"ER5260.hint\"").And.Contain("\"tổng cộng\"").And.Contain("\"text\": null");
        TextCatalogueJson.SerializeKeys().Should().NotContain("      \"text\": ");
    }
}
