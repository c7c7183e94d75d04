using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A criterion that scores (a leaf), or a group of criteria.</summary>
public sealed record CriterionDefinition
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Which total its points enter.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>
    /// The highest points; of a group without its own, the sum of its children of the same kind. Where they follow a choice, the highest of
    /// all.
    /// </summary>
    public required decimal MaxPoints { get; init; }

    /// <summary>The constant that gives the highest points; null where a number does.</summary>
    public string? MaxPointsConstant { get; init; }

    /// <summary>The lowest points: 0 unless said otherwise.</summary>
    public required decimal MinPoints { get; init; }

    /// <summary>How rules or children become one number.</summary>
    public required CombineMode Combine { get; init; }

    /// <summary>Whether <see cref="MaxPoints"/> and <see cref="MinPoints"/> of a group limit a larger or smaller sum.</summary>
    public bool Cap { get; init; }

    /// <summary>The workflow that scores a leaf, or that combines a group with <see cref="CombineMode.Workflow"/>.</summary>
    public string? Workflow { get; init; }

    /// <summary>The list whose items are scored one by one and added; null when the submission is scored as a whole.</summary>
    public string? PerItem { get; init; }

    /// <summary>The item field of which each value counts once, at its best; null when every item counts.</summary>
    public string? OnePer { get; init; }

    /// <summary>What it counts for where it does not apply; null when it always applies.</summary>
    public NotApplicablePolicy? NotApplicable { get; init; }

    /// <summary>Ids of the documents it rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The children of a group; empty for a leaf.</summary>
    public IReadOnlyList<CriterionDefinition> Criteria { get; init; } = [];

    /// <summary>Whether it is a group.</summary>
    public bool IsGroup => Criteria.Count > 0;

    /// <summary>
    /// Whether what it falls short of its maximum was taken off: a base criterion that deducts, or one that has no points to give.
    /// </summary>
    internal bool TakesOff => !IsGroup && Kind == CriterionKind.Base && (Combine == CombineMode.Deduct || MaxPoints == 0m);

    /// <summary>
    /// Whether <see cref="MinPoints"/> is stated; of a group that does not, it is the sum of its children's, at most its maximum.
    /// </summary>
    internal bool StatesMinimum { get; init; }

    /// <summary>Whether a group lifts a smaller sum to its minimum.</summary>
    internal bool LiftsToMinimum => IsGroup && StatesMinimum && (Cap || Combine == CombineMode.Max);

    /// <summary>Whether the maximum of a group is the sum of children some of which take theirs from constants.</summary>
    internal bool FollowsConstants { get; init; }

    /// <summary>What the parameters of its workflow stand for.</summary>
    internal IReadOnlyList<ArgumentDefinition> With { get; init; } = [];

    /// <summary>The condition under which it applies; null when it always does.</summary>
    internal RuleExpression? AppliesWhen { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CriterionDefinition? other) => ValueEquality<CriterionDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CriterionDefinition>.HashOf(this);
}
