using System.Text.Json;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Studio.Rules;

/// <summary>Finds the tables of a <c>campaign.json</c>: constants, bands, scales, choices.</summary>
internal sealed class RuleTables(Language language)
{
    private readonly List<RuleTable> _tables = [];

    /// <summary>The tables; null where the text is no JSON at the moment.</summary>
    public static IReadOnlyList<RuleTable>? Find(string text, Language language)
    {
        try
        {
            using var json =
                JsonDocument.Parse(
                    text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var tables = new RuleTables(language);
            tables.Read(json.RootElement);
            return tables._tables;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Read(JsonElement campaign)
    {
        if (campaign.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (Get(campaign, "constants", JsonValueKind.Object) is { } constants)
        {
            Add(RuleTableKind.Constants, "", "", constants.EnumerateObject().SelectMany(Constant));
        }

        ReadCriteria(campaign);
        foreach (var indicator in Items(campaign, "indicators").Where(indicator => IdOf(indicator) is not null))
        {
            var id = IdOf(indicator)!;
            Add(
                RuleTableKind.Choices,
                id,
                NameOf(indicator, id),
                Items(indicator, "choices").Select((choice, index) => Choice(choice, $"indicators.{id}.choices", index))
                    .OfType<RuleTableRow>());
        }
    }

    private void ReadCriteria(JsonElement parent)
    {
        foreach (var criterion in Items(parent, "criteria").Where(criterion => IdOf(criterion) is not null))
        {
            var id = IdOf(criterion)!;
            if (Get(criterion, "bands", JsonValueKind.Object) is { } bands)
            {
                Add(RuleTableKind.Bands, id, NameOf(criterion, id), Bands(bands, $"criteria.{id}.bands"));
            }

            if (Get(criterion, "scale", JsonValueKind.Object) is { } scale && Get(scale, "points", JsonValueKind.Object) is { } points)
            {
                Add(
                    RuleTableKind.Scale,
                    id,
                    NameOf(criterion, id),
                    points.EnumerateObject().Select(point => Row(point.Name, point.Value, $"criteria.{id}.scale.points.{point.Name}")));
            }

            ReadCriteria(criterion);
        }
    }

    private static IEnumerable<RuleTableRow> Bands(JsonElement bands, string path)
    {
        if (bands.TryGetProperty("below", out var below))
        {
            yield return Row("", below, $"{path}.below");
        }

        if (Get(bands, "from", JsonValueKind.Object) is { } from)
        {
            foreach (var band in from.EnumerateObject())
            {
                yield return Row(band.Name, band.Value, $"{path}.from.{band.Name}") with { HasThreshold = true };
            }
        }
    }

    private static IEnumerable<RuleTableRow> Constant(JsonProperty constant) =>
        constant.Value.ValueKind == JsonValueKind.Object && Get(constant.Value, "values", JsonValueKind.Object) is { } values
            ? values.EnumerateObject()
                .Select(value => Row($"{constant.Name} · {value.Name}", value.Value, $"constants.{constant.Name}.values.{value.Name}"))
            : constant.Value.ValueKind == JsonValueKind.Object ? [] : [Row(constant.Name, constant.Value, $"constants.{constant.Name}")];

    private RuleTableRow? Choice(JsonElement choice, string path, int index)
    {
        if (choice.ValueKind == JsonValueKind.String)
        {
            return null;
        }

        if (IdOf(choice) is not { } id || !choice.TryGetProperty("name", out var name))
        {
            return null;
        }

        return name.ValueKind == JsonValueKind.Object
            ? Row(id, name.TryGetProperty(Field, out var words) ? words : default, $"{path}[{index}].name.{Field}")
            : Row(id, name, $"{path}[{index}].name");
    }

    private string Field => language == Language.Vietnamese ? "vi" : "en";

    private static RuleTableRow Row(string label, JsonElement value, string path) => new()
    {
        Label = label,
        Value = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Undefined => "",
            _ => value.GetRawText(),
        },
        Path = path,
    };

    private void Add(RuleTableKind kind, string owner, string title, IEnumerable<RuleTableRow> rows)
    {
        RuleTableRow[] all = [.. rows];
        if (all.Length > 0)
        {
            _tables.Add(new RuleTable { Kind = kind, Owner = owner, Title = title, Rows = all });
        }
    }

    private string NameOf(JsonElement element, string id)
    {
        if (!element.TryGetProperty("name", out var name))
        {
            return id;
        }

        return name.ValueKind == JsonValueKind.String ? name.GetString()!
            : name.ValueKind == JsonValueKind.Object && name.TryGetProperty(Field, out var words) && words.ValueKind == JsonValueKind.String
                ? words.GetString()!
                : id;
    }

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        Get(parent, name, JsonValueKind.Array) is { } items
            ? items.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.String)
            : [];

    private static string? IdOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;

    private static JsonElement? Get(JsonElement parent, string name, JsonValueKind kind) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
