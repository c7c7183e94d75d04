using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;
using static Emulation.Rules.Wording.ForeignTexts;

namespace Emulation.Rules.Source;

/// <summary>What people write elsewhere, in speech, on paper, in spreadsheets and in programs, and how it is written here.</summary>
internal static class OtherLanguages
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    private static readonly (string Written, bool IsComparison, LocalizedText Hint)[] KnownSigns =
    [
        ("===", true, Allowed),
        ("!==", true, Allowed),
        ("=<", true, Allowed),
        ("=!", true, Allowed),
        ("~=", true, Allowed),
        (":=", true, Allowed),
        ("**", false, Power),
        ("++", false, Step),
        ("--", false, Step),
        ("??", false, DefaultValue),
        ("?.", false, DefaultValue),
    ];

    /// <summary>What to write is made when it is said: a language may be registered by then.</summary>
    private static readonly Dictionary<char, Func<LocalizedText>> Characters = new()
    {
        ['≥'] = () => Write(">="),
        ['≧'] = () => Write(">="),
        ['≤'] = () => Write("<="),
        ['≦'] = () => Write("<="),
        ['≠'] = () => Write("!="),
        ['×'] = () => Times,
        ['·'] = () => Times,
        ['÷'] = () => Divided,
        ['∕'] = () => Divided,
        ['–'] = () => Minus,
        ['−'] = () => Minus,
        ['—'] = () => Minus,
        ['∧'] = () => And,
        ['∨'] = () => Or,
        ['¬'] = () => Not,
        ['²'] = () => Power,
        ['³'] = () => Power,
        ['√'] = () => Write("Fn.Sqrt(x)"),
        ['‰'] = () => Write("0.001 * x"),
        ['\u00A0'] = () => Space,
        ['\u2007'] = () => Space,
        ['\u202F'] = () => Space,
        ['\u3000'] = () => Space,
        ['“'] = () => Quote,
        ['”'] = () => Quote,
        ['„'] = () => Quote,
        ['‘'] = () => Quote,
        ['’'] = () => Quote,
        ['«'] = () => Quote,
        ['»'] = () => Quote,
        ['`'] = () => Quote,
        ['&'] = () => And,
        ['|'] = () => Or,
        ['^'] = () => Power,
        ['['] = () => NoIndex,
        ['{'] = () => Brackets,
        [';'] = () => Semicolon,
    };

    /// <summary>What to write for a word that is known from elsewhere; null when it is not.</summary>
    public static LocalizedText? HintOf(string word) =>
        ForeignWords.Anywhere(word) ?? (word.All(char.IsAscii) ? null : HintBetween(word));

    /// <summary>What to write for a word that stands between two values; null when it is not known.</summary>
    public static LocalizedText? HintBetween(string word) =>
        ForeignWords.BetweenValues(word) ?? ForeignWords.Anywhere(word);

    /// <summary>The operator of another language that begins at <paramref name="index"/>; null when none does.</summary>
    public static (string Written, bool IsComparison, LocalizedText Hint)? SignAt(string text, int index)
    {
        foreach (var sign in KnownSigns)
        {
            // Two minus signs with a value behind them are a number less a negative one.
            var stands = string.CompareOrdinal(text, index, sign.Written, 0, sign.Written.Length) == 0;
            if (stands && (sign.Hint != Step || IsStep(text, index)))
            {
                return sign;
            }
        }

        return null;
    }

    /// <summary>What to say about a character that may not stand at <paramref name="index"/>.</summary>
    public static Diagnostic Refuse(RuleExpression expression, int index)
    {
        var c = expression.Text[index];
        var hint = Characters.GetValueOrDefault(c)?.Invoke()
            ?? (c is >= FirstWide and <= LastWide ? SyntaxHints.Write(((char)(c - FirstWide + '!')).ToString()) : c < 128 ? Allowed
                : Retype);
        if (c < 128)
        {
            return Codes.NotAllowed.At(expression.At(index), c.ToString(), hint);
        }

        var shown = char.IsSurrogate(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? "?" : c.ToString();
        return Codes.ForeignCharacter.At(expression.At(index), shown, ((int)c).ToString("X4", CultureInfo.InvariantCulture), hint);
    }

    /// <summary>Whether it can be part of a word, in any language.</summary>
    public static bool IsWord(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsStep(string text, int index)
    {
        var before = text.AsSpan(0, index).TrimEnd();
        var after = text.AsSpan(index + 2).TrimStart();
        var followsValue = before.Length > 0 && (IsWord(before[^1]) || before[^1] == ')');
        return followsValue && (after.Length == 0 || !(IsWord(after[0]) || after[0] is '(' or '-' or '"' or '!'));
    }
}
