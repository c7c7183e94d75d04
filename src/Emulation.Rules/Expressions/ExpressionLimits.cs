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
}
