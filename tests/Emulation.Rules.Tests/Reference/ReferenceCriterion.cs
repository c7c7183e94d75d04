namespace Emulation.Rules.Tests.Reference;

/// <summary>A criterion that scores by its workflow, or a group of criteria.</summary>
internal sealed class ReferenceCriterion
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>Of a group without one of its own, the sum of its children of its kind.</summary>
    public required Exact Max { get; init; }

    public required Exact Min { get; init; }

    /// <summary>Whether a group states its minimum, rather than having that of its children.</summary>
    public required bool StatesMinimum { get; init; }

    public required string Combine { get; init; }

    public required bool Cap { get; init; }

    public required Node? AppliesWhen { get; init; }

    public required string? NotApplicable { get; init; }

    public required string? PerItem { get; init; }

    public required string? OnePer { get; init; }

    public required IReadOnlyList<ReferenceParam> With { get; init; }

    public required IReadOnlyList<ReferencePopulation> Population { get; init; }

    public required ReferenceWorkflow Workflow { get; init; }

    public required IReadOnlyList<ReferenceCriterion> Children { get; init; }

    public bool IsGroup => Children.Count > 0;

    public IEnumerable<ReferenceCriterion> OfItsKind() => Children.Where(c => c.Kind == Kind);

    public IEnumerable<ReferenceCriterion> WithDescendants() => [this, .. Children.SelectMany(c => c.WithDescendants())];

    /// <summary>The names its enabled rules, params and arguments ask for, the names of its own params apart.</summary>
    public IEnumerable<string> Reads(ReferenceCampaign campaign)
    {
        var named = new HashSet<string>(Workflow.Globals.SelectMany(g => Names.In(g.Value, campaign)), StringComparer.Ordinal);
        foreach (var rule in Workflow.Rules)
        {
            var inside = rule.Locals.SelectMany(l => Names.In(l.Value, campaign)).Concat(Names.In(rule.Condition, campaign));
            named.UnionWith(
                inside.Concat(rule.Points is null ? [] : Names.In(rule.Points, campaign)).Except(
                    rule.Locals.Select(l => l.Name), StringComparer.Ordinal));
        }

        named.ExceptWith(Workflow.Globals.Select(g => g.Name).Concat(With.Select(w => w.Name)).Concat(["maxPoints", "minPoints"]));
        named.UnionWith(With.SelectMany(w => Names.In(w.Value, campaign)));
        return named;
    }
}
