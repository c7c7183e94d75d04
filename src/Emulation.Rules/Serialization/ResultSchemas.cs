using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Emulation.Rules.Serialization;

/// <summary>JSON Schemas of results, made of the same types that are written: no schema can fall behind.</summary>
internal static class ResultSchemas
{
    private static readonly JsonSchemaExporterOptions Exporting = new()
    {
        TransformSchemaNode = Transform, TreatNullObliviousAsNonNullable = true,
    };

    public static JsonNode Of(Type type) =>
        type == typeof(Evaluation) ? OfEvaluation("") : ResultShape.Options.GetJsonSchemaAsNode(type, Exporting);

    /// <summary>What a converter writes, no type tells.</summary>
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(Evaluation))
        {
            return OfEvaluation(string.Concat(context.Path.ToArray().Select(step => "/" + step)));
        }

        if (type == typeof(IndicatorValue))
        {
            return new JsonObject { ["type"] = new JsonArray("number", "boolean", "string", "null") };
        }

        if (type == typeof(Language))
        {
            return new JsonObject { ["type"] = "string" };
        }

        if (type == typeof(Submission))
        {
            return SubmissionSchema();
        }

        if (!type.IsEnum)
        {
            return schema;
        }

        var words = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]);
        if (type != context.TypeInfo.Type)
        {
            words.Add(null);
        }

        return new JsonObject { ["enum"] = words };
    }

    /// <param name="at">Where it stands in the whole schema.</param>
    private static JsonObject OfEvaluation(string at)
    {
        var properties = new JsonObject
        {
            ["campaign"] = Within($"{at}/properties/campaign", typeof(CampaignReference)),
            ["libraryVersion"] = new JsonObject { ["type"] = "string" },
            ["evaluatedAt"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            ["inputFingerprint"] = new JsonObject { ["type"] = "string" },
            ["resultFingerprint"] = new JsonObject { ["type"] = "string" },
            ["supposed"] = ListOf($"{at}/properties/supposed", typeof(SupposedValue)),
            ["population"] = ListOf($"{at}/properties/population", typeof(PopulationValue)),
            ["sheets"] = ListOf($"{at}/properties/sheets", typeof(ScoreSheet)),
            ["standings"] = ListOf($"{at}/properties/standings", typeof(Standing)),
            ["recommendations"] = ListOf($"{at}/properties/recommendations", typeof(Recommendation)),
        };
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray(
                "campaign", "libraryVersion", "evaluatedAt", "inputFingerprint", "resultFingerprint", "sheets", "standings"),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject ListOf(string at, Type type) => new() { ["type"] = "array", ["items"] = Within(at + "/items", type) };

    /// <summary>A schema put into another one: what it points to within itself now stands further in.</summary>
    private static JsonNode Within(string at, Type type)
    {
        var schema = Of(type);
        Move(schema, at);
        return schema;
    }

    private static void Move(JsonNode? schema, string at)
    {
        if (schema is JsonArray items)
        {
            foreach (var item in items)
            {
                Move(item, at);
            }
        }
        else if (schema is JsonObject properties)
        {
            if (properties["$ref"] is JsonValue pointer && pointer.TryGetValue<string>(out var to) && to.StartsWith('#'))
            {
                properties["$ref"] = $"#{at}{to[1..]}";
            }

            foreach (var (_, value) in properties)
            {
                Move(value, at);
            }
        }
    }

    /// <summary>The item of the list that the schema of submissions describes, which stands alone.</summary>
    private static JsonNode SubmissionSchema()
    {
        var schema = JsonNode.Parse(JsonSchemas.Submissions)!.AsObject();
        return schema["items"]!.DeepClone();
    }
}
