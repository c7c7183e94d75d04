using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Emulation.Rules.Serialization;

/// <summary>JSON Schemas of results, made of the same types that are written: no schema can fall behind.</summary>
internal static class ResultSchemas
{
    private static readonly JsonSchemaExporterOptions Exporting = new() { TransformSchemaNode = Transform, TreatNullObliviousAsNonNullable = true };

    public static JsonNode Of(Type type) => type == typeof(Evaluation) ? OfEvaluation() : ResultShape.Options.GetJsonSchemaAsNode(type, Exporting);

    /// <summary>What a converter writes, no type tells.</summary>
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(Evaluation))
        {
            return OfEvaluation();
        }

        if (type == typeof(IndicatorValue))
        {
            return new JsonObject { ["type"] = new JsonArray("number", "boolean", "string", "null") };
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

    private static JsonObject OfEvaluation()
    {
        var properties = new JsonObject
        {
            ["campaign"] = Of(typeof(CampaignReference)),
            ["libraryVersion"] = new JsonObject { ["type"] = "string" },
            ["evaluatedAt"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            ["inputFingerprint"] = new JsonObject { ["type"] = "string" },
            ["resultFingerprint"] = new JsonObject { ["type"] = "string" },
            ["supposed"] = ListOf(typeof(SupposedValue)),
            ["population"] = ListOf(typeof(PopulationValue)),
            ["sheets"] = ListOf(typeof(ScoreSheet)),
            ["standings"] = ListOf(typeof(Standing)),
            ["recommendations"] = ListOf(typeof(Recommendation)),
        };
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("campaign", "libraryVersion", "evaluatedAt", "inputFingerprint", "resultFingerprint", "sheets", "standings"),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject ListOf(Type type) => new() { ["type"] = "array", ["items"] = Of(type) };

    /// <summary>The item of the list that the schema of submissions describes, which stands alone.</summary>
    private static JsonNode SubmissionSchema()
    {
        var schema = JsonNode.Parse(JsonSchemas.Submissions)!.AsObject();
        return schema["items"]!.DeepClone();
    }
}
