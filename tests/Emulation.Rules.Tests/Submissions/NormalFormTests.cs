using System.Globalization;
using CsCheck;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>What is taken to be in normal form C without asking is in it.</summary>
public sealed class NormalFormTests
{
    /// <summary>Letters to stand before others, marks among them that have a place of their own.</summary>
    private const string Before = "aAăÂeêEiIoôơƠuưƯyYdđnNcCsSzZ -‘\u0307\u0301\u031B";

    [Fact]
    public void Every_character_that_is_passed_over_is_itself_in_normal_form_wherever_it_stands()
    {
        var passed = Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => UnicodeText.IsComposed([c])).ToList();

        passed.Should().Contain("aỹĐơ–“…").And.NotIntersectWith("\u0301\u0340\u1100\u2000\u212B\uAC00\uD800");
        passed.Should().HaveCount(0x300 + 0x100 + 0x18);
        foreach (var c in passed)
        {
            char.GetUnicodeCategory(c).Should().NotBe(UnicodeCategory.NonSpacingMark);
            var text = string.Concat(Before.Select(before => $"{before}{c}"));
            text.Normalize().Should().EndWith(c.ToString(), "it is none other");
            foreach (var before in Before.Where(before => UnicodeText.IsComposed([before])))
            {
                $"{before}{c}".IsNormalized().Should().BeTrue();
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Đơn vị số 5 – “Cụm thi đua”…")]
    [InlineData("Cu\u0323m")]
    [InlineData("\u1EE5\u0301")]
    [InlineData("ư\u0301a")]
    [InlineData("\u212B\u2126 한글 \u1112\u1161\u11AB \U0001F600")]
    public void A_text_has_the_normal_form_that_the_system_gives_it(string text) =>
        UnicodeText.NormalForm(text).Should().Be(text.Normalize());

    [Fact]
    public void Any_text_has_the_normal_form_that_the_system_gives_it() => Gen.OneOf(
            Gen.Char['\0', '\u02FF'],
            Gen.Char['\u0300', '\u036F'],
            Gen.Char['\u1E00', '\u1EFF'],
            Gen.Char['\u2000', '\u212F'],
            Gen.Char["aoưu "])
        .Array[0, 12]
        .Select(letters => new string(letters))
        .Sample(text => UnicodeText.NormalForm(text) == text.Normalize(), iter: 5000, threads: 1);

    [Fact]
    public void A_text_without_normal_form_is_refused_as_by_the_system() =>
        FluentActions.Invoking(() => UnicodeText.NormalForm("a\uD800")).Should().Throw<ArgumentException>();
}
