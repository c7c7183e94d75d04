using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>How the fields of <c>campaign.json</c> are laid over each other.</summary>
internal static class LayerWords
{
    public const string Criteria = "criteria";
    public const string Workflows = "workflows";
    public const string Off = "off";
    public const string Before = "before";

    /// <summary>Lists of things with ids: each thing is laid over the one of the same id. Any other list is taken as a whole.</summary>
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "indicators", "item", "choices", "participants", "legalBasis", "checks", "figures", Criteria, "disqualifications", "levels",
        "awards",
        "historyAwards", "population",
    };

    /// <summary>
    /// Objects of which each field may be said otherwise. Any other object, such as a text or a table, is taken as a whole.
    /// </summary>
    private static readonly HashSet<string> Objects = new(StringComparer.Ordinal)
    {
        "constants", Workflows, "grades", "ranking", "rounding", "effective", "quota", "ballot", "values",
    };

    /// <summary>What every campaign says of itself.</summary>
    private static readonly HashSet<string> OwnFields = new(StringComparer.Ordinal)
    {
        "$schema", "formatVersion", "id", "version", "extends", "locked",
    };

    /// <summary>Fields where null says something; elsewhere it takes the base's field away.</summary>
    private static readonly HashSet<string> NullSays = new(StringComparer.Ordinal)
    {
        "rounding", "criterion", "total", "percent", "decimals", "maxPoints",
    };

    public static bool IsList(string field) => Lists.Contains(field);

    public static bool IsObject(string field) => Objects.Contains(field);

    /// <summary>Whether the names in an object are the campaign's own, so that its values are laid over each other as it is.</summary>
    public static bool IsNamed(string field) => field is "constants" or Workflows;

    public static bool IsOwn(string field) => OwnFields.Contains(field);

    public static bool Removes(string field, JsonNode value) => value.Kind == JsonNodeKind.Null && !NullSays.Contains(field);

    /// <summary>The id of a thing in a list, which may be written alone; null where it has none.</summary>
    public static string? IdOf(JsonNode entry) =>
        entry.Kind == JsonNodeKind.Text
            ? entry.Text.Normalize()
            : entry["id"] is { Kind: JsonNodeKind.Text, Text: var id } ? id.Normalize() : null;

    /// <summary>The way into a field: the levels of the criteria tree are named by their ids alone.</summary>
    public static IReadOnlyList<string> Into(IReadOnlyList<string> path, string step) =>
        step == Criteria && path.Count > 0 ? path : [.. path, step];
}
