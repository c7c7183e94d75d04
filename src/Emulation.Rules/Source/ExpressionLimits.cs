using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>
/// What an expression may grow to before anything parses it. What reads it recurses, and a stack that overflows ends the process:
/// the nesting allowed fits a thread with a stack of 256 KB.
/// </summary>
internal static class ExpressionLimits
{
    public const int Characters = 2000;
    public const int Tokens = 400;
    public const int Nesting = 16;
    public const int SignsInARow = 8;

    /// <summary>Each parameter of a workflow stands in the scope of those after it.</summary>
    public const int Parameters = 200;

    /// <summary>Rules times the criteria that use them: compiling them takes half a second a thousand.</summary>
    public const int CompiledRules = 20_000;

    /// <summary>
    /// Characters of expressions, and fifty for each, times the criteria that use them: reading and compiling them takes a second or two a
    /// million.
    /// </summary>
    public const long CompiledCharacters = 4_000_000;

    public static Diagnostic Exceeded(RuleExpression expression, int index, LocalizedText what) =>
        Codes.TooComplex.At(expression.At(index), what);
}
