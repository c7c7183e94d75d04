using System.Text.Json;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Languages;

public sealed class LanguageTests
{
    [Fact]
    public void Vietnamese_is_the_default()
    {
        default(Language).Should().Be(Language.Vietnamese);
        Language.Vietnamese.Code.Should().Be("vi");
        Language.English.Code.Should().Be("en");
    }

    [Theory]
    [InlineData("fr", "fr", "fr")]
    [InlineData("FR-ca", "fr-CA", "fr-CA")]
    [InlineData("ZH-hant-TW", "zh-Hant-TW", "zh-Hant-TW")]
    [InlineData("vi-VN", "vi", "vi-VN")]
    [InlineData("en-US", "en", "en-GB")]
    public void A_code_is_the_same_language_in_any_case_of_letters(string code, string normal, string culture)
    {
        var language = Language.Of(code);
        language.Code.Should().Be(normal);
        language.ToString().Should().Be(normal);
        language.Culture.Name.Should().Be(culture);
        (language == Language.Of(normal)).Should().BeTrue();
        (language != Language.Of("lo")).Should().BeTrue();
        language.GetHashCode().Should().Be(Language.Of(normal).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("français")]
    [InlineData("f1")]
    [InlineData("fr-")]
    [InlineData("fr_CA")]
    [InlineData("abcdefghi")]
    [InlineData("fr-abcdefghi")]
    public void What_is_no_code_is_refused(string code)
    {
        var of = () => Language.Of(code);
        of.Should().Throw<ArgumentException>().WithMessage($"'{code}' is no code of a language, such as fr or fr-CA. (Parameter 'code')");
        Language.TryOf(code, out var language).Should().BeFalse();
        language.Should().Be(Language.Vietnamese);
    }

    [Fact]
    public void Whether_it_is_one_can_be_asked()
    {
        Language.TryOf("FR-ca", out var language).Should().BeTrue();
        language.Code.Should().Be("fr-CA");
        Language.TryOf(null, out _).Should().BeFalse();
        Language.TryOf("*", out _).Should().BeFalse();
    }

    [Fact]
    public void Speakers_have_their_own_name_for_it()
    {
        Language.Vietnamese.Name.Should().Be("Tiếng Việt");
        Language.English.Name.Should().Be("English");
    }

    [Theory]
    [InlineData("vi", "\"vietnamese\"")]
    [InlineData("en", "\"english\"")]
    [InlineData("fr-CA", "\"fr-CA\"")]
    public void JSON_has_the_names_it_had_and_codes_of_others(string code, string json)
    {
        JsonSerializer.Serialize(Language.Of(code)).Should().Be(json);
        JsonSerializer.Deserialize<Language>(json).Should().Be(Language.Of(code));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"?\"")]
    public void JSON_that_is_no_language_is_refused(string json)
    {
        var read = () => JsonSerializer.Deserialize<Language>(json);
        read.Should().Throw<JsonException>();
    }
}
