using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>One line of a score sheet in a reader's words.</summary>
public sealed record CriterionExplanation
{
    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How many groups it stands in.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether it is a group.</summary>
    public required bool IsGroup { get; init; }

    /// <summary>What kind of points it gives.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>The campaign below this one that says it as it is; null when this one says it, or says some of it otherwise.</summary>
    public BaseReference? Base { get; init; }

    /// <summary>Whether it was scored.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>Its points; null where there are none.</summary>
    public decimal? Points { get; init; }

    /// <summary>The most it can give; of a penalty 0.</summary>
    public required decimal? MaxPoints { get; init; }

    /// <summary>The points that were lost; null where none were, or where they were only not won, as of a bonus.</summary>
    public decimal? Lost { get; init; }

    /// <summary>
    /// Which rules gave what from which values, what is missing or failed, and the legal basis: a line each, in the reader's language.
    /// </summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CriterionExplanation? other) => ValueEquality<CriterionExplanation>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CriterionExplanation>.HashOf(this);
}
