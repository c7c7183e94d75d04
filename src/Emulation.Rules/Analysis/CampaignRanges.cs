using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>What the names of a campaign can come to, by the place that names them.</summary>
internal sealed class CampaignRanges
{
    private readonly CampaignDefinition _definition;
    private readonly Dictionary<CompiledCriterion, RangeScope> _rules = new(ReferenceEqualityComparer.Instance);

    public CampaignRanges(CompiledCampaign campaign)
    {
        var definition = campaign.Definition;
        _definition = definition;
        Points = new PointRanges(definition);
        var names = new Dictionary<string, Possible>(StringComparer.Ordinal)
        {
            [CampaignCompiler.Cluster] = definition.Clusters.Count > 0 ? Possible.OneOf(definition.Clusters) : Possible.Anything,
        };
        foreach (var indicator in definition.Indicators)
        {
            names.TryAdd(indicator.Id, Of(indicator));
        }

        foreach (var constant in definition.Constants)
        {
            names.TryAdd(constant.Id, Possible.Number(Of(constant)));
        }

        var lists = definition.Indicators.Where(i => i.Type == IndicatorType.List);
        Everywhere = new RangeScope(names, lists.ToDictionary(i => i.Id, FieldsOf, StringComparer.Ordinal))
        {
            FunctionResults = campaign.HostFunctions.ToDictionary(f => f.Method, Of),
        }.With(Figures());
        foreach (var step in campaign.Plan.Steps.Where(step => step.Kind == PlanStepKind.Figure))
        {
            var figure = campaign.Figures[step.Index];
            Everywhere = Everywhere.With(figure.Definition.Id, Of(figure, Everywhere));
        }

        Awards = Everywhere.With(Results());
    }

    public PointRanges Points { get; }

    /// <summary>Indicators, constants, the cluster, every criterion's points, the figures of the sheet and those worked out.</summary>
    public RangeScope Everywhere { get; }

    /// <summary>And the grade and the place.</summary>
    public RangeScope Awards { get; }

    /// <summary>What a workflow's arguments stand for, as population values see them.</summary>
    public RangeScope ArgumentsOf(CompiledCriterion criterion) =>
        criterion.Workflow?.Arguments is { Count: > 0 } arguments
            ? Everywhere.With(
                arguments.ToDictionary(a => a.Name, a => RangeReader.Read(a.Expression, Everywhere), StringComparer.Ordinal))
            : Everywhere;

    /// <summary>What the rules of a criterion see, before the workflow's own params.</summary>
    public RangeScope RulesOf(CompiledCriterion criterion)
    {
        if (!_rules.TryGetValue(criterion, out var scope))
        {
            scope = ScopeOf(criterion);
            _rules.Add(criterion, scope);
        }

        return scope;
    }

    private RangeScope ScopeOf(CompiledCriterion criterion)
    {
        var arguments = ArgumentsOf(criterion);
        var names = criterion.Population.ToDictionary(p => p.Definition.Id, p => PopulationRanges.Of(p, arguments), StringComparer.Ordinal);
        if (criterion.Definition.MaxPoints is not null)
        {
            names[CampaignCompiler.MaxPoints] = Possible.Number(Points.MaximumOf(criterion.Definition));
        }

        names[CampaignCompiler.MinPoints] = Possible.Number(NumberRange.Only(criterion.Definition.MinPoints));
        foreach (var child in criterion.Children)
        {
            names[child.Definition.Id] = Possible.Number(Points.Of(child.Definition.Id));
        }

        var scope = arguments.With(names);
        return criterion.Definition.PerItem is { } list ? scope.Inside(list) : scope;
    }

    /// <summary>A figure: what any of its rules can give, and 0 where none of them holds.</summary>
    private Possible Of(CompiledFigure figure, RangeScope scope)
    {
        if (figure.Population is { } population)
        {
            return Rounded(PopulationRanges.Of(population, scope), figure.Definition.Decimals);
        }

        foreach (var global in figure.Workflow?.Globals ?? [])
        {
            scope = scope.With(global.Name, RangeReader.Read(global.Expression, scope));
        }

        Possible? hull = null;
        foreach (var rule in figure.Workflow?.Rules ?? [])
        {
            var reached = new RuleReach(rule.Written, scope);
            if (reached.CanHold && rule.Written.Points is { } points)
            {
                var given = RangeReader.Read(points, reached.Within).Numbers ?? NumberRange.All;
                hull = Possible.Number(hull?.Numbers is { } numbers ? numbers.Hull(given) : given);
            }

            if (reached is { CanFail: false, Fault: null } && hull is { } found)
            {
                return Rounded(found, figure.Definition.Decimals);
            }
        }

        var otherwise = NumberRange.Only(0m);
        return Rounded(
            Possible.Number(hull?.Numbers is { } any ? any.Hull(otherwise) : otherwise), figure.Definition.Decimals);
    }

    private Possible Rounded(Possible possible, int? decimals) =>
        Possible.Number((possible.Numbers ?? NumberRange.All).Rising(value => _definition.Rounding.RoundOnly(value, decimals)));

    private static Possible Of(IndicatorDefinition indicator) => indicator.Type switch
    {
        IndicatorType.Number or IndicatorType.Integer => Possible.Number(new NumberRange(indicator.Min, indicator.Max)),
        IndicatorType.Boolean => Possible.EitherWay,
        IndicatorType.Choice => Possible.OneOf([.. indicator.Choices.Select(c => c.Id)]),
        IndicatorType.Text or IndicatorType.Date or IndicatorType.List => Possible.Anything,
    };

    private static Possible Of(HostFunction function) => function.Method.ReturnType == typeof(decimal)
        ? Possible.Number(new NumberRange(function.Min, function.Max))
        : Possible.Anything;

    private static NumberRange Of(ConstantDefinition constant) => constant.Value is { } value
        ? NumberRange.Only(value)
        : constant.Values.Count == 0 ? NumberRange.All : new NumberRange(constant.Values.Values.Min(), constant.Values.Values.Max());

    private static IReadOnlyDictionary<string, Possible> FieldsOf(IndicatorDefinition list) =>
        list.Item.ToDictionary(f => f.Id, Of, StringComparer.Ordinal);

    private Dictionary<string, Possible> Figures()
    {
        var criteria = _definition.AllCriteria().Select(c => c.Id).Distinct(StringComparer.Ordinal);
        var figures = criteria.ToDictionary(id => id, Points.Of, StringComparer.Ordinal);
        figures[SheetFigures.Total] = Points.Total;
        figures[SheetFigures.BaseTotal] = Points.Of(CriterionKind.Base);
        figures[SheetFigures.BonusTotal] = Points.Of(CriterionKind.Bonus);
        figures[SheetFigures.PenaltyTotal] = Points.Of(CriterionKind.Penalty);
        figures[SheetFigures.DeductedTotal] = Points.Deducted;
        figures[SheetFigures.MaxTotal] = Points.Maximum;
        figures[SheetFigures.Percent] = Points.Percent;
        return figures.ToDictionary(f => f.Key, f => Possible.Number(f.Value), StringComparer.Ordinal);
    }

    private Dictionary<string, Possible> Results() => new(StringComparer.Ordinal)
    {
        [CampaignCompiler.Rank] = Possible.Number(new NumberRange(1m, null)),
        [CampaignCompiler.ClusterSize] = Possible.Number(new NumberRange(1m, null)),
        [CampaignCompiler.Grade] = Possible.OneOf([.. (_definition.Grades?.Levels ?? []).Select(l => l.Id), ""]),
    };
}
