using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Rules;

/// <summary>Finds the tables of a <c>campaign.json</c>: constants, bands, scales, choices.</summary>
internal sealed class RuleTables(Language language)
{
    private readonly List<RuleTable> _tables = [];

    /// <summary>The tables; null where the text is no JSON at the moment.</summary>
    public static IReadOnlyList<RuleTable>? Find(string text, Language language)
    {
        if (!RuleTexts.TryReadCampaign(text, out var json))
        {
            return null;
        }

        var tables = new RuleTables(language);
        tables.Read(json);
        return tables._tables;
    }

    private void Read(JsonElement campaign)
    {
        if (campaign.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        ReadConstants(campaign);
        ReadForms(campaign, "criteria", Choices(campaign));
        ReadForms(campaign, "figures", Choices(campaign));
        foreach (var indicator in Items(campaign, "indicators").Where(indicator => IdOf(indicator) is not null))
        {
            ReadChoices(indicator, $"indicators.{IdOf(indicator)}");
            foreach (var field in Items(indicator, "item").Where(field => IdOf(field) is not null))
            {
                ReadChoices(field, $"indicators.{IdOf(indicator)}.item.{IdOf(field)}");
            }
        }
    }

    private void ReadConstants(JsonElement campaign)
    {
        const string path = "constants";
        JsonProperty[] constants = [.. Get(campaign, path, JsonValueKind.Object)?.EnumerateObject() ?? []];
        _tables.Add(new RuleTable
        {
            Kind = RuleTableKind.Constants,
            Path = path,
            Title = "",
            Rows = [.. constants.Where(one => one.Value.ValueKind != JsonValueKind.Object)
                .Select(one => Row(one.Name, one.Value, $"{path}.{one.Name}"))],
        });
        foreach (var constant in constants)
        {
            if (Get(constant.Value, "values", JsonValueKind.Object) is { } values)
            {
                Add(RuleTableKind.ConstantBy, $"{path}.{constant.Name}.values", constant.Name,
                    Points(values, $"{path}.{constant.Name}.values"));
            }
        }
    }

    private void ReadForms(JsonElement parent, string list, IReadOnlyDictionary<string, string[]> choices)
    {
        foreach (var form in Items(parent, list).Where(form => IdOf(form) is not null))
        {
            var path = $"{list}.{IdOf(form)}";
            if (Get(form, "bands", JsonValueKind.Object) is { } bands)
            {
                Add(RuleTableKind.Bands, $"{path}.bands.from", NameOf(form), Bands(bands, $"{path}.bands"));
            }

            if (Get(form, "scale", JsonValueKind.Object) is { } scale && Get(scale, "points", JsonValueKind.Object) is { } points)
            {
                var by = scale.TryGetProperty("by", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "";
                Add(
                    RuleTableKind.Scale,
                    $"{path}.scale.points",
                    NameOf(form),
                    Points(points, $"{path}.scale.points"),
                    choices.GetValueOrDefault(by, []));
            }

            ReadForms(form, list, choices);
        }
    }

    private void ReadChoices(JsonElement indicator, string path) => Add(
        RuleTableKind.Choices,
        $"{path}.choices",
        NameOf(indicator),
        Items(indicator, "choices").Select((choice, index) => Choice(choice, $"{path}.choices[{index}]")).OfType<RuleTableRow>());

    private static Dictionary<string, string[]> Choices(JsonElement campaign) =>
        Items(campaign, "indicators").Where(indicator => IdOf(indicator) is not null)
            .GroupBy(indicator => IdOf(indicator)!, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => Items(same.First(), "choices")
                    .Select(choice => choice.ValueKind == JsonValueKind.String ? choice.GetString() : IdOf(choice))
                    .OfType<string>()
                    .ToArray(),
                StringComparer.Ordinal);

    private static IEnumerable<RuleTableRow> Bands(JsonElement bands, string path)
    {
        if (bands.TryGetProperty("below", out var below))
        {
            yield return Row("", below, $"{path}.below") with { Removable = null };
        }

        if (Get(bands, "from", JsonValueKind.Object) is { } from)
        {
            foreach (var band in Points(from, $"{path}.from"))
            {
                yield return band with { HasThreshold = true };
            }
        }
    }

    private static IEnumerable<RuleTableRow> Points(JsonElement points, string path) =>
        points.EnumerateObject().Select(point => Row(point.Name, point.Value, $"{path}.{point.Name}"));

    private RuleTableRow? Choice(JsonElement choice, string path)
    {
        if (choice.ValueKind == JsonValueKind.String)
        {
            return Row(choice.GetString()!, default, path) with { IsPlain = true };
        }

        if (IdOf(choice) is not { } id)
        {
            return null;
        }

        var row = !choice.TryGetProperty("name", out var name) ? Row(id, default, $"{path}.name")
            : name.ValueKind == JsonValueKind.Object
                ? Row(id, name.TryGetProperty(Field, out var words) ? words : default, $"{path}.name.{Field}")
                : Row(id, name, $"{path}.name");
        return row with { Removable = path };
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
        Removable = path,
    };

    private void Add(RuleTableKind kind, string path, string title, IEnumerable<RuleTableRow> rows, IReadOnlyList<string>? choices = null)
    {
        RuleTableRow[] all = [.. rows];
        if (all.Length > 0)
        {
            string[] suggested = [.. (choices ?? []).Except(all.Select(row => row.Label), StringComparer.Ordinal)];
            _tables.Add(new RuleTable { Kind = kind, Path = path, Title = title, Rows = all, Suggested = suggested });
        }
    }

    private string NameOf(JsonElement element)
    {
        var id = IdOf(element)!;
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
