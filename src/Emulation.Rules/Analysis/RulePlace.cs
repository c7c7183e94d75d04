using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>A use of a workflow, and what there is to know of the values its rules read.</summary>
/// <param name="Workflow">The rules.</param>
/// <param name="Values">A row for values that nobody submitted.</param>
/// <param name="AxisOf">The axis of a slot that is read; null when there is none.</param>
/// <param name="Scope">What the names of the rules can come to, before the workflow's own params.</param>
/// <param name="Position">The place to name.</param>
/// <param name="Id">The id to name.</param>
internal sealed record RulePlace(
    CompiledWorkflow Workflow,
    SampleRow Values,
    Func<Slot, ConditionShape, Axis?> AxisOf,
    RangeScope Scope,
    SourcePosition Position,
    string Id)
{
    /// <summary>The condition under which the rules are asked at all; null where they always are.</summary>
    public ParsedExpression? Applies { get; init; }
}
