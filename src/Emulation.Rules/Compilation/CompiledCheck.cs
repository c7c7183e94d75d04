using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>A check of submissions, and the values to show where it does not hold.</summary>
internal sealed record CompiledCheck(CheckDefinition Definition, CompiledCondition Condition, IReadOnlyList<ShownName> Shown)
{
    /// <summary>The check, ready to run; null when its condition was refused, which was then said.</summary>
    public static CompiledCheck? Of(CheckDefinition check, WorkflowCompiler workflows, WorkflowUse use) =>
        check.Holds is { } holds
        && workflows.Condition(holds, use) is { } condition
        && workflows.Parser.Condition(holds, use.Scope, new DiagnosticBag()) is { } parsed
            ? new CompiledCheck(check, condition, [.. parsed.Names.Where(IsWhole).Select(name => ShownName.Of(name, use.Binding))])
            : null;

    /// <summary>Whether it is no field that only an aggregate over a list sees.</summary>
    private static bool IsWhole(string name) => !name.Contains('.', StringComparison.Ordinal);
}
