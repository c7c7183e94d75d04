using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A rule of a workflow: when it holds, and what it then gives.</summary>
internal sealed record RuleDefinition
{
    public required string Name { get; init; }

    /// <summary>The condition; null where <see cref="Operator"/> joins those of <see cref="Rules"/>.</summary>
    public RuleExpression? Condition { get; init; }

    /// <summary>How the nested rules are joined; null where there are none.</summary>
    public RuleOperator? Operator { get; init; }

    /// <summary>The nested rules.</summary>
    public IReadOnlyList<RuleDefinition> Rules { get; init; } = [];

    /// <summary>Named expressions, evaluated in order before the rule.</summary>
    public IReadOnlyList<ParamDefinition> LocalParams { get; init; } = [];

    /// <summary>What to say when the rule does not hold; <c>$(name)</c> stands for a value.</summary>
    public RuleExpression? ErrorMessage { get; init; }

    public string? SuccessEvent { get; init; }

    /// <summary>The points it gives; null where none is wanted, as in grade rules.</summary>
    public RuleExpression? Points { get; init; }

    /// <summary>Whether points are meant, even where what stands there was refused.</summary>
    public bool HasActions { get; init; }

    public bool Enabled { get; init; } = true;

    public LocalizedText? Label { get; init; }

    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>Fields of stock RulesEngine, and properties of the host's, that mean nothing here and are handed on as they are.</summary>
    public IReadOnlyList<StockField> Fields { get; init; } = [];

    /// <summary>The same of <c>Properties</c>.</summary>
    public IReadOnlyList<StockField> Properties { get; init; } = [];

    public required SourcePosition Position { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(RuleDefinition? other) => ValueEquality<RuleDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<RuleDefinition>.HashOf(this);
}
