namespace Emulation.Rules.Authoring;

/// <summary>A stretch of a text.</summary>
public sealed record TextRange
{
    /// <summary>Its first character.</summary>
    public required TextPosition Start { get; init; }

    /// <summary>The place behind its last character; the same as <see cref="Start"/> where it is empty.</summary>
    public required TextPosition End { get; init; }

    /// <summary><c>line:column-line:column</c>.</summary>
    public override string ToString() => $"{Start}-{End}";
}
