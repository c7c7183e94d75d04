using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A condition that bars a participant from something, whatever the points.</summary>
public sealed record DisqualificationDefinition
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it does where it holds; at least one.</summary>
    public required IReadOnlyList<DisqualificationEffect> Effects { get; init; }

    /// <summary>Ids of the documents it rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>Whether an effect can change a grade.</summary>
    public bool TouchesGrade => Effects.Any(e => e.TouchesGrade);

    /// <summary>Whether it does nothing but lower the grade: then it is a demotion, and bars nobody from anything.</summary>
    public bool OnlyDemotes => Effects.Count > 0 && Effects.All(e => e.Kind == DisqualificationEffectKind.DemoteGrade);

    /// <summary>Whether it takes the place in the ranking.</summary>
    public bool Unranks => Effects.Any(e => e.Kind == DisqualificationEffectKind.Unranked);

    /// <summary>The condition, over indicators, constants and the cluster.</summary>
    public required RuleExpression When { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(DisqualificationDefinition? other) => ValueEquality<DisqualificationDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<DisqualificationDefinition>.HashOf(this);
}
