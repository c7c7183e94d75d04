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

    /// <summary>A report at <paramref name="position"/>; <paramref name="arguments"/> fill the placeholders of both languages.</summary>
    public Diagnostic At(SourcePosition position, params object?[] arguments) => new()
    {
        Code = Code,
        Severity = Severity,
        Position = position,
        Message = new LocalizedText
        {
            Vietnamese = Fill(Vietnamese, arguments, Language.Vietnamese), English = Fill(English, arguments, Language.English),
        },
        Hint = HintVietnamese is null || HintEnglish is null
            ? null
            : new LocalizedText
            {
                Vietnamese = Fill(HintVietnamese, arguments, Language.Vietnamese),
                English = Fill(HintEnglish, arguments, Language.English),
            },
    };

    /// <summary>A name as a message shows it among others: cut, with a mark, where it has no end.</summary>
    public static string CutName(string name) => Cut(name, MostOfName);

    private static string Fill(string format, object?[] arguments, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        format,
        Array.ConvertAll(arguments, argument => argument switch
        {
            LocalizedText text => Cut(text.In(language), MostOfWords),
            string text => CutName(text),
            _ => argument,
        }));

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");
}
