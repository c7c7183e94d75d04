using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>Turns a definition into delegates, reporting every expression that is refused.</summary>
internal sealed partial class CampaignCompiler
{
    public const string Cluster = "cluster";
    public const string MaxPoints = "maxPoints";
    public const string MinPoints = "minPoints";
    public const string Grade = "grade";
    public const string Rank = "rank";
    public const string ClusterSize = "clusterSize";
    private const string GradesOwner = "grades";
    private const string AwardOwner = "award:";

    private readonly CampaignDefinition _definition;
    private readonly DiagnosticBag _bag;
    private readonly RowLayout _layout;
    private readonly CompiledParts _compiled;
    private readonly CompiledCampaign? _before;
    private readonly KeptCriteria? _kept;
    private readonly Dictionary<string, decimal> _constants;
    private readonly Dictionary<string, WorkflowDefinition> _workflowsByName;
    private readonly Dictionary<string, DeclaredWorkflow> _declaredByName;
    private readonly HashSet<string> _lists;
    private readonly WorkflowCompiler _workflows;
    private readonly CampaignScopes _scopes;
    private readonly CriterionNames _names;
    private readonly IReadOnlyList<HostFunction> _hostFunctions;

    private CampaignCompiler(
        CampaignDefinition definition,
        DiagnosticBag bag,
        LoadState state,
        CompiledCampaign? before,
        CompiledCampaign? earlier,
        EngineTrees? onTrial)
    {
        _definition = definition;
        _bag = bag;
        _before = before;
        _kept = earlier is null ? null : KeptCriteria.Of(earlier, definition, state);
        _layout = new RowLayout(before?.Layout ?? (_kept is null ? null : earlier!.Layout)) { IsOnTrial = onTrial is not null };
        _compiled = new CompiledParts(before, definition);
        _constants =
            definition.Constants.Where(c => c.Value is not null)
                .DistinctBy(c => c.Id)
                .ToDictionary(c => c.Id, c => c.Value!.Value, StringComparer.Ordinal);
        _workflowsByName = definition.Workflows.DistinctBy(w => w.Name).ToDictionary(w => w.Name, StringComparer.Ordinal);
        _hostFunctions = state.Host.Functions;
        _declaredByName = definition.DeclaredWorkflows.DistinctBy(d => d.Name).ToDictionary(d => d.Name, StringComparer.Ordinal);
        _lists = [.. definition.Indicators.Where(i => i.Type == IndicatorType.List).Select(i => i.Id)];
        _scopes = new CampaignScopes(definition, state);
        _workflows = new WorkflowCompiler(_layout, state.Host.Functions, bag, onTrial);
        _names = new CriterionNames(definition, _layout, _constants, _scopes, _workflows, bag, state);
    }

    /// <summary>The compiled campaign; null when an expression was refused.</summary>
    /// <param name="definition">The definition, lowered.</param>
    /// <param name="bag">Takes what is wrong with it.</param>
    /// <param name="state">What was refused when it was read.</param>
    /// <param name="before">What the definition was edited from without a name coming or going; parts that are still the same are taken
    /// from it.</param>
    /// <param name="earlier">What an earlier definition of the campaign was compiled to, whatever became of it since; criteria that are
    /// still the same are taken from it.</param>
    /// <param name="onTrial">What the engine made for others, where all of them run a few times and are thrown away: then what is compiled
    /// anew is interpreted at first. Null for a campaign that stays.</param>
    public static CompiledCampaign? Compile(
        CampaignDefinition definition,
        DiagnosticBag bag,
        LoadState state,
        CompiledCampaign? before = null,
        CompiledCampaign? earlier = null,
        EngineTrees? onTrial = null) =>
        new CampaignCompiler(definition, bag, state, before, earlier, onTrial).Run();

    private CompiledCampaign? Run()
    {
        if (!CompilationBudget.Allows(_definition, _bag))
        {
            return null;
        }

        if (_before is null)
        {
            AddSlots();
        }

        var grades = _definition.Grades is { } definition ? CompileGrades(definition) : null;
        var criteria = _definition.Criteria.Select(Compile).ToList();
        var awards = _definition.Awards.Select(Compile).OfType<CompiledAward>().ToList();
        var figures = _definition.Figures.Select(Compile).ToList();
        var disqualifications = _definition.Disqualifications.Select(Compile).OfType<CompiledDisqualification>().ToList();
        var checks = _definition.Checks.Select(c => CompiledCheck.Of(c, _workflows, Everywhere(c.Id))).OfType<CompiledCheck>().ToList();
        if (_bag.HasErrors)
        {
            return null;
        }

        var campaign = new CompiledCampaign
        {
            Definition = _definition,
            Layout = _layout,
            HasPopulation = criteria.Exists(ComparesParticipants) || figures.Exists(figure => figure.Population is not null),
            Indicators = _definition.Indicators.ToDictionary(i => i.Id, i => (i, _layout[i.Id]), StringComparer.Ordinal),
            Defaults = [.. _definition.Indicators.Where(i => i.Default is not null).Select(i => (i, _layout[i.Id]))],
            ConstantsByChoice = [.. _definition.Constants.Where(c => c.By is not null).Select(c => (c, _layout[c.Id], _layout[c.By!]))],
            ClusterSlot = _layout[Cluster],
            Criteria = criteria,
            Figures = figures,
            Disqualifications = disqualifications,
            Checks = checks,
            Grades = grades,
            Awards = awards,
            HostFunctions = [.. _hostFunctions.Where(IsCalled)],
            MostRules = _definition.Workflows.Select(w => w.Rules.Count).DefaultIfEmpty().Max(),
        };
        OpenTotal.Check(campaign, _bag);
        return PlanBuilder.Build(campaign, _bag) is { } plan ? campaign with { Plan = plan } : null;
    }

