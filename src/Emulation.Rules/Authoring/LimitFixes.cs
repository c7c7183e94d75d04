using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of limits of neighbouring rules that do not meet, or that pass each other: the one follows the other.</summary>
internal static class LimitFixes
{
    /// <summary>A gap is closed from either side.</summary>
    public static IEnumerable<Fix> Gap(FixPlace place) =>
        place.Quoted is [.., var below, var above] && RuleNamed(place, below) is { } low && RuleNamed(place, above) is { } high
            ? Meeting(place.File, low, high, part => true)
            : [];

    /// <summary>Of two rules that hold together the first decides, so that the second can leave those values out.</summary>
    public static IEnumerable<Fix> Overlap(FixPlace place)
    {
        if (place.Quoted is not [var first, var second, ..]
            || RuleNamed(place, first)?["Expression"] is not { } earlier
            || RuleNamed(place, second)?["Expression"] is not { } later)
        {
            return [];
        }

        var pairs =
            (from one in BoundPart.AllOf(earlier.Text)
             from other in BoundPart.AllOf(later.Text)
             where one.Name == other.Name && one.IsUpper != other.IsUpper
             select (one, other)).ToList();
        return pairs is [var (kept, changed)] ? [Change(place.File, later, changed, kept.Opposite)] : [];
    }

    /// <summary>The same between the rules of grades; the message names the limits, not the rules.</summary>
    public static IEnumerable<Fix> Grades(FixPlace place)
    {
        var workflow = place.Model.Campaign?.Definition.Grades?.Workflow;
        if (workflow is null
            || new EditPath(place.Model).Find($"workflows.{workflow}.Rules") is not ({ } file, { } rules, { Count: 0 }))
        {
            return [];
        }

        var words = place.Diagnostic.Message.English.Split(' ', ',').ToHashSet(StringComparer.Ordinal);
        return
            (from low in rules.Children
             from high in rules.Children
             where low != high
             from fix in Meeting(file, low, high, part => words.Contains(part.Limit))
             select fix).ToList() is { Count: 2 } meeting ? meeting : [];
    }

    private static IEnumerable<Fix> Meeting(WorkspaceFile file, EditNode low, EditNode high, Func<BoundPart, bool> counts)
    {
        if (low["Expression"] is not { } below || high["Expression"] is not { } above)
        {
            return [];
        }

        var pairs =
            (from upper in BoundPart.AllOf(below.Text).Where(counts)
             from lower in BoundPart.AllOf(above.Text).Where(counts)
             where upper.IsUpper && !lower.IsUpper && upper.Name == lower.Name
             select (upper, lower)).ToList();
        return pairs is [var (last, first)]
            ? [Change(file, below, last, first.Opposite), Change(file, above, first, last.Opposite)]
            : [];
    }

    private static Fix Change(WorkspaceFile file, EditNode expression, BoundPart part, string written) => FixPlace.Make(
        EditTexts.Write($"{part.Name} {written}"),
        file.Edit(
            file.Source.OffsetInString(expression.Start, part.Start), file.Source.OffsetInString(expression.Start, part.End),
            JsonText.Escape(written)));

    /// <summary>A rule of the workflow that the problem is in.</summary>
    private static EditNode? RuleNamed(FixPlace place, string name) =>
        place.Object?.Around()
            .Select(node => node.Kind == JsonNodeKind.Array ? node : node["Rules"])
            .SelectMany(rules => rules?.Children ?? [])
            .FirstOrDefault(rule => rule.TextOf("RuleName") == name);
}
