namespace Emulation.Rules.Expressions;

/// <summary>
/// What an expression may grow to before anything parses it. The parser underneath recurses, and a stack that overflows
/// ends the process: the nesting allowed fits a thread with a stack of 256 KB.
/// </summary>
internal static class ExpressionLimits
{
    public const int Characters = 2000;
    public const int Tokens = 400;
    public const int Nesting = 16;
    public const int UnaryRun = 8;

    /// <summary>Each parameter of a workflow stands in the scope of those after it.</summary>
    public const int Parameters = 200;

    /// <summary>Rules times the criteria that use them: compiling them takes half a second a thousand.</summary>
    public const int CompiledRules = 20_000;
}
