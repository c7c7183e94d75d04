using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A criterion that scores (a leaf), or a group of criteria.</summary>
public sealed record CriterionDefinition
{
    private readonly decimal? _maxPoints;
    private readonly bool _statesMaximum;
    private readonly decimal? _minPoints;
    private readonly CombineMode? _combine;

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Which total its points enter.</summary>
    public CriterionKind Kind { get; init; }

    /// <summary>
    /// The highest points; null for no maximum. Where nothing is said, of a group the sum of its children of the same kind, none where one
    /// of them has none; of a penalty 0. Where they follow a choice, the highest of all.
    /// </summary>
    public decimal? MaxPoints
    {
        get => _statesMaximum ? _maxPoints
            : IsGroup ? Siblings.Aggregate((decimal?)0m, (sum, child) => sum + child.MaxPoints)
            : 0m;
        init => (_maxPoints, _statesMaximum) = (value, true);
    }

    /// <summary>The constant that gives the highest points; null where a number does.</summary>
    public string? MaxPointsConstant { get; init; }

    /// <summary>The lowest points: 0 unless said otherwise; of a group without its own, the sum of its children's.</summary>
    public decimal MinPoints
    {
        get => _minPoints ?? (IsGroup ? Math.Min(MaxPoints ?? decimal.MaxValue, Siblings.Sum(child => child.MinPoints)) : 0m);
        init => _minPoints = value;
    }

    /// <summary>
    /// How rules or children become one number. Where nothing is said, children are added and the first rule that holds gives the points;
    /// a short form says itself.
    /// </summary>
    public CombineMode Combine
    {
        get => IsGroup ? _combine ?? CombineMode.Sum
            : Form is DeductionsForm ? CombineMode.Deduct
            : Form is WorkflowForm && _combine is { } combine ? combine
            : CombineMode.FirstMatch;
        init => _combine = value;
    }

    /// <summary>Whether <see cref="MaxPoints"/> and <see cref="MinPoints"/> of a group limit a larger or smaller sum.</summary>
    public bool Cap { get; init; }

    /// <summary>How a leaf comes to its points, or the workflow that combines a group; null of any other group.</summary>
    public ScoringForm? Form { get; init; }

    /// <summary>
    /// The name of the workflow that gives the points, or combines a group; a short form stands for one that is called like the criterion.
    /// </summary>
    public string? Workflow => Form is WorkflowForm form ? form.Workflow : Form is null ? null : Id;

    /// <summary>What the parameters of its workflow stand for, over indicators and constants.</summary>
    public IReadOnlyList<NamedExpression> With { get; init; } = [];

    /// <summary>The list whose items are scored one by one and added; null when the submission is scored as a whole.</summary>
    public string? PerItem { get; init; }

    /// <summary>The item field of which each value counts once, at its best; null when every item counts.</summary>
    public string? OnePer { get; init; }

    /// <summary>The condition under which it applies; null when it always does.</summary>
    public RuleExpression? AppliesWhen { get; init; }

    /// <summary>What it counts for where it does not apply; null when it always applies.</summary>
    public NotApplicablePolicy? NotApplicable { get; init; }

    /// <summary>Ids of the documents it rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The children of a group; empty for a leaf.</summary>
    public IReadOnlyList<CriterionDefinition> Criteria { get; init; } = [];

    /// <summary>Where it stands; nowhere when it was built in code.</summary>
    public SourcePosition Position { get; internal init; } = SourcePosition.None;

    /// <summary>Whether it is a group.</summary>
    public bool IsGroup => Criteria.Count > 0;

    /// <summary>
    /// Whether what it falls short of its maximum was taken off: a base criterion that deducts, or one that has no points to give.
    /// </summary>
    internal bool TakesOff => !IsGroup && Kind == CriterionKind.Base && (Combine == CombineMode.Deduct || MaxPoints == 0m);

    /// <summary>Whether <see cref="MaxPoints"/> is written down, and does not follow from the children or the kind.</summary>
    internal bool StatesMaximum => _statesMaximum;

    /// <summary>
    /// Whether <see cref="MinPoints"/> is written down; of a group that does not, it is the sum of its children's, at most its maximum.
    /// </summary>
    internal bool StatesMinimum => _minPoints is not null;

    /// <summary><see cref="Combine"/> where it is written down.</summary>
    internal CombineMode? StatedCombine => _combine;

    /// <summary>Whether a group lifts a smaller sum to its minimum.</summary>
    internal bool LiftsToMinimum => IsGroup && StatesMinimum && (Cap || Combine == CombineMode.Max);

    /// <summary>Whether the maximum of a group is the sum of children some of which take theirs from constants.</summary>
    internal bool FollowsConstants =>
        IsGroup && !StatesMaximum && Siblings.Any(child => child.MaxPointsConstant is not null || child.FollowsConstants);

    /// <summary>The children whose points enter the group.</summary>
    private IEnumerable<CriterionDefinition> Siblings => Criteria.Where(child => child.Kind == Kind);

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CriterionDefinition? other) => ValueEquality<CriterionDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CriterionDefinition>.HashOf(this);
}
