using System.Globalization;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of what an analysis finds that change no result, or only where no rule gave one.</summary>
internal static class FindingFixes
{
    private const int MostOffered = 5;

    private const string ZeroPoints =
        """{ "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "0" } } }""";

    private static string RestRule { get; } =
        $$$"""
        { "RuleName": "otherwise", "Expression": "true", "Properties": { "label": {{{RestLabel}}} }, "Actions": {{{ZeroPoints}}} }
        """;

    private static string RestLabel =>
        $"{{ \"vi\": {JsonText.Quote(EditTexts.Otherwise.Vietnamese)}, \"en\": {JsonText.Quote(EditTexts.Otherwise.English)} }}";

    /// <summary>A last rule of 0 points, which says on the sheet why nothing was earned.</summary>
    public static IEnumerable<Fix> Rest(FixPlace place)
    {
        if (place.Object is not { } criterion
            || criterion.TextOf("workflow") is not { } workflow
            || criterion.TextOf("combine") is not (null or "firstMatch")
            || new EditPath(place.Model).Find($"workflows.{workflow}.Rules") is not ({ } file, { } rules, { Count: 0 })
            || rules.Children.Any(rule => rule.TextOf("RuleName") == "otherwise"))
        {
            yield break;
        }

        var edits = new Layout(file).Insert(rules, RestRule);
        yield return FixPlace.Make(
            EditTexts.AddRest,
            criterion["combine"] is not null
                ? [.. edits]
                : [.. edits, .. new Layout(place.File).Insert(criterion, "\"combine\": \"firstMatch\"")]);
    }

    /// <summary>The stricter rule before the one that takes all it would.</summary>
    public static IEnumerable<Fix> Order(FixPlace place)
    {
        if (place.Object is { Parent: { } rules } rule
            && place.Quoted is [.., var by]
            && rules.Children.FirstOrDefault(other => other.TextOf("RuleName") == by) is { } earlier
            && earlier.Index < rule.Index)
        {
            var text = place.File.Text;
            yield return FixPlace.Make(
                EditTexts.ChangePlaces(by),
                place.File.Edit(earlier.Start, earlier.End, text[rule.Start..rule.End]),
                place.File.Edit(rule.Start, rule.End, text[earlier.Start..earlier.End]));
        }
    }

    /// <summary>Points that are brought to a limit anyhow, written as that limit.</summary>
    public static IEnumerable<Fix> AtLimit(FixPlace place)
    {
        IReadOnlyList<decimal> numbers = HasNoMaximum(place) ? [.. place.Numbers, decimal.MaxValue] : place.Numbers;
        if (numbers is not [var points, .., var low, var high] || PointsOf(place) is not { } value)
        {
            yield break;
        }

        var limit = points > high ? high : low;
        yield return place.Replace(
            value,
            value.Kind == JsonNodeKind.Number ? limit.ToString(CultureInfo.InvariantCulture)
                : points > high ? "\"maxPoints\""
                : "\"minPoints\"");
    }

    /// <summary>Points that may pass the limits, kept within them as scoring does.</summary>
    public static IEnumerable<Fix> Within(FixPlace place)
    {
        if (PointsOf(place) is { Kind: JsonNodeKind.Text } points)
        {
            yield return place.Replace(
                points,
                JsonText.Quote(
                    HasNoMaximum(place) ? $"Fn.Max({points.Text}, minPoints)" : $"Fn.Clamp({points.Text}, minPoints, maxPoints)"));
        }
    }

    /// <summary>Whether the points told of are those of a criterion that has no maximum.</summary>
    private static bool HasNoMaximum(FixPlace place) => place.Diagnostic.Message.English.Contains(", ∞)", StringComparison.Ordinal);

    /// <summary>Where a rule, or a short form, says how many points it gives.</summary>
    private static EditNode? PointsOf(FixPlace place) => place.Begins is { Kind: JsonNodeKind.Object } rule
        ? rule["Actions"]?["OnSuccess"]?["Context"]?["Expression"] ?? rule["mark"]
        : place.Begins;

    /// <summary>The legal basis, one of those declared, for every criterion that names none.</summary>
    public static IEnumerable<Fix> Basis(FixPlace place)
    {
        var list = place.Diagnostic.Message.English;
        var ids = list[(list.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split(", ").ToHashSet(StringComparer.Ordinal);
        var declared = place.File.Root["legalBasis"]?.Children.Select(one => one.TextOf("id")).OfType<string>().ToList() ?? [];
        if (ids.Contains("…") || declared.Count > MostOffered)
        {
            yield break;
        }

        var criteria =
            place.File.Root["criteria"]!.All()
                .Where(node => node is { Kind: JsonNodeKind.Object, Parent.Name: "criteria" } && ids.Contains(node.TextOf("id") ?? ""))
                .ToList();
        foreach (var id in declared)
        {
            var basis = $"\"basis\": [ {JsonText.Quote(id)} ]";
            yield return FixPlace.Make(
                EditTexts.Add(basis),
                [.. criteria.SelectMany(criterion => new Layout(place.File).Insert(criterion, basis))]);
        }
    }

    /// <summary>Criteria rounded as finely as their limits are written.</summary>
    public static IEnumerable<Fix> Rounding(FixPlace place)
    {
        if (place.Numbers is not [var limit, ..])
        {
            yield break;
        }

        var decimals = limit.Scale.ToString(CultureInfo.InvariantCulture);
        var plan = new StructuredEdit(place.Model).Set("rounding.criterion", decimals);
        if (plan.Refusal is null)
        {
            yield return FixPlace.Make(
                EditTexts.Set("rounding.criterion", decimals), plan.Edits);
        }
    }
}
