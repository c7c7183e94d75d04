using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of fields that are missing.</summary>
internal static class FieldFixes
{
    private const string NoPoints = "{ \"OnSuccess\": { \"Name\": \"OutputExpression\", \"Context\": { \"Expression\": \"0\" } } }";
    private const string AllPoints =
        "{ \"OnSuccess\": { \"Name\": \"OutputExpression\", \"Context\": { \"Expression\": \"maxPoints\" } } }";

    private static readonly string[] Policies = ["exclude", "full", "zero"];

    /// <summary>Fields that have one value to begin with.</summary>
    public static IEnumerable<Fix> Missing(FixPlace place)
    {
        if (place.Begins is not { Kind: JsonNodeKind.Object } around || SchemaTree.Of(place.File, around) is not { } schema)
        {
            yield break;
        }

        foreach (var name in schema.Required.Where(
            name => around[name] is null && place.Diagnostic.Message.English.Contains($"'{name}'", StringComparison.Ordinal)))
        {
            if (Beginning(place, around, name) is { } json)
            {
                yield return place.Add(around, name, json);
            }
        }
    }

    public static IEnumerable<Fix> FirstMatch(FixPlace place) =>
        place.Object is { } criterion ? [place.Add(criterion, "combine", "\"firstMatch\"")] : [];

    /// <summary>What becomes of a criterion that does not apply; a policy without a condition goes.</summary>
    public static IEnumerable<Fix> Pair(FixPlace place) => place.Object switch
    {
        { } criterion when criterion["appliesWhen"] is not null =>
            Policies.Select(policy => place.Add(criterion, "notApplicable", $"\"{policy}\"")),
        { } criterion when criterion["notApplicable"] is { } policy => [place.Remove(policy)],
        _ => [],
    };

    public static IEnumerable<Fix> ChoiceOfConstant(FixPlace place) =>
        Choices(place, place.Begins?.TextOf("by"), place.Begins?["values"]);

    public static IEnumerable<Fix> ChoiceOfScale(FixPlace place) =>
        Choices(place, place.Object?["scale"]?.TextOf("by"), place.Object?["scale"]?["points"]);

    /// <summary>The workflow's parameter, where it has only one.</summary>
    public static IEnumerable<Fix> PopulationValue(FixPlace place) =>
        place.Object is { } value
            && value.Around()
                .FirstOrDefault(node => node.Name == "population")?.Parent?["parameters"]?.Children is [{ Kind: JsonNodeKind.Text } only]
            ? [place.Add(value, "value", JsonText.Quote(only.Text))]
            : [];

    /// <summary>A percentage beside <c>percentile</c>, and beside nothing else.</summary>
    public static IEnumerable<Fix> Percentile(FixPlace place) => place.Object switch
    {
        { } value when value["at"] is { } at => [place.Remove(at)],
        { } value => [place.Add(value, "at", "90")],
        null => [],
    };

    /// <summary>The year judged, one of those the campaign is in force in.</summary>
    public static IEnumerable<Fix> Year(FixPlace place)
    {
        if (place.File.Root["effective"] is not { } effective)
        {
            return [];
        }

        var years =
            new[] { effective.TextOf("from"), effective.TextOf("to") }
                .OfType<string>()
                .Where(date => date.Length > 4)
                .Select(date => date[..4])
                .Distinct(StringComparer.Ordinal);
        return years.Select(year => place.Add(place.File.Root, "year", year));
    }

    public static IEnumerable<Fix> Points(FixPlace place) =>
        place.Object is { } rule ? [place.Add(rule, "Actions", AllPoints), place.Add(rule, "Actions", NoPoints)] : [];

    /// <summary>A last rule for a level that has none, for everything that is left.</summary>
    public static IEnumerable<Fix> GradeRule(FixPlace place)
    {
        var workflow = place.Model.Campaign?.Definition.Grades?.Workflow;
        if (workflow is null
            || place.Object?.TextOf("id") is not { } level
            || new EditPath(place.Model).Find($"workflows.{workflow}.Rules") is not ({ } file, { } rules, { Count: 0 }))
        {
            yield break;
        }

        yield return new Fix
        {
            Title = EditTexts.AddLevel(level),
            Edits = [.. new Layout(file).Insert(rules, $"{{ \"RuleName\": {JsonText.Quote(level)}, \"Expression\": \"true\" }}")],
        };
    }

