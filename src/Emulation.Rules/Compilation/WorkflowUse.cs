using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>How one criterion, the grades or an award use a workflow.</summary>
/// <param name="Owner">Whose it is; slots of its own are named after it.</param>
/// <param name="Combine">What becomes of the rules that hold.</param>
/// <param name="Scope">The names the rules see, before the workflow's own.</param>
/// <param name="Binding">What the names stand for.</param>
/// <param name="Arguments">What the workflow's parameters stand for, parsed.</param>
internal sealed record WorkflowUse(
    string Owner, CombineMode Combine, ExpressionScope Scope, NameBinding Binding, IReadOnlyList<BoundName> Arguments)
{
    /// <summary>Whether the numbers that conditions compare are wanted, to say by how much one fails.</summary>
    public bool TellsGaps { get; init; }
}

/// <summary>A name that stands for an expression, and the slot its value is kept in.</summary>
internal sealed record BoundName(string Name, Slot Slot, ParsedExpression Expression);
