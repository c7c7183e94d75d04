using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>The rules of a workflow as one delegate: it records the rules that hold and returns how many.</summary>
/// <param name="Rules">The enabled rules.</param>
/// <param name="Run">Fills the hits from the front.</param>
/// <param name="Reads">Every slot an enabled rule reads.</param>
/// <param name="Stock">The workflow as stock RulesEngine has to get it: literals rewritten.</param>
internal sealed record CompiledWorkflow(IReadOnlyList<CompiledRule> Rules, Func<Row, RuleHit[], int> Run, IReadOnlyList<Slot> Reads, WorkflowDefinition Stock)
{
    /// <summary>The names the workflow takes from outside: what stock RulesEngine needs as inputs.</summary>
    public IReadOnlyList<ShownName> Inputs { get; init; } = [];

    /// <summary>Whether the expressions are the parser's alone: no list is asked, nor whether something was given.</summary>
    public bool IsPlain { get; init; } = true;

    /// <summary>What arguments and global params stand for, by name.</summary>
    public IReadOnlyDictionary<string, Expression> Named { get; init; } = new Dictionary<string, Expression>();
}
