using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>Makes the plan of a campaign out of what its parts read.</summary>
internal sealed class PlanBuilder
{
    private readonly CompiledCampaign _campaign;
    private readonly List<PlanNode> _nodes = [];
    private readonly List<int> _childrenFirst = [];
    private readonly List<(CompiledPopulation Population, int Node)> _populations = [];
    private readonly DependencyGraph _graph = new();
    private readonly List<(PlanStepKind Kind, int Index)> _steps = [];
    private readonly List<Slot?> _made = [];
    private readonly Dictionary<Slot, int> _makers = [];
    private readonly HashSet<Slot> _read = [];
    private readonly Dictionary<Slot, Slot[]> _behind = [];
    private readonly WorkMeter _work;
    private readonly ConditionsAround _conditions;
    private bool _totalsAreRead;
    private bool? _unranksByResults;

    private PlanBuilder(CompiledCampaign campaign, WorkMeter work) =>
        (_campaign, _work, _conditions) = (campaign, work, new ConditionsAround(work));

    /// <summary>The plan; null, and said so, when something needs itself.</summary>
    public static ScoringPlan? Build(CompiledCampaign campaign, DiagnosticBag bag) => new PlanBuilder(campaign, bag.Work).Run(bag);

    private ScoringPlan? Run(DiagnosticBag bag)
    {
        foreach (var criterion in _campaign.Criteria)
        {
            AddNode(criterion, null, -1);
        }

        _populations.AddRange(_nodes.SelectMany(node => node.Criterion.Population.Select(population => (population, node.Index))));
        _populations.AddRange(_campaign.Figures.Where(f => f.Population is not null).Select(f => (f.Population!, -1)));
        AddSteps();
        Link();
        return _graph.Order(bag) is { } order ? Plan(order) : null;
    }

    private int AddNode(CompiledCriterion criterion, CompiledCriterion? parent, int parentIndex)
    {
        var index = _nodes.Count;
        _nodes.Add(null!);
        _conditions.Add(criterion.AppliesWhen?.Reads ?? [], parentIndex);
        int[] children = [.. criterion.Children.Select(child => AddNode(child, criterion, index))];
        var countsInTotals = parent is null || parent.Definition.Kind != criterion.Definition.Kind;
        _nodes[index] = new PlanNode(criterion, index, parentIndex, children, countsInTotals);
        _childrenFirst.Add(index);
        return index;
    }

    /// <summary>Everything that is worked out, and which slots hold it.</summary>
    private void AddSteps()
    {
        foreach (var node in _nodes)
        {
            Add(PlanStepKind.Criterion, node.Index, node.Criterion.Definition.Id, node.Criterion.Definition.Position, node.Criterion.Slot);
        }

        for (var i = 0; i < _campaign.Figures.Count; i++)
        {
            var figure = _campaign.Figures[i];
            Add(PlanStepKind.Figure, i, figure.Definition.Id, figure.Definition.Position, figure.Slot);
        }

        for (var i = 0; i < _populations.Count; i++)
        {
            var population = _populations[i].Population;
            Add(PlanStepKind.Population, i, population.Definition.Id, population.Definition.Position, population.Slot);
        }

        for (var i = 0; i < _campaign.Disqualifications.Count; i++)
        {
            var definition = _campaign.Disqualifications[i].Definition;
            Add(PlanStepKind.Disqualification, i, definition.Id, definition.Position);
        }

        Add(
            PlanStepKind.Totals,
            0,
            SheetFigures.Total,
            SourcePosition.None,
            [.. SheetFigures.Names.Select(name => _campaign.Layout[name])]);
    }

    private void Add(PlanStepKind kind, int index, string name, SourcePosition position, params Slot[] makes)
    {
        var step = _graph.Add(name, position, kind == PlanStepKind.Population);
        _steps.Add((kind, index));
        _made.Add(makes.FirstOrDefault());
        foreach (var slot in makes)
        {
            _makers[slot] = step;
        }
    }

