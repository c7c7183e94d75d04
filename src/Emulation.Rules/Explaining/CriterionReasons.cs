using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>Why a criterion has the points it has.</summary>
internal sealed class CriterionReasons(ScoreSheet sheet, CampaignNames names, ExplanationTexts texts)
{
    private const string Indent = "  ";

    public IEnumerable<string> Of(CriterionDefinition criterion, CriterionScore line)
    {
        if (line.Status == CriterionStatus.NotApplicable)
        {
            yield return texts.NotApplicable(criterion.NotApplicable);
        }

        var deducts = criterion.Combine == CombineMode.Deduct;
        foreach (var rule in line.Rules)
        {
            yield return RuleLine(rule, deducts);
            foreach (var (id, value) in rule.Values)
            {
                var ofItem = criterion.PerItem is { } list ? names.FieldLine(list, id, value, texts) : null;
                yield return Indent + (ofItem ?? ValueLine(id, value));
            }
        }

        foreach (var unmet in line.Unmet)
        {
            yield return texts.Unmet(unmet);
        }

        if (line.Status == CriterionStatus.Scored
            && line.Rules.Count == 0
            && (!criterion.IsGroup || criterion.Combine == CombineMode.Workflow)
            && line.Adjustment is not { ByRules: null })
        {
            yield return criterion.PerItem is not null ? texts.NoItemCounts : deducts ? texts.NothingDeducted : texts.NoRuleHeld;
        }

        if (line.TakesOneOf(criterion))
        {
            yield return texts.OnlyOneCounts(criterion);
        }

        if (line is { Raw: { } raw } && (line.Adjustment?.ByRules ?? line.Points) is { } points && raw != points)
        {
            yield return line.Clamped
                ? texts.Clamped(raw, points)
                : texts.Rounded(raw, points);
        }

        foreach (var outside in line.Outside ?? [])
        {
            yield return texts.Outside(outside);
        }

        if (line.Adjustment is { } adjustment)
        {
            yield return texts.Adjusted(adjustment);
        }

        List<string> missing = [.. line.MissingItself(sheet)];
        if (missing.Count > 0)
        {
            yield return texts.Missing(missing.Select(names.Indicator));
        }

        if (line.Fault is { } fault)
        {
            yield return fault.Describe(texts.Language);
        }

        if (line.Provisional)
        {
            yield return texts.Provisional;
        }

        List<string> basis = [.. criterion.Basis.Concat(line.Rules.SelectMany(r => r.Basis)).Distinct(StringComparer.Ordinal)];
        if (basis.Count > 0)
        {
            yield return texts.Basis(basis.Select(names.Document));
        }
    }

    private string RuleLine(RuleScore rule, bool deducts)
    {
        var points = $"{names.Titled(texts.Label(rule), rule.Rule)}: {Figures.Of(deducts ? -rule.Points : rule.Points)}";
        return rule.Item is { } item ? texts.OfItem(item, points, rule) : points;
    }

    private string ValueLine(string id, IndicatorValue value) =>
        $"{names.Indicator(id)} = "
            + $"{names.Value(id, value, texts)}{(sheet.Defaulted.Contains(id, StringComparer.Ordinal) ? $" ({texts.Default})" : "")}";
}
