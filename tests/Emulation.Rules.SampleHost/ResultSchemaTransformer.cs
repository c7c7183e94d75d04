using System.Text.Json.Nodes;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Emulation.Rules.SampleHost;

/// <summary>
/// Shows the schemas of the library's results and of submissions in OpenAPI: their converters write what no reflection sees, so that the
/// library tells them.
/// </summary>
internal sealed class ResultSchemaTransformer : IOpenApiSchemaTransformer
{
    private static readonly Dictionary<Type, Func<string>> Schemas = new()
    {
        [typeof(Evaluation)] = JsonSchemas.Result<Evaluation>,
        [typeof(ScoreSheet)] = JsonSchemas.Result<ScoreSheet>,
        [typeof(Diagnostic)] = JsonSchemas.Result<Diagnostic>,
        [typeof(IReadOnlyList<Submission>)] = () => JsonSchemas.Submissions,
    };

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (Schemas.TryGetValue(context.JsonTypeInfo.Type, out var read))
        {
            var root = JsonNode.Parse(read())!;
            Fill(schema, root, root);
        }

        return Task.CompletedTask;
    }

    private static void Fill(OpenApiSchema schema, JsonNode told, JsonNode root)
    {
        if (told is not JsonObject json)
        {
            return;
        }

        if (json["$ref"]?.GetValue<string>() is { } pointer)
        {
            Fill(schema, pointer.Split('/').Skip(1).Aggregate(root, (node, step) => node[step]!), root);
            return;
        }

        foreach (var type in json["type"] is JsonArray several ? [.. several] : new[] { json["type"] })
        {
            JsonSchemaType? named = type is null ? null : Enum.Parse<JsonSchemaType>(type.GetValue<string>(), ignoreCase: true);
            schema.Type = schema.Type is { } known && named is { } more ? known | more : named ?? schema.Type;
        }

        schema.Format = json["format"]?.GetValue<string>();
        schema.Enum = json["enum"]?.AsArray().OfType<JsonNode>().Select(word => word.DeepClone()).ToList();
        schema.Required = json["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet();
        schema.Items = json["items"] is { } items ? Of(items, root) : null;
        schema.AnyOf = json["anyOf"]?.AsArray().Select(one => (IOpenApiSchema)Of(one!, root)).ToList();
        schema.AdditionalProperties = json["additionalProperties"] is JsonObject others ? Of(others, root) : null;
        schema.Properties = json["properties"]?.AsObject().ToDictionary(p => p.Key, p => (IOpenApiSchema)Of(p.Value!, root));
    }

    private static OpenApiSchema Of(JsonNode told, JsonNode root)
    {
        var schema = new OpenApiSchema();
        Fill(schema, told, root);
        return schema;
    }
}
