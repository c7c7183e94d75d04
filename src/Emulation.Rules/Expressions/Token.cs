namespace Emulation.Rules.Expressions;

/// <summary>A piece of an expression: what it says, and where it begins.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters as written; of a <see cref="TokenKind.Text"/>, its value.</param>
/// <param name="Start">The index of its first character.</param>
internal sealed record Token(TokenKind Kind, string Text, int Start)
{
    public bool Is(TokenKind kind, string text) => Kind == kind && Text == text;
}
