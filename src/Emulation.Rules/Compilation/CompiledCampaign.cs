using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Compilation;

/// <summary>A definition and the delegates made from it. Immutable and thread-safe.</summary>
internal sealed record CompiledCampaign
{
    public required CampaignDefinition Definition { get; init; }

    public required RowLayout Layout { get; init; }

    /// <summary>Who takes part.</summary>
    public Roster Roster => field ??= new Roster(Definition);

    public required IReadOnlyList<CompiledCriterion> Criteria { get; init; }

    /// <summary>The figures, in the campaign's order.</summary>
    public IReadOnlyList<CompiledFigure> Figures { get; init; } = [];

    /// <summary>What is scored after what.</summary>
    public ScoringPlan Plan { get; init; } = null!;

    public IReadOnlyList<CompiledDisqualification> Disqualifications { get; init; } = [];

    /// <summary>What is put to submissions before anything is scored.</summary>
    public IReadOnlyList<CompiledCheck> Checks { get; init; } = [];

    /// <summary>Null when the campaign has no grades.</summary>
    public CompiledWorkflow? Grades { get; init; }

    /// <summary>The awards, in the order they are judged.</summary>
    public IReadOnlyList<CompiledAward> Awards { get; init; } = [];

    /// <summary>Whether a condition of an award asks the history, or an award is bound to one that only the history has.</summary>
    public bool ReadsHistory =>
        Awards.Any(award => award.Workflow.Reads.Any(slot => slot.Type == RowLayout.HistoryType)
            || award.Definition.Requires.Concat(award.Definition.Excludes)
                .Any(other => Awards.All(own => !string.Equals(own.Definition.Id, other, StringComparison.Ordinal))));

    /// <summary>The functions of the host that it calls.</summary>
    public IReadOnlyList<HostFunction> HostFunctions { get; init; } = [];

    /// <summary>Whether any criterion compares participants.</summary>
    public required bool HasPopulation { get; init; }

    /// <summary>The indicators by id, each with its slot.</summary>
    public required IReadOnlyDictionary<string, (IndicatorDefinition Indicator, Slot Slot)> Indicators { get; init; }

    /// <summary>The indicators that have a default.</summary>
    public required (IndicatorDefinition Indicator, Slot Slot)[] Defaults { get; init; }

    /// <summary>The constants that follow a choice, each with its slot and that of the choice.</summary>
    public required (ConstantDefinition Constant, Slot Slot, Slot By)[] ConstantsByChoice { get; init; }

    /// <summary>Where the cluster is kept.</summary>
    public required Slot ClusterSlot { get; init; }

    /// <summary>The sums of a plain campaign as a few delegates; null of any other. Made when it is first asked for.</summary>
    /// <remarks>Two threads may make it at once: either one's will do.</remarks>
    public PlainTotals? PlainBy(WorkMeter work) => (_plain ??= Tuple.Create(PlainTotals.Of(this, work))).Item1;

    /// <summary>The same for those who may score a few participants only: null for the first ones, not worth compiling for.</summary>
    public PlainTotals? PlainInTime(WorkMeter work) =>
        _plain is { } made ? made.Item1 : Interlocked.Increment(ref _askedForPlain) > MostWithoutPlain ? PlainBy(work) : null;

    /// <summary>Compiling takes as long as scoring some hundreds.</summary>
    private const int MostWithoutPlain = 200;

    private Tuple<PlainTotals?>? _plain;
    private int _askedForPlain;

    /// <summary>The places in the plan of the criteria whose points places, quotas and awards read.</summary>
    public int[] KeptNodes => _keptNodes ??= [.. Plan.Nodes.Where(node => IsKept(node.Criterion)).Select(node => node.Index)];

    private int[]? _keptNodes;

    private bool IsKept(CompiledCriterion criterion) =>
        Definition.Ranking.OrderBy.Concat(Definition.Awards.SelectMany(award => award.OrderBy ?? []))
            .Any(key => key.By == criterion.Definition.Id)
        || Awards.Any(award => award.Workflow.Reads.Contains(criterion.Slot));

    /// <summary>The lists whose items awards use up.</summary>
    public IReadOnlyList<string> UsedLists => _usedLists ??= [.. Awards.SelectMany(award => award.Workflow.Rules)
        .SelectMany(rule => rule.ItemConditions)
        .Where(condition => condition.Fields.Contains(ListItem.UsedFor, StringComparer.Ordinal))
        .Select(condition => condition.List.Name)
        .Distinct(StringComparer.Ordinal)];

    private IReadOnlyList<string>? _usedLists;

    /// <summary>Every workflow in use, once, by name, as stock RulesEngine has to get it.</summary>
    public IEnumerable<WorkflowDefinition> StockWorkflows() =>
        Criteria.SelectMany(Flatten)
            .Select(c => c.Workflow)
            .Concat(Figures.Select(f => f.Workflow))
            .Append(Grades)
            .Concat(Awards.Select(a => a.Workflow))
            .OfType<CompiledWorkflow>()
        .Select(w => w.Stock).DistinctBy(w => w.Name, StringComparer.Ordinal).OrderBy(w => w.Name, StringComparer.Ordinal);

    private static IEnumerable<CompiledCriterion> Flatten(CompiledCriterion criterion) =>
        [criterion, .. criterion.Children.SelectMany(Flatten)];

    /// <summary>The most rules one workflow has: the size of the scratch space for hits.</summary>
    public required int MostRules { get; init; }
}