    /// <summary>What the best of the criteria can give.</summary>
    public static IEnumerable<Fix> GroupMaximum(FixPlace place)
    {
        var points = (place.Object?["criteria"]?.Children ?? []).Select(child => child["maxPoints"]).ToList();
        if (place.Object?.TextOf("combine") == "max" && points.TrueForAll(one => one is { Kind: JsonNodeKind.Number }))
        {
            var most = points.Max(one => NumberFixes.TryRead(one!, out var number) ? number : 0m);
            yield return place.Add(place.Object, "maxPoints", DecimalText.Of(most));
        }
    }

    /// <summary>A threshold with a decimal point in place of a comma.</summary>
    public static IEnumerable<Fix> Threshold(FixPlace place)
    {
        if (place.Begins is { Name: { } name } band
            && name.Trim().Replace(',', '.') is var number
            && JsonSyntax.IsNumber(number)
            && band.Parent![number] is null)
        {
            yield return FixPlace.Make(
                EditTexts.ChangeTo($"\"{number}\""), place.File.Edit(band.NameStart, band.NameEnd, JsonText.Quote(number)));
        }
    }

    /// <summary>How places are numbered is another field than what becomes of ties.</summary>
    public static IEnumerable<Fix> Dense(FixPlace place) => place.Begins is { Name: "ties" } ties && ties.Parent!["places"] is null
        ? [
            FixPlace.Make(
                EditTexts.ToDense,
                place.File.Edit(ties.NameStart, ties.NameEnd, "\"places\"")),
        ]
        : [];

    /// <summary>Places within the clusters, whose leaders a share is taken of.</summary>
    public static IEnumerable<Fix> WithinClusters(FixPlace place)
    {
        const string Written = "\"within\": \"cluster\"";
        var plan = new StructuredEdit(place.Model).Set("ranking.within", "cluster");
        return plan.Refusal is null
            ? [FixPlace.Make(EditTexts.Put(Written), plan.Edits)]
            : [];
    }

    /// <summary>A participant is found by id in all clusters.</summary>
    public static IEnumerable<Fix> OverAll(FixPlace place) =>
        place.Object?["over"] is { } over ? [place.Replace(over, "\"all\""), place.Remove(over)] : [];

    /// <summary>The next minor version, for rules that were changed.</summary>
    public static IEnumerable<Fix> RaisedVersion(FixPlace place)
    {
        if (place.File.Root["version"] is { Kind: JsonNodeKind.Text } version
            && version.Text.Split('.') is [var major, var minor, ..]
            && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            yield return place.Replace(version, JsonText.Quote(string.Create(CultureInfo.InvariantCulture, $"{major}.{number + 1}.0")));
        }
    }

    private static string? Beginning(FixPlace place, EditNode around, string name) => (name, around.Parent) switch
    {
        ("formatVersion", null) => "1",
        ("version", null) => "\"1.0.0\"",
        ("id", null) =>
            JsonText.Quote(
                Path.GetFileName(Path.TrimEndingDirectorySeparator(place.Model.Name)) is { Length: > 0 } folder ? folder : "campaign"),
        ("name", null) => JsonText.Quote(around.TextOf("id") ?? "…"),
        ("Name", _) when SchemaTree.Of(place.File, around)!.Into(name).Words is [var only] => JsonText.Quote(only),
        _ => null,
    };

    /// <summary>The choices that have no number yet, with 0 to begin with.</summary>
    private static IEnumerable<Fix> Choices(FixPlace place, string? by, EditNode? values)
    {
        if (by is null || values is not { Kind: JsonNodeKind.Object } || place.Model.Campaign?.FindOwner(by) is not { } indicator)
        {
            yield break;
        }

        foreach (var choice in indicator.Choices.Where(
            choice => values[choice.Id] is null && place.Diagnostic.Message.English.Contains($"'{choice.Id}'", StringComparison.Ordinal)))
        {
            yield return place.Add(values, choice.Id, "0");
        }
    }
}
