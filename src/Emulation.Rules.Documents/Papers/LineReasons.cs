using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Documents.Papers;

/// <summary>Why a criterion has the points it has, for people who never saw a rule.</summary>
internal sealed class LineReasons(ScoreSheet sheet, CampaignDefinition definition, ReadableNames names, DocumentTexts texts)
{
    public IEnumerable<string> Of(CriterionDefinition criterion, CriterionScore line) =>
        criterion.IsGroup ? OfGroup(criterion, line) : [.. Rules(criterion, line), .. Rest(line)];

    /// <summary>A group repeats what its children say, except for what is its own.</summary>
    private IEnumerable<string> OfGroup(CriterionDefinition criterion, CriterionScore line)
    {
        if (line.Status == CriterionStatus.NotApplicable)
        {
            yield return texts.NotApplicable(criterion.NotApplicable);
        }

        if (line is { Clamped: true, Raw: { } raw, Points: { } points })
        {
            yield return texts.Clamped(raw, points);
        }

        foreach (var rule in line.Rules)
        {
            yield return texts.RulePoints(texts.LabelOf(rule), rule.Points);
        }

        foreach (var said in Ways(criterion, line).Concat(Lacking(line)))
        {
            yield return said;
        }

        foreach (var outside in line.Outside ?? [])
        {
            yield return texts.OutsideGroup(outside);
        }
    }

    private IEnumerable<string> Rules(CriterionDefinition criterion, CriterionScore line)
    {
        if (line.Status == CriterionStatus.NotApplicable)
        {
            yield return texts.NotApplicable(criterion.NotApplicable);
        }

        var deducts = criterion.Combine == CombineMode.Deduct;
        foreach (var rule in line.Rules)
        {
            var points = definition.Rounding.Round(deducts ? -rule.Points : rule.Points, definition.Rounding.Criterion);
            // A rule without a label has only its name, which says nothing to a reader: there the values speak.
            var values = ValuesOf(criterion, rule).ToList();
            var unlabelled = rule.Label == rule.Rule && rule.LabelEnglish == rule.Rule;
            var label = ChoiceOf(criterion, rule) ?? BandOf(criterion, rule)
                ?? (unlabelled && values.Count > 0 ? null : texts.LabelOf(rule));
            var told = label is null ? texts.PointsOnly(points) : texts.RulePoints(label, points);
            if (rule.Item is not { } item)
            {
                yield return told;
                foreach (var (name, value, isDefault) in values)
                {
                    yield return texts.ValueIs(name, value, isDefault);
                }

                continue;
            }

            // An item has one line: what its label says already is not said again.
            var beside = values.Where(v => v.Value != label).Select(v => texts.ValueIs(v.Name, v.Value, v.IsDefault)).ToList();
            yield return texts.RuleOfItem(item, beside.Count == 0 ? told : $"{told} ({string.Join("; ", beside)})", rule);
        }

        foreach (var unmet in line.Unmet)
        {
            yield return unmet.Message;
        }

        foreach (var said in Ways(criterion, line))
        {
            yield return said;
        }
    }

    /// <summary>What a rule read that has a name; of an item, its fields but for the one that is the mark itself.</summary>
    private IEnumerable<(string Name, string Value, bool IsDefault)> ValuesOf(CriterionDefinition criterion, RuleScore rule) =>
        rule.Item is not null && criterion.PerItem is { } list
            ? rule.Values.Where(v => names.IsField(list, v.Key) && v.Value.Value is not ""
                && !(FormOf(criterion) is MarkForm { Mark.Text: var mark } && mark.Trim() == v.Key))
                .Select(v => (names.Field(list, v.Key), names.FieldValue(list, v.Key, v.Value), false))
            : rule.Values.Where(v => names.IsNamed(v.Key))
                .Select(v => (names.Named(v.Key), names.Value(v.Key, v.Value), sheet.Defaulted.Contains(v.Key, StringComparer.Ordinal)));

    /// <summary>What the choice of an item is called, by which a scale gives points; a rule's label tells that of an indicator.</summary>
    private string? ChoiceOf(CriterionDefinition criterion, RuleScore rule)
    {
        return criterion.PerItem is { } list && FormOf(criterion) is ScaleForm scale && rule.Label == rule.Rule
            ? names.FieldValue(list, scale.By.Text, IndicatorValue.Of(rule.Rule))
            : null;
    }

    /// <summary>The label of a band, its numbers written as all on the paper.</summary>
    private string? BandOf(CriterionDefinition criterion, RuleScore rule) => FormOf(criterion) is BandsForm bands
        ? ShortFormRules.BandLabel(bands, rule.Rule, number => texts.Number(number))?.In(texts.Language)
        : null;

    private static ScoringForm? FormOf(CriterionDefinition criterion) =>
        criterion.Form is WorkflowForm { Written: { } written } ? written : criterion.Form;

    /// <summary>How what is said above came to one number, where that is not to be seen.</summary>
    private IEnumerable<string> Ways(CriterionDefinition criterion, CriterionScore line)
    {
        if (line.Status == CriterionStatus.Scored
            && line.Rules.Count == 0
            && (!criterion.IsGroup || criterion.Combine == CombineMode.Workflow)
            && line.Adjustment is not { ByRules: null })
        {
            var deducts = criterion.Combine == CombineMode.Deduct && criterion.PerItem is null;
            yield return deducts ? texts.NothingDeducted : texts.NoRuleHeld(criterion.Kind);
        }

        if (line.TakesOneOf(criterion))
        {
            yield return texts.OnlyOneCounts(criterion);
        }
    }

    private IEnumerable<string> Lacking(CriterionScore line)
    {
        List<string> missing = [.. line.MissingItself(sheet)];
        if (missing.Count > 0)
        {
            yield return texts.Missing(missing.Select(names.Named));
        }

        if (line.Fault is { } fault)
        {
            yield return fault.Describe(texts.Language);
        }
    }

    private IEnumerable<string> Rest(CriterionScore line)
    {
        if (line is { Clamped: true, Raw: { } raw } && (line.Adjustment?.ByRules ?? line.Points) is { } points)
        {
            yield return texts.Clamped(raw, points);
        }

        if (line.Adjustment is { } adjustment)
        {
            yield return texts.Adjusted(adjustment);
        }

        foreach (var said in Lacking(line))
        {
            yield return said;
        }

        if (line.Provisional)
        {
            yield return texts.Provisional;
        }
    }
}
