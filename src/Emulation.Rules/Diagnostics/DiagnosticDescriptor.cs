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
    /// <summary>A report at <paramref name="position"/>; <paramref name="arguments"/> fill the placeholders of both languages.</summary>
    public Diagnostic At(SourcePosition position, params object?[] arguments) => new()
    {
        Code = Code,
        Severity = Severity,
        Position = position,
        Message = new LocalizedText { Vietnamese = Fill(Vietnamese, arguments, Language.Vietnamese), English = Fill(English, arguments, Language.English) },
        Hint = HintVietnamese is null || HintEnglish is null
            ? null
            : new LocalizedText { Vietnamese = Fill(HintVietnamese, arguments, Language.Vietnamese), English = Fill(HintEnglish, arguments, Language.English) },
    };

    private static string Fill(string format, object?[] arguments, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        format,
        Array.ConvertAll(arguments, argument => argument is LocalizedText text ? text.In(language) : argument));
}
