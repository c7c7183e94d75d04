using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>The rules of a workflow as one delegate: it records the rules that hold and returns how many.</summary>
/// <param name="Rules">The enabled rules.</param>
/// <param name="Code">Fills the hits from the front.</param>
/// <param name="Reads">Every slot an enabled rule reads.</param>
/// <param name="Stock">The workflow as stock RulesEngine has to get it: literals rewritten.</param>
internal sealed record CompiledWorkflow(
    IReadOnlyList<CompiledRule> Rules, Deferred<Func<Row, RuleHit[], int>> Code, Slot[] Reads, WorkflowDefinition Stock)
{
    /// <summary>Fills the hits from the front.</summary>
    public Func<Row, RuleHit[], int> Run => Code.Code;

    /// <inheritdoc cref="Run"/>
    /// <remarks>For analysis, which runs the rules of every criterion, but most of them a few times only.</remarks>
    public Func<Row, RuleHit[], int> Try => Code.Trial;

    /// <summary>
    /// The points alone, over a row, not compiled: of the first rule that holds or the sum of those that do, or 0. Null where rules
    /// combine otherwise or give none.
    /// </summary>
    public Func<ParameterExpression, Expression>? Points { get; init; }

    /// <summary>Whether a rule has something to say when it does not hold.</summary>
    public bool HasMessages { get; } = Rules.Any(r => r.HasMessages);

    /// <summary>The conditions over numbers of items; null where they rest on more than these, or where nobody wants to know.</summary>
    public TalliedConditions? Tallied { get; init; }

    /// <summary>The names the workflow takes from outside: what stock RulesEngine needs as inputs.</summary>
    public IReadOnlyList<ShownName> Inputs { get; init; } = [];

    /// <summary>The names of which the rules ask whether they were given.</summary>
    public IReadOnlyList<AskedName> Asked { get; init; } = [];

    /// <summary>What its parameters stand for, over the campaign's names.</summary>
    public IReadOnlyList<BoundName> Arguments { get; init; } = [];

    /// <summary>What its global params stand for, in their order.</summary>
    public IReadOnlyList<BoundName> Globals { get; init; } = [];

    /// <summary>What arguments and global params stand for, by name.</summary>
    public IReadOnlyDictionary<string, Expression> Named { get; init; } = new Dictionary<string, Expression>();
}
