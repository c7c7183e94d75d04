using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>What the definition itself gives away: caps, unused indicators, criteria without a legal basis.</summary>
internal sealed class DefinitionFindings(CampaignDefinition definition, DiagnosticBag bag)
{
    private const int MostNamed = 12;

    private readonly List<CriterionDefinition> _baseless = [];
    private readonly ILookup<string, WorkflowDefinition> _workflows = definition.Workflows.ToLookup(w => w.Name, StringComparer.Ordinal);

    public void Run()
    {
        foreach (var criterion in definition.Criteria)
        {
            Check(criterion, hasBasis: false);
        }

        var outside = definition.AllCriteria()
            .SelectMany(group => group.Criteria.Where(child => child.Kind != group.Kind).Select(child => (child, group)))
            .ToList();
        if (outside.Count > 0)
        {
            var named = outside.Take(MostNamed).Select(pair => $"{pair.child.Id} ({pair.group.Id})");
            bag.Add(Codes.CountsOutside.At(outside[0].child.Position, string.Join(", ", named) + (outside.Count > MostNamed ? ", …" : "")));
        }

        if (_baseless.Count > 0)
        {
            var named = string.Join(", ", _baseless.Take(MostNamed).Select(c => c.Id)) + (_baseless.Count > MostNamed ? ", …" : "");
            bag.Add(Codes.NoLegalBasis.At(_baseless[0].Position, named));
        }

        var mentioned = MentionedNames.Of(definition);
        foreach (var indicator in definition.Indicators.Where(i => !mentioned.Contains(i.Id)))
        {
            bag.Add(Codes.UnusedIndicator.At(indicator.Position, indicator.Id));
        }
    }

    private void Check(CriterionDefinition criterion, bool hasBasis)
    {
        hasBasis |= criterion.Basis.Count > 0;
        foreach (var child in criterion.Criteria)
        {
            if (criterion is { Cap: true, Combine: CombineMode.Sum } && child.Kind == criterion.Kind && child.MaxPoints > criterion.MaxPoints)
            {
                bag.Add(Codes.CapBelowChild.At(criterion.Position, criterion.Id, DecimalText.Of(criterion.MaxPoints), child.Id, DecimalText.Of(child.MaxPoints)));
            }

            Check(child, hasBasis);
        }

        if (!criterion.IsGroup && definition.Rounding.Criterion is { } decimals)
        {
            ReportFiner(criterion, "maxPoints", criterion.MaxPoints, decimals);
            ReportFiner(criterion, "minPoints", criterion.MinPoints, decimals);
        }

        var rules = _workflows[criterion.Workflow ?? ""].FirstOrDefault()?.Rules;
        if (!criterion.IsGroup && !hasBasis && rules?.Any(r => r.Basis.Count > 0) != true)
        {
            _baseless.Add(criterion);
        }
    }

    /// <summary>Points are brought to their limits before they are rounded.</summary>
    private void ReportFiner(CriterionDefinition criterion, string field, decimal bound, int decimals)
    {
        if (decimal.Round(bound, decimals) != bound)
        {
            bag.Add(Codes.FinerThanRounding.At(criterion.Position, field, criterion.Id, DecimalText.Of(bound), decimals));
        }
    }
}
