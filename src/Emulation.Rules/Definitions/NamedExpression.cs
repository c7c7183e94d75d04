namespace Emulation.Rules.Definitions;

/// <summary>A name that stands for an expression: a param of a workflow or a rule, or what a parameter is in one criterion.</summary>
public sealed record NamedExpression
{
    /// <summary>The name that other expressions use.</summary>
    public required string Name { get; init; }

    /// <summary>What it stands for.</summary>
    public required RuleExpression Expression { get; init; }
}
