using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Compilation;

/// <summary>Which names the expressions of a campaign see, by place.</summary>
internal sealed class CampaignScopes
{
    private readonly ScopeName _cluster;

    public CampaignScopes(CampaignDefinition definition, LoadState state)
    {
        _cluster = ScopeName.Of<string>(CampaignCompiler.Cluster, definition.Clusters.Count == 0 ? null : definition.Clusters);
        var lists =
            definition.Indicators.Where(i => i.Type == IndicatorType.List)
                .Select(i => new ListName(i.Id, [.. i.Item.Select(NameOf)]))
                .ToList();
        var indicators = definition.Indicators.Where(i => i.Type != IndicatorType.List).Select(NameOf);
        var constants = definition.Constants.Select(c => ScopeName.Of<decimal>(c.Id));
        var results = definition.Figures.Select(f => f.Id)
            .Concat(definition.AllCriteria().Select(c => c.Id))
            .Select(id => ScopeName.Of<decimal>(id) with { MayBeHidden = true });
        Everywhere = new ExpressionScope([.. indicators, .. constants, _cluster, .. results], lists)
            .WithBroken(state.BrokenNames).WithGrades([.. (definition.Grades?.Levels ?? []).Select(l => l.Id)]);
        Grades = Everywhere.With(SheetFigures.Names.Select(name => ScopeName.Of<decimal>(name)));
        List<ScopeName> outcome = [ScopeName.Of<decimal>(CampaignCompiler.Rank), ScopeName.Of<decimal>(CampaignCompiler.ClusterSize)];
        if (definition.Grades is { } grades)
        {
            outcome.Add(ScopeName.Of<string>(CampaignCompiler.Grade, [.. grades.Levels.Select(l => l.Id)]));
        }

        Awards = Grades.With(outcome).WithHistory([.. definition.KnownAwards()]);
    }

    /// <summary>Indicators, constants, the cluster, figures, every criterion's points.</summary>
    public ExpressionScope Everywhere { get; }

    /// <summary>And the figures of the sheet, such as its total.</summary>
    public ExpressionScope Grades { get; }

    /// <summary>And the grade, the place and the history.</summary>
    public ExpressionScope Awards { get; }

    /// <summary>Parameters instead of indicators and constants.</summary>
    public ExpressionScope Parameters(IEnumerable<ScopeName> parameters) =>
        new ExpressionScope([.. parameters, _cluster]).WithGrades(Everywhere.GradeLevels);

    /// <summary>
    /// What the rules of a criterion see beyond the names around them: bounds, population values, children's points, fields of an item.
    /// </summary>
    public static ExpressionScope Rules(
        ExpressionScope around, DeclaredWorkflow? declared, IEnumerable<string> children, IndicatorDefinition? list)
    {
        string[] bounds =
            around.OpenCriterion is null ? [CampaignCompiler.MaxPoints, CampaignCompiler.MinPoints] : [CampaignCompiler.MinPoints];
        var names = bounds.Concat((declared?.Population ?? []).Select(population => population.Id)).Concat(children);
        var scope = around.With(names.Select(name => ScopeName.Of<decimal>(name)));
        return list is null ? scope : scope.Over(list.Item.Select(NameOf));
    }

    public static ScopeName NameOf(IndicatorDefinition indicator) => indicator.Type switch
    {
        IndicatorType.Boolean => ScopeName.Of<bool>(indicator.Id),
        IndicatorType.Text => ScopeName.Of<string>(indicator.Id),
        IndicatorType.Choice => ScopeName.Of<string>(indicator.Id, [.. indicator.Choices.Select(c => c.Id)]),
        IndicatorType.Date => ScopeName.Of<DateTime>(indicator.Id),
        _ => ScopeName.Of<decimal>(indicator.Id),
    };
}
