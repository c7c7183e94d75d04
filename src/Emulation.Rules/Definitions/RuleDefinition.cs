using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A rule of a workflow: when it holds, and what it then gives.</summary>
public sealed record RuleDefinition
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The condition; null where <see cref="Operator"/> joins those of <see cref="Rules"/>.</summary>
    public RuleExpression? Condition { get; init; }

    /// <summary>How the nested rules are joined; null where there are none.</summary>
    public RuleOperator? Operator { get; init; }

    /// <summary>The nested rules.</summary>
    public IReadOnlyList<RuleDefinition> Rules { get; init; } = [];

    /// <summary>Named expressions, evaluated in order before the rule.</summary>
    public IReadOnlyList<NamedExpression> LocalParams { get; init; } = [];

    /// <summary>What to say when the rule does not hold; <c>$(name)</c> stands for a value.</summary>
    public RuleExpression? ErrorMessage { get; init; }

    /// <summary>What stock RulesEngine raises when it holds; it means nothing here.</summary>
    public string? SuccessEvent { get; init; }

    /// <summary>The points it gives; null where none is wanted, as in grade rules.</summary>
    public RuleExpression? Points { get; init; }

    /// <summary>Whether it is tried.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>What people read of it; null when nothing is said.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Ids of the documents it rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>Fields of stock RulesEngine, and properties of the host's, that mean nothing here and are handed on as they are.</summary>
    internal IReadOnlyList<StockField> Fields { get; init; } = [];

    /// <summary>The same of <c>Properties</c>.</summary>
    internal IReadOnlyList<StockField> Properties { get; init; } = [];

    /// <summary>Where it stands, or what it was made of; nowhere when it was built in code.</summary>
    public SourcePosition Position { get; internal init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(RuleDefinition? other) => ValueEquality<RuleDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<RuleDefinition>.HashOf(this);
}
