using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>The text of an expression and the place of each of its characters. A text and a number convert to one.</summary>
public sealed record RuleExpression
{
    /// <summary>The text, as the rules have it.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands; nowhere when it was built in code.</summary>
    public SourcePosition Position { get; internal init; } = SourcePosition.None;

    /// <summary>The source file's text and the offset of the string's first character in it, to look past JSON escapes.</summary>
    internal Func<int, SourcePosition>? Locate { get; init; }

    /// <summary>
    /// Of one that was joined for a short form, whether a person wrote the character at an index; null where all were written as they
    /// stand.
    /// </summary>
    internal Func<int, bool>? Wrote { get; init; }

    /// <summary>An expression.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RuleExpression Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RuleExpression { Text = text };
    }

    /// <summary>A number.</summary>
    public static RuleExpression Of(decimal number) => new() { Text = DecimalText.Of(number) };

    /// <summary>An expression.</summary>
    public static implicit operator RuleExpression(string text) => Of(text);

    /// <summary>A number.</summary>
    public static implicit operator RuleExpression(decimal number) => Of(number);

    /// <summary>The number that the text is, written as numbers are; null of anything else.</summary>
    internal decimal? Number => ExactDecimal.TryParse(Text, out var number) && DecimalText.Of(number) == Text ? number : null;

    /// <summary>The place of the character at <paramref name="index"/> of <see cref="Text"/>.</summary>
    internal SourcePosition At(int index) => Locate?.Invoke(index) ?? Position;

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether text and place are the same; how each character is found is no value.</summary>
    public bool Equals(RuleExpression? other) => ValueEquality<RuleExpression>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<RuleExpression>.HashOf(this);
}
