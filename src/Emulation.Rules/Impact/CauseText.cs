using Emulation.Rules.Definitions;
using Emulation.Rules.Explaining;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Impact;

/// <summary>A criterion that moved somebody: its points on both sides, and which rules gave them.</summary>
internal sealed class CauseText(ComparedRules rules, ExplanationTexts texts)
{
    public string Of(Cause cause)
    {
        var line = cause.Line;
        var mark = line.Before is null ? $" ({texts.Added})" : line.After is null ? $" ({texts.Removed})" : "";
        var details = string.Join("; ", Details(line));
        var below = rules.BaseOf(line.Id) is { } origin ? $" ({texts.OfBase(origin)})" : "";
        return $"{rules.Shown(line.Id)}{mark}{below} "
            + $"{ExplanationTexts.Change(PointsOf(line.Before), PointsOf(line.After))}{(details.Length == 0 ? "" : ": ")}{details}";
    }

    private IEnumerable<string> Details(CriterionComparison line)
    {
        var explained = false;
        foreach (var text in RuleTexts(RulesOf(line.Before, rules.Before.Rounding), RulesOf(line.After, rules.After.Rounding)))
        {
            explained = true;
            yield return text;
        }

        foreach (var value in line.Values.Where(v => v is { Before: not null, After: not null }))
        {
            yield return $"{rules.Shown(value.Name)} {texts.Told(value.Before)} → {texts.Told(value.After)}";
        }

        if (line is { Before: { } before, After: { } after } && before.MaxPoints != after.MaxPoints)
        {
            yield return texts.OtherMaximum(before.MaxPoints, after.MaxPoints);
        }

        foreach (var (number, side) in new[] { ("(1)", line.Before), ("(2)", line.After) })
        {
            if (side is { Clamped: true, Raw: { } raw, Points: { } points, Adjustment: null })
            {
                explained = true;
                yield return $"{number} {texts.Clamped(raw, points)}";
            }
        }

        if (!explained && rules.IsGroup(line.Id))
        {
            yield return texts.CombinedOtherwise;
        }
    }

    /// <summary>Rules of both sides with other points, then those that gave way to others; what is alike is left out.</summary>
    private IEnumerable<string> RuleTexts(OrderedDictionary<string, Decided> old, OrderedDictionary<string, Decided> now)
    {
        foreach (var (rule, was) in old)
        {
            if (now.TryGetValue(rule, out var @is) && @is.Points != was.Points)
            {
                yield return $"{NameOf(rule, @is)} ({texts.Told(was.Points)} → {texts.Told(@is.Points)})";
            }
        }

        var (gone, come) = (Only(old, now), Only(now, old));
        if (gone.Length + come.Length > 0)
        {
            // Of a criterion that only one side has, there is but one side to tell.
            yield return old.Count == 0 || now.Count == 0 ? gone + come : $"{OrNone(gone)} → {OrNone(come)}";
        }

        static string OrNone(string rules) => rules.Length == 0 ? Figures.None : rules;
        string Only(OrderedDictionary<string, Decided> rules, OrderedDictionary<string, Decided> others) => string.Join(
            ", ",
            rules.Where(r => !others.ContainsKey(r.Key))
                .Select(r => r.Value.Points is { } points ? $"{NameOf(r.Key, r.Value)} ({texts.Told(points)})" : NameOf(r.Key, r.Value)));

        // The name alone, but where another rule of the line has the same name.
        string NameOf(string rule, Decided decided) =>
            old.Concat(now).Any(r => r.Key != rule && r.Value.Name == decided.Name) ? CampaignNames.WithId(decided.Name, rule)
                : decided.Name;
    }

    /// <summary>
    /// What decided a line, with the points as the sheet would show them: 13.33 and not twenty-eight digits. Without points stands what is
    /// no rule: that something is missing, or does not apply.
    /// </summary>
    private OrderedDictionary<string, Decided> RulesOf(CriterionScore? line, RoundingDefinition rounding)
    {
        var decided = new OrderedDictionary<string, Decided>(StringComparer.Ordinal);
        if (line?.Adjustment is { } adjustment)
        {
            Add(texts.AdjustedBy(adjustment.By), line.Points);
        }
        else if (line is { Status: not CriterionStatus.Scored })
        {
            Add(
                line.Fault?.Describe(texts.Language)
                    ?? texts.StatusOf(line.Status) + (line.Missing.Count == 0 ? "" : $", {texts.Missing(line.Missing)}"),
                null);
        }
        else if (line is { Rules.Count: 0 } && !rules.IsGroup(line.Id))
        {
            Add(texts.NoRule, 0m);
        }
        else
        {
            // A rule that held for several items is named once, with their number.
            foreach (var held in (line?.Rules ?? []).Where(r => r.Counted).GroupBy(r => r.Rule, StringComparer.Ordinal))
            {
                var name = texts.Label(held.First());
                decided.Add(
                    held.Count() == 1 ? held.Key : $"{held.Key} ×{Figures.Of(held.Count())}",
                    new Decided(
                        held.Count() == 1 ? name : $"{name} ×{Figures.Of(held.Count())}",
                        rounding.Round(held.Sum(r => r.Points), rounding.Criterion)));
            }
        }

        return decided;

        void Add(string name, decimal? points) => decided.Add(name, new Decided(name, points));
    }

    /// <summary>What decided, in the reader's words, and the points it gave; null for what is no rule.</summary>
    private readonly record struct Decided(string Name, decimal? Points);

    private string PointsOf(CriterionScore? line) => texts.Told(line?.Points);
}