    private bool IsCalled(HostFunction function) =>
        _workflows.Parser.Called.Contains(function.Name, StringComparer.Ordinal) || _before?.HostFunctions.Contains(function) == true;

    private static bool ComparesParticipants(CompiledCriterion criterion) =>
        criterion.Population.Count > 0 || criterion.Children.Any(ComparesParticipants);

    /// <summary>Slots come before the expressions that read them; a name that clashes was reported and keeps its first slot.</summary>
    private void AddSlots()
    {
        foreach (var indicator in _definition.Indicators.Where(i => _layout.Find(i.Id) is null))
        {
            if (indicator.Type == IndicatorType.List)
            {
                _layout.AddList(indicator);
            }
            else
            {
                _layout.Add(indicator.Id, RowLayout.TypeOf(indicator.Type));
            }
        }

        _layout.FindOrAdd(Cluster, typeof(string));
        foreach (var constant in _definition.Constants.Where(c => c.By is not null))
        {
            _layout.FindOrAdd(constant.Id, typeof(decimal), constant.By);
        }

        foreach (var name in _definition.Figures.Select(f => f.Id)
            .Concat(_definition.AllCriteria().Select(c => c.Id))
            .Concat(SheetFigures.Names))
        {
            _layout.FindOrAdd(name, typeof(decimal));
        }

        if (_definition.Awards.Count > 0)
        {
            _layout.FindOrAdd(Grade, typeof(string));
            _layout.FindOrAdd(Rank, typeof(decimal));
            _layout.FindOrAdd(ClusterSize, typeof(decimal));
            _layout.FindOrAdd(HistoryCall.Name, RowLayout.HistoryType);
        }
    }

    private CompiledCriterion Compile(CriterionDefinition criterion)
    {
        if ((_compiled.Find(criterion) ?? _kept?.Find(criterion)) is { } compiledBefore)
        {
            _workflows.Parser.AddCalled(compiledBefore.Called);
            return compiledBefore;
        }

        var said = _bag.Count;
        var (compiled, called) = _workflows.Parser.Listen(() => CompileAnew(criterion));
        return compiled with { Called = called, IsQuiet = _bag.Count == said };
    }

    private CompiledCriterion CompileAnew(CriterionDefinition criterion)
    {
        var workflow = criterion.Workflow is null ? null : _workflowsByName.GetValueOrDefault(criterion.Workflow);
        var declared = _declaredByName.GetValueOrDefault(criterion.Workflow ?? "");
        var everywhere = Everywhere(criterion.Id);

        // Rules over items of a list that is none, or with arguments for nobody, were reported: what they name cannot be told.
        var isLost =
            (criterion.PerItem is not null && !_lists.Contains(criterion.PerItem))
            || (criterion.With.Count > 0 && declared is null);
        var use = workflow is null || isLost ? null : _names.UseOf(criterion, declared, everywhere);
        var population = use is null ? [] : _names.Population(criterion, declared, use);
        return new CompiledCriterion
        {
            Definition = criterion,
            Slot = _layout[criterion.Id],
            Maximum =
                criterion.MaxPointsConstant is { } single && _constants.TryGetValue(single, out var maximum)
                    ? maximum
                    : criterion.MaxPoints,
            Minimum = criterion.MinPoints,
            MaximumSlot = criterion.MaxPointsConstant is { } byChoice && !_constants.ContainsKey(byChoice) ? _layout.Find(byChoice) : null,
            LeastMaximum = _definition.Constants.FirstOrDefault(c => c.Id == criterion.MaxPointsConstant && c.By is not null)
                ?.Values.Values.DefaultIfEmpty().Min() ?? 0m,
            Population = population,
            Workflow = use is null ? null : _workflows.Compile(workflow!, _names.WithRuleNames(criterion, declared, use)),
            AppliesWhen = criterion.AppliesWhen is null ? null : _workflows.Condition(criterion.AppliesWhen, everywhere),
            PerItem = criterion.PerItem is null ? null : _layout.Find(criterion.PerItem),
            OnePer = criterion.OnePer is null ? null : _layout.Find($"{criterion.PerItem}.{criterion.OnePer}"),
            Children = [.. criterion.Criteria.Select(Compile)],
        };
    }

    private CompiledFigure Compile(FigureDefinition figure)
    {
        if (_compiled.Find(figure) is { } compiledBefore)
        {
            return compiledBefore;
        }

        var use = Everywhere(figure.Id) with { Combine = CombineMode.FirstMatch, Scope = _scopes.Grades };
        return new CompiledFigure(figure, _layout[figure.Id])
        {
            Workflow = figure.Workflow is not null && _workflowsByName.GetValueOrDefault(figure.Workflow) is { } workflow
                ? _workflows.Compile(workflow, use)
                : null,
            Population = figure.Population is { } population
                ? _names.Population(
                    population, figure.Id, _layout.FindOrAdd($"{figure.Id}:{population.Id}", typeof(decimal), figure.Id), use)
                : null,
        };
    }

    private WorkflowUse Everywhere(string owner) =>
        new(owner, CombineMode.FirstMatch, _scopes.Everywhere, new NameBinding(_layout, _constants), []);
}
