using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>A mend for a problem.</summary>
public sealed record Fix
{
    /// <summary>What it does.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The edits, of one text each; those of one file do not overlap.</summary>
    public required IReadOnlyList<TextEdit> Edits { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Fix? other) => ValueEquality<Fix>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Fix>.HashOf(this);
}
