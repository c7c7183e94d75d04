using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>Makes messages about the form of an expression, and hints that say what to write.</summary>
internal static class SyntaxHints
{
    public static Diagnostic At(RuleExpression expression, int index, LocalizedText what) =>
        Codes.Syntax.At(expression.At(index), what);

    /// <summary>What to write instead, as it is typed into JSON.</summary>
    public static LocalizedText Write(string text) => ForeignTexts.Write(
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));

    /// <summary>What a hint of <see cref="Write"/> says to write, as the expression has it; null of any other hint.</summary>
    public static string? WrittenIn(LocalizedText hint)
    {
        const string Before = "Write ";
        return hint.English.StartsWith(Before, StringComparison.Ordinal) && hint.English.EndsWith('.')
            ? hint.English[Before.Length..^1].Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("\\\\", "\\", StringComparison.Ordinal)
            : null;
    }
}
