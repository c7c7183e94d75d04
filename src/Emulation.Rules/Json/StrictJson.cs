using System.Text.Json;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>
/// What a document that seals something cannot have: a field twice, of which only one would count, and nothing where something must be.
/// </summary>
internal static class StrictJson
{
    /// <summary>More than any evaluation takes; checked before the text is parsed, which multiplies it.</summary>
    public const int MostCharacters = 256_000_000;

    /// <exception cref="JsonException">The text is longer than any document.</exception>
    public static void CheckLength(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > MostCharacters)
        {
            throw new JsonException($"The text has {json.Length} characters, more than the limit of {MostCharacters}.");
        }
    }

    /// <exception cref="JsonException">The text is no JSON, or longer than any document.</exception>
    public static JsonDocument Parse(string json)
    {
        CheckLength(json);
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException exception)
        {
            var place = exception is { LineNumber: { } line, BytePositionInLine: { } at } ? $" (line {line + 1}, byte {at + 1})" : "";
            throw new JsonException($"The text is no JSON{place}.", exception);
        }
    }

    /// <exception cref="JsonException">A field stands twice in one object, or a list or a table of values holds a null.</exception>
    public static void Check(JsonElement json, WorkMeter? work = null) => Check(json, mayHoldNull: true, work ?? WorkMeter.Unlimited);

    private static void Check(JsonElement json, bool mayHoldNull, WorkMeter work)
    {
        work.Step();
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                RefuseNull(item, "A list");
                Check(item, mayHoldNull: true, work);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var property in json.EnumerateObject())
            {
                var name = NameOf(property);
                if (!names.Add(name))
                {
                    throw new JsonException($"Field '{name}' is written twice in one object.");
                }

                if (!mayHoldNull)
                {
                    RefuseNull(property.Value, "A table of values");
                }

                Check(property.Value, mayHoldNull: name != "values", work);
            }
        }
    }

    private static void RefuseNull(JsonElement value, string where)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            throw new JsonException($"{where} holds a null.");
        }
    }

    private static string NameOf(System.Text.Json.JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The name of a field is no valid Unicode text.", exception);
        }
    }
}
