using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>A name or a text in an expression.</summary>
/// <param name="Text">The name, or what stands in the quotes.</param>
/// <param name="IsQuoted">Whether it is a text.</param>
/// <param name="Span">Where it stands in the expression, a text without its quotes.</param>
/// <param name="List">The list whose items the expression looks at there; null outside a function of a list.</param>
internal sealed record ExpressionWord(string Text, bool IsQuoted, TextSpan Span, string? List)
{
    /// <summary>What stands before the dot of a member, such as <c>Fn</c>; null where the name stands alone.</summary>
    public string? Target { get; init; }

    /// <summary>Of a text, the names it is compared with, or the function it is handed to.</summary>
    public IReadOnlyList<ExpressionWord> Beside { get; init; } = [];
}
