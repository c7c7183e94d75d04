using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>The text of an expression and the place of each of its characters.</summary>
internal sealed record RuleExpression
{
    public required string Text { get; init; }

    /// <summary>Where the string value stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The source file's text and the offset of the string's first character in it, to look past JSON escapes.</summary>
    public Func<int, SourcePosition>? Locate { get; init; }

    /// <summary>
    /// Of one that was joined for a short form, whether a person wrote the character at an index; null where all were written as they
    /// stand.
    /// </summary>
    public Func<int, bool>? Wrote { get; init; }

    /// <summary>The place of the character at <paramref name="index"/> of <see cref="Text"/>.</summary>
    public SourcePosition At(int index) => Locate?.Invoke(index) ?? Position;

    /// <summary>Whether text and place are the same; how each character is found is no value.</summary>
    public bool Equals(RuleExpression? other) => ValueEquality<RuleExpression>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<RuleExpression>.HashOf(this);
}
