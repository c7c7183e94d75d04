using System.Text.Json;

namespace Emulation.Rules.Tests.Reference;

/// <summary>Fields of JSON objects that may not be there.</summary>
internal static class JsonReading
{
    public static JsonElement? Get(this JsonElement json, string field) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null
            ? value : null;

    public static string? Text(this JsonElement json, string field) => json.Get(field) is { ValueKind: JsonValueKind.String } value
        ? value.GetString() : null;

    public static IReadOnlyList<JsonElement> Items(this JsonElement json, string field) =>
        json.Get(field) is { } list ? [.. list.EnumerateArray()] : [];

    /// <summary>A list of texts, or one.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement json, string field) =>
        json.Text(field) is { } one ? [one] : [.. json.Items(field).Select(item => item.GetString()!)];

    public static Exact Number(this JsonElement json) => Exact.Parse(json.GetRawText());

    /// <summary>A number or truth value as it is, a text as an expression.</summary>
    public static Node Expression(this JsonElement json) => json.ValueKind == JsonValueKind.String ? NodeReader.Read(json.GetString()!)
        : new Literal(json.Plain());

    public static object Plain(this JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.Number(),
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new NotSupportedException(json.ToString()),
    };
}
