using Emulation.Rules.Definitions;

namespace Emulation.Rules.Analysis;

/// <summary>What the definition itself gives away: caps, unused indicators, criteria without a legal basis.</summary>
internal sealed class DefinitionFindings(CampaignDefinition definition, List<Finding> findings)
{
    /// <summary>Of what one scale leaves out: more would bury what else there is to say.</summary>
    private const int MostUnlisted = 20;

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
            findings.Add(
                new Finding.CountsOutside(outside[0].child.Position, [.. outside.Select(pair => $"{pair.child.Id} ({pair.group.Id})")]));
        }

        if (_baseless.Count > 0)
        {
            findings.Add(new Finding.NoLegalBasis(_baseless[0].Position, [.. _baseless.Select(c => c.Id)]));
        }

        foreach (var quota in (definition.Grades?.Levels ?? []).Select(level => level.Quota).Concat(definition.Awards.Select(a => a.Quota)))
        {
            CheckLimits(quota);
        }

        var mentioned = MentionedNames.Of(definition);
        foreach (var indicator in definition.Indicators.Where(i => !mentioned.Contains(i.Id)))
        {
            findings.Add(new Finding.UnusedIndicator(indicator.Position, indicator.Id));
        }
    }

    private void Check(CriterionDefinition criterion, bool hasBasis)
    {
        hasBasis |= criterion.Basis.Count > 0;
        foreach (var child in criterion.Criteria)
        {
            var isCapped = criterion is { Cap: true, Combine: CombineMode.Sum } && child.Kind == criterion.Kind;
            if (isCapped && child.MaxPoints is { } most && criterion.MaxPoints is { } limit && most > limit)
            {
                findings.Add(new Finding.CapBelowChild(criterion.Position, criterion.Id, limit, child.Id, most));
            }

            Check(child, hasBasis);
        }

        if (!criterion.IsGroup && definition.Rounding.Criterion is { } decimals)
        {
            ReportFiner(criterion, "maxPoints", criterion.MaxPoints, decimals);
            ReportFiner(criterion, "minPoints", criterion.MinPoints, decimals);
        }

        ReportUnlisted(criterion);
        var rules = _workflows[criterion.Workflow ?? ""].FirstOrDefault()?.Rules;
        if (!criterion.IsGroup && !hasBasis && rules?.Any(r => r.Basis.Count > 0) != true)
        {
            _baseless.Add(criterion);
        }
    }

    /// <summary>Two plain numbers were compared where they were read; here constants say them.</summary>
    private void CheckLimits(QuotaDefinition? quota)
    {
        if (quota is not null
            && (quota.Min ?? ValueOf(quota.MinConstant)) is { } least
            && (quota.Max ?? ValueOf(quota.MaxConstant)) is { } most
            && least > most)
        {
            findings.Add(
                new Finding.QuotaLeastBeyondMost(quota.Position, quota.MinConstant ?? "min", least, quota.MaxConstant ?? "max", most));
        }
    }

    /// <summary>What a constant is for everybody; null of one that depends on a choice.</summary>
    private decimal? ValueOf(string? constant) => definition.Constants.FirstOrDefault(c => c.Id == constant)?.Value;

    /// <summary>Points are brought to their limits before they are rounded.</summary>
    private void ReportFiner(CriterionDefinition criterion, string field, decimal? given, int decimals)
    {
        if (given is { } bound && decimal.Round(bound, decimals) != bound)
        {
            findings.Add(new Finding.FinerThanRounding(criterion.Position, field, criterion.Id, bound, decimals));
        }
    }

    /// <summary>Choices of an item's field that a scale leaves out: such an item counts 0, and no sheet says why.</summary>
    private void ReportUnlisted(CriterionDefinition criterion)
    {
        if (criterion is not { PerItem: { } list, Form: WorkflowForm { Written: ScaleForm { By.Text: var by } scale } }
            || definition.Indicators.FirstOrDefault(i => i.Id == list)?.FieldOf(by.Trim()) is not { Type: IndicatorType.Choice } field)
        {
            return;
        }

        var listed = scale.Points.Select(choice => choice.Key.Normalize()).ToHashSet(StringComparer.Ordinal);
        foreach (var choice in field.Choices.Where(choice => !listed.Contains(choice.Id)).Take(MostUnlisted))
        {
            var where = new Region([Stretch.At(field.Id, IndicatorValue.Of(choice.Id))]);
            findings.Add(new Finding.Uncovered(criterion.Position, criterion.Id, where));
        }
    }
}
