namespace Emulation.Rules.Tests.Reference;

/// <summary>What a criterion or group comes to for one participant.</summary>
internal sealed record ReferenceLine
{
    public required ReferenceCriterion Criterion { get; init; }

    public required LineStatus Status { get; init; }

    /// <summary>Null of a leaf that is not settled; of a group, what its settled children give.</summary>
    public Exact? Points { get; init; }

    public Exact? Raw { get; init; }

    /// <summary>The maximum that applies.</summary>
    public required Exact Max { get; init; }

    public required (Exact Low, Exact High) Range { get; init; }

    /// <summary>What was taken off the maximum.</summary>
    public Exact Deducted { get; init; }

    public bool Provisional { get; init; }

    /// <summary>Whether it is in its group: not where it is excluded, null where it may be.</summary>
    public bool? IsThere { get; init; } = true;

    /// <summary>The least it comes to should nothing in it apply; null where something does.</summary>
    public Exact? Aside { get; init; }

    /// <summary>Whether nothing of its kind in it applies.</summary>
    public bool NothingApplies => Status == LineStatus.NotApplicable
        || (Criterion.IsGroup
            && Criterion.Combine != "workflow"
            && Children.Where(c => c.Criterion.Kind == Criterion.Kind).All(c => c.NothingApplies));

    public IReadOnlyList<string> Missing { get; init; } = [];

    public IReadOnlyList<ReferenceLine> Children { get; init; } = [];

    public IEnumerable<ReferenceLine> WithDescendants() => [this, .. Children.SelectMany(c => c.WithDescendants())];
}

/// <summary>From the best to the worst: a group is what its worst child is.</summary>
internal enum LineStatus
{
    NotApplicable,
    Scored,
    NotEvaluated,
    Faulted,
}
