namespace Emulation.Rules.Source;

/// <summary>A piece of an expression: what it says, and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters as written; of a <see cref="TokenKind.Text"/>, its value.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Token(TokenKind Kind, string Text, TextSpan Span)
{
    public int Start => Span.Start;

    public bool Is(TokenKind kind, string text) => Kind == kind && Text == text;
}
