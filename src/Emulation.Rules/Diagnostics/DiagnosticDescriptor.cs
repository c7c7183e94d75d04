using System.Globalization;

namespace Emulation.Rules.Diagnostics;

/// <summary>A kind of problem: its code and the texts every report of it is made from.</summary>
internal sealed record DiagnosticDescriptor(
    string Code,
    DiagnosticSeverity Severity,
    string Vietnamese,
    string English,
    string? HintVietnamese = null,
    string? HintEnglish = null)
{
    /// <summary>Of a name that was written; one without end would be repeated for everything inside it.</summary>
    private const int MostOfName = 200;

    /// <summary>Of words the library chose, which list names.</summary>
    private const int MostOfWords = 2000;

    /// <summary>What stands behind a code in the key of its hint in other languages.</summary>
    public const string HintKey = ".hint";

    /// <summary>A report at <paramref name="position"/>; <paramref name="arguments"/> fill the placeholders of both languages.</summary>
    public Diagnostic At(SourcePosition position, params object?[] arguments) => new()
    {
        Code = Code,
        Severity = Severity,
        Position = position,
        Message = Fill(Code, Vietnamese, English, arguments),
        Hint = HintVietnamese is null || HintEnglish is null
            ? null
            : Fill(Code + HintKey, HintVietnamese, HintEnglish, arguments),
    };

    /// <summary>A name as a message shows it among others: cut, with a mark, where it has no end.</summary>
    public static string CutName(string name) => Cut(name, MostOfName);

    private static LocalizedText Fill(string key, string vietnamese, string english, object?[] arguments) => LocalizedText.Made(
        Fill(vietnamese, arguments, Language.Vietnamese),
        Fill(english, arguments, Language.English),
        TextTemplate.AreKept ? TextTemplate.Filled(key, Array.ConvertAll(arguments, Cut), MostOfWords) : null);

    private static string Fill(string format, object?[] arguments, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        format,
        Array.ConvertAll(arguments, argument => argument is LocalizedText text ? Cut(text.In(language), MostOfWords) : Cut(argument)));

    private static object? Cut(object? argument) => argument is string text ? CutName(text) : argument;

    /// <summary>A text as it stands among others: cut, with a mark, where it is longer.</summary>
    public static string Cut(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");
}
