using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Values as people write them for a field of the JSON.</summary>
internal static class JsonValue
{
    /// <summary>
    /// The JSON a value stands for: itself where it is some that the schema takes, otherwise a text; null where it takes neither.
    /// </summary>
    public static string? From(string value, SchemaTree? schema)
    {
        var type = Kind(value) switch
        {
            JsonNodeKind.Object => "object",
            JsonNodeKind.Array => "array",
            JsonNodeKind.Text => "string",
            JsonNodeKind.Number => value.Contains('.', StringComparison.Ordinal) || schema?.Takes("integer") != true ? "number" : "integer",
            JsonNodeKind.Boolean => "boolean",
            JsonNodeKind.Null => "null",
            null => null,
        };
        if (type is not null && (schema is null || schema.Takes(type)))
        {
            return value;
        }

        return schema is null || (schema.Takes("string") && (type is null or "number" or "integer" or "boolean" or "null"))
            ? JsonText.Quote(value)
            : null;
    }

    /// <summary>What a text is as JSON; null where it is none.</summary>
    public static JsonNodeKind? Kind(string text) =>
        JsonNodeReader.Read(new SourceText("", text), JsonLimits.Rules, new DiagnosticBag())?.Kind;

    /// <summary>What a field takes.</summary>
    public static LocalizedText Wanted(SchemaTree schema)
    {
        (string Type, LocalizedText Words)[] types =
        [
            (
                "number",
                Kinds.Number), (
                    "integer",
                    Kinds.Number), ("boolean", Kinds.Boolean), ("string", Kinds.Text), ("array", Kinds.Array), ("object", Kinds.Object),
        ];
        var taken = types.Where(type => schema.Takes(type.Type)).Select(type => type.Words).Distinct().ToList();
        return EditTexts.Wanted(Pairs.Join(EditTexts.Or, taken));
    }
}
