using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>Turns a definition into delegates, reporting every expression that is refused.</summary>
internal sealed class CampaignCompiler
{
    public const string Cluster = "cluster";
    public const string MaxPoints = "maxPoints";
    public const string MinPoints = "minPoints";

    private readonly CampaignDefinition _definition;
    private readonly DiagnosticBag _bag;
    private readonly RowLayout _layout = new();
    private readonly Dictionary<string, decimal> _constants;
    private readonly WorkflowCompiler _workflows;
    private readonly ExpressionScope _everywhere;
    private readonly ExpressionScope _criterionScope;

    private CampaignCompiler(CampaignDefinition definition, DiagnosticBag bag)
    {
        _definition = definition;
        _bag = bag;
        _constants = definition.Constants.Where(c => c.Value is not null).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Value!.Value, StringComparer.Ordinal);
        _everywhere = new ExpressionScope([.. Indicators(), .. Constants(), ClusterName()]);
        _criterionScope = _everywhere.With([ScopeName.Of<decimal>(MaxPoints), ScopeName.Of<decimal>(MinPoints)]);
        _workflows = new WorkflowCompiler(_layout, bag);
    }

    /// <summary>The compiled campaign; null when an expression was refused.</summary>
    public static CompiledCampaign? Compile(CampaignDefinition definition, DiagnosticBag bag) =>
        new CampaignCompiler(definition, bag).Run();

    private CompiledCampaign? Run()
    {
        AddSlots();
        var criteria = _definition.Criteria.Select(Compile).ToList();
        var grades = _definition.Grades is { } definition ? CompileGrades(definition) : null;
        var disqualifications = _definition.Disqualifications.Select(Compile).OfType<CompiledDisqualification>().ToList();
        return _bag.HasErrors
            ? null
            : new CompiledCampaign
            {
                Definition = _definition,
                Layout = _layout,
                Criteria = criteria,
                Disqualifications = disqualifications,
                Grades = grades,
                Constants = _constants,
                MostRules = _definition.Workflows.Select(w => w.Rules.Count).DefaultIfEmpty().Max(),
            };
    }

    /// <summary>Slots come before the expressions that read them; a name that clashes was reported and keeps its first slot.</summary>
    private void AddSlots()
    {
        foreach (var name in Indicators().Append(ClusterName()))
        {
            AddSlot(name.Name, name.Type);
        }

        foreach (var constant in _definition.Constants.Where(c => c.By is not null))
        {
            AddSlot(constant.Id, typeof(decimal), constant.By);
        }

        foreach (var name in _definition.AllCriteria().Select(c => c.Id).Concat(SheetFigures.Names))
        {
            AddSlot(name, typeof(decimal));
        }
    }

    private void AddSlot(string name, Type type, string? missingName = null)
    {
        if (_layout.Find(name) is null)
        {
            _layout.Add(name, type, missingName);
        }
    }

    private IEnumerable<ScopeName> Indicators() => _definition.Indicators.Select(indicator => indicator.Type switch
    {
        IndicatorType.Boolean => ScopeName.Of<bool>(indicator.Id),
        IndicatorType.Text => ScopeName.Of<string>(indicator.Id),
        IndicatorType.Choice => ScopeName.Of<string>(indicator.Id, [.. indicator.Choices.Select(c => c.Id)]),
        IndicatorType.Date => ScopeName.Of<DateTime>(indicator.Id),
        _ => ScopeName.Of<decimal>(indicator.Id),
    });

    private IEnumerable<ScopeName> Constants() => _definition.Constants.Select(c => ScopeName.Of<decimal>(c.Id));

    private ScopeName ClusterName() => ScopeName.Of<string>(Cluster, _definition.Clusters.Count == 0 ? null : _definition.Clusters);

    private CompiledCriterion Compile(CriterionDefinition criterion)
    {
        var workflow = _definition.Workflows.FirstOrDefault(w => w.Name == criterion.Workflow);
        var constants = new Dictionary<string, decimal>(_constants, StringComparer.Ordinal)
        {
            [MaxPoints] = criterion.MaxPoints,
            [MinPoints] = criterion.MinPoints,
        };
        return new CompiledCriterion
        {
            Definition = criterion,
            Slot = _layout[criterion.Id],
            Workflow = workflow is null ? null : _workflows.Compile(workflow, criterion.Combine, _criterionScope, constants),
            AppliesWhen = criterion.AppliesWhen is null ? null : _workflows.Compile(criterion.AppliesWhen, _everywhere, _constants),
            Children = [.. criterion.Criteria.Select(Compile)],
        };
    }

    /// <summary>No points are in scope: who is barred must be known before there are any.</summary>
    private CompiledDisqualification? Compile(DisqualificationDefinition disqualification) =>
        disqualification.When is { } when && _workflows.Compile(when, _everywhere, _constants) is { } condition
            ? new CompiledDisqualification(disqualification, condition)
            : null;

    private CompiledWorkflow? CompileGrades(GradesDefinition grades)
    {
        var figures = _definition.AllCriteria().Select(c => c.Id).Concat(SheetFigures.Names).Select(name => ScopeName.Of<decimal>(name));
        return _definition.Workflows.FirstOrDefault(w => w.Name == grades.Workflow) is { } workflow
            ? _workflows.Compile(workflow, CombineMode.FirstMatch, _everywhere.With(figures), _constants)
            : null;
    }
}
