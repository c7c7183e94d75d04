using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Verification;

namespace Emulation.Rules.Cli.Output;

/// <summary>A criterion that moved somebody: its points on both sides, and which rules gave them.</summary>
internal sealed class CauseText(ComparedRules rules, Texts texts)
{
    public string Of(Cause cause)
    {
        var line = cause.Line;
        var mark = line.Before is null ? $" ({texts.Added})" : line.After is null ? $" ({texts.Removed})" : "";
        var details = string.Join("; ", Details(line));
        return $"{line.Id}{mark} {Texts.Change(PointsOf(line.Before), PointsOf(line.After))}{(details.Length == 0 ? "" : ": ")}{details}";
    }

    private IEnumerable<string> Details(CriterionComparison line)
    {
        var explained = false;
        var (old, now) = (RulesOf(line.Before, rules.Before.Rounding), RulesOf(line.After, rules.After.Rounding));
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
        {
            explained = true;
            yield return $"{Side(old.Except(now, StringComparer.Ordinal))} → {Side(now.Except(old, StringComparer.Ordinal))}";
        }

        foreach (var value in line.Values.Where(v => v is { Before: not null, After: not null }))
        {
            yield return $"{value.Name} {value.Before} → {value.After}";
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

    private static string Side(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } text ? text : Figures.None;

    private List<string> RulesOf(CriterionScore? line, RoundingDefinition rounding)
    {
        if (line is null || (line.Rules.Count == 0 && rules.IsGroup(line.Id)))
        {
            return [];
        }

        if (line.Adjustment is { } adjustment)
        {
            return [texts.AdjustedBy(adjustment.By, line.Points)];
        }

        return line switch
        {
            { Fault: { } fault } => [fault.Describe(texts.Language)],
            { Missing.Count: > 0 } => [$"{texts.StatusOf(line.Status)}, {texts.Missing(line.Missing)}"],
            { Status: not CriterionStatus.Scored } => [texts.StatusOf(line.Status)],
            { Rules.Count: 0 } => [$"{texts.NoRule} (0)"],
            _ => [.. line.Rules.Where(r => r.Counted).GroupBy(r => r.Rule, StringComparer.Ordinal).Select(RuleText)],
        };

        // Points as the sheet would show them: 13.33 and not twenty-eight digits. A rule that held for several items is named once.
        string RuleText(IGrouping<string, RuleScore> held) =>
            $"{held.Key}{(held.Count() == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ×{held.Count()}"))} ({Figures.Of(rounding.Round(held.Sum(r => r.Points), rounding.Criterion))})";
    }

    private static string PointsOf(CriterionScore? line) => Figures.Of(line?.Points);
}
