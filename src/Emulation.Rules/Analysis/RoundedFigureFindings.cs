using System.Linq.Expressions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>
/// Quotients compared with a figure of all participants that is rounded, such as the greatest of the very same quotient: who has it is
/// above or below it by what was rounded away.
/// </summary>
internal sealed class RoundedFigureFindings(CompiledCampaign campaign, CampaignRanges ranges, List<Finding> findings)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Dictionary<string, FigureDefinition> _rounded = campaign.Figures.Where(IsRounded)
        .ToDictionary(figure => figure.Definition.Id, figure => figure.Definition, StringComparer.Ordinal);

    private readonly HashSet<(Diagnostics.SourcePosition, string)> _told = [];

    /// <summary>Names of the owner's own that stand for quotients.</summary>
    private readonly HashSet<string> _quotients = new(StringComparer.Ordinal);

    public void Run()
    {
        if (_rounded.Count == 0)
        {
            return;
        }

        var owner = "";
        foreach (var site in new Sites(campaign, ranges, _ => false).All())
        {
            if (site.Owner != owner)
            {
                owner = site.Owner;
                _quotients.Clear();
            }

            Look(site);
        }
    }

    private static bool IsRounded(CompiledFigure figure) =>
        figure is { Definition.Decimals: not null, Population: { } population }
            && (population.Definition.Function is PopulationFunction.Average or PopulationFunction.Median or PopulationFunction.Percentile
                || (population.Written is { } value && Quotients.In(value.Parsed.Body, None)));

    private void Look(Site site)
    {
        var isQuotient = Quotients.In(site.Parsed.Body, _quotients);
        if (site.Name is { } name && isQuotient)
        {
            _quotients.Add(name);
        }

        if (!isQuotient)
        {
            return;
        }

        foreach (var comparison in Comparisons.In(site.Parsed.Body))
        {
            var figure = FigureOf(comparison.Left, comparison.Right) ?? FigureOf(comparison.Right, comparison.Left);
            var text = ExpressionText.Of(comparison, site.Parsed.StandIns);
            if (figure is not null && _told.Add((site.Text.Position, text)))
            {
                findings.Add(new Finding.RoundedFigure(site.Text.Position, site.Owner, text, figure.Id, figure.Decimals!.Value));
            }
        }
    }

    /// <summary>The figure that one side is, where the other side is a quotient.</summary>
    private FigureDefinition? FigureOf(Expression side, Expression other) =>
        side is ParameterExpression { Name: { } name } && _rounded.TryGetValue(name, out var figure) && Quotients.In(other, _quotients)
            ? figure
            : null;
}
