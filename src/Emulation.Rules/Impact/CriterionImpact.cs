using Emulation.Rules.Definitions;

namespace Emulation.Rules.Impact;

/// <summary>What the edit of one criterion did to all.</summary>
public sealed record CriterionImpact
{
    /// <summary>The criterion's id.</summary>
    public required string Criterion { get; init; }

    /// <summary>Whether only the second campaign has it.</summary>
    public required bool IsAdded { get; init; }

    /// <summary>Whether only the first campaign has it.</summary>
    public required bool IsRemoved { get; init; }

    /// <summary>How many it moved.</summary>
    public required int Participants { get; init; }

    /// <summary>The sum of the shifts, all participants together.</summary>
    public required decimal Shift { get; init; }

    /// <summary>Which rules gave way to which, the most frequent first.</summary>
    public required IReadOnlyList<RuleChange> Rules { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CriterionImpact? other) => ValueEquality<CriterionImpact>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CriterionImpact>.HashOf(this);
}