    private void Link()
    {
        var unranking = _steps.Select((step, i) => (step, i))
            .Where(s => s.step.Kind == PlanStepKind.Disqualification && _campaign.Disqualifications[s.step.Index].Definition.Unranks)
                .Select(s => s.i);

        // One node between many disqualifications and many values: each of these needs all of those.
        var ranked = _graph.AddBetween(unranking);
        for (var i = 0; i < _steps.Count; i++)
        {
            var (kind, index) = _steps[i];
            switch (kind)
            {
                case PlanStepKind.Criterion:
                    _graph.Need(i, _nodes[index].Children);
                    Reads(i, [.. _nodes[index].Criterion.Reads, .. _conditions[index]]);
                    break;
                case PlanStepKind.Figure:
                    Reads(i, _campaign.Figures[index].Reads);
                    break;
                case PlanStepKind.Population:
                    // Who is no member must be known before.
                    _graph.Need(i, [ranked]);
                    Reads(i, ReadsOf(_populations[index]));
                    ForgetOthers(_populations[index].Population);
                    break;
                case PlanStepKind.Disqualification:
                    Reads(i, _campaign.Disqualifications[index].When.Reads);
                    break;
                case PlanStepKind.Totals:
                    _graph.Need(i, Enumerable.Range(0, _nodes.Count));
                    break;
            }
        }

        _totalsAreRead = _read.Overlaps(SheetFigures.Names.Select(name => _campaign.Layout[name]));
        _read.UnionWith(_campaign.Grades?.Reads ?? []);
    }

    private Slot[] ReadsOf((CompiledPopulation Population, int Node) entry) =>
        [
            .. entry.Population.Where?.Reads ?? [],
            .. entry.Population.Reads,
            .. entry.Population.Participant?.Reads ?? [],
            .. _conditions[entry.Node],
        ];

    private void Reads(int step, Slot[] slots)
    {
        _work.Step();
        _read.UnionWith(slots);
        _graph.Need(step, slots.Where(_makers.ContainsKey).Select(slot => _makers[slot]).Distinct());
        if (_made[step] is { } made)
        {
            _behind[made] = slots;
        }
    }

    /// <summary>A value over all participants does not lack what one of them lacks.</summary>
    private void ForgetOthers(CompiledPopulation population)
    {
        if (!population.Definition.IsOwn)
        {
            _behind.Remove(population.Slot);
        }
    }

    private ScoringPlan Plan(IReadOnlyList<(int Node, int Stage)> order)
    {
        var stages = order.ToDictionary(entry => entry.Node, entry => entry.Stage);
        foreach (var node in _nodes.Where(node => node.Children.Length > 0))
        {
            // A group lacks what its children lack.
            _behind[node.Criterion.Slot] = [
                .. _behind[node.Criterion.Slot], .. node.Children.Select(child => _nodes[child].Criterion.Slot),
            ];
        }

        foreach (var total in _totalsAreRead ? SheetFigures.Names : [])
        {
            _behind[_campaign.Layout[total]] = [.. _nodes.Where(node => node.CountsInTotals).Select(node => node.Criterion.Slot)];
        }

        return new ScoringPlan
        {
            Nodes = [.. _nodes.Select(node => node with
            {
                Conditions = _conditions[node.Index],
                IsRead = _totalsAreRead || IsRead(node),
            })],
            ChildrenFirst = [.. _childrenFirst],
            Steps = [.. order
                .Where(entry => entry.Node < _steps.Count)
                .Select(entry => new PlanStep(_steps[entry.Node].Kind, _steps[entry.Node].Index, entry.Stage))
                .Where(IsScored)],
            Populations = [
                .. _populations.Select((entry, i) => new PlanPopulation(entry.Population, entry.Node, StageOf(i), ReadsResults(entry))),
            ],
            TotalsAreRead = _totalsAreRead,
            Behind = _behind,
        };

        // Criteria and figures were added before them.
        int StageOf(int population) => stages[_nodes.Count + _campaign.Figures.Count + population];
    }

    /// <summary>What a group lacks that is read, its children are asked for: who of them is settled has to be known.</summary>
    private bool IsRead(PlanNode node) => _read.Contains(node.Criterion.Slot) || (node.Parent >= 0 && IsRead(_nodes[node.Parent]));

    private bool ReadsResults((CompiledPopulation Population, int Node) entry) =>
        UnranksByResults || ReadsOf(entry).Any(_makers.ContainsKey);

    private bool UnranksByResults => (_unranksByResults ??=
        _campaign.Disqualifications.Any(d => d.Definition.Unranks && d.When.Reads.Any(_makers.ContainsKey))) is true;

    /// <summary>
    /// Values that are the same for everybody are in the row already, and disqualifications are judged when they are asked for.
    /// </summary>
    private bool IsScored(PlanStep step) => step.Kind switch
    {
        PlanStepKind.Population => _populations[step.Index].Population.Definition.IsOwn,
        PlanStepKind.Disqualification => false,
        PlanStepKind.Criterion or PlanStepKind.Figure or PlanStepKind.Totals => true,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
