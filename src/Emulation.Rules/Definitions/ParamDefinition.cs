namespace Emulation.Rules.Definitions;

/// <summary>A named expression of a workflow (global) or a rule (local).</summary>
internal sealed record ParamDefinition
{
    public required string Name { get; init; }

    public required RuleExpression Expression { get; init; }
}
