namespace Emulation.Rules.Definitions;

/// <summary>What a parameter of a workflow stands for in one criterion: an expression over indicators and constants.</summary>
internal sealed record ArgumentDefinition
{
    public required string Parameter { get; init; }

    public required RuleExpression Expression { get; init; }
}
