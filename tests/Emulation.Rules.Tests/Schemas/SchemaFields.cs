using System.Text.Json.Nodes;

namespace Emulation.Rules.Tests.Schemas;

/// <summary>
/// The fields of a JSON Schema and where a document has them. Lists are <c>[]</c>, names that the document gives are <c>{}</c>, nesting in
/// itself is written once.
/// </summary>
internal sealed class SchemaFields(JsonNode schema, bool isOneOrList)
{
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Every field the schema has.</summary>
    public IReadOnlyCollection<string> Paths()
    {
        Walk(schema, "", []);
        return _paths;
    }

    /// <summary>Every place of a document that a field has, with the values the schema lists for it.</summary>
    public IEnumerable<(string Path, JsonNode Parent, string Name, IReadOnlyList<JsonNode?> Values)> PlacesIn(JsonNode document) =>
        Places([schema], document, "");

    /// <summary>What is nested in itself is written once, and a file that is one or a list of them as one.</summary>
    private string Normal(string path)
    {
        foreach (var self in (string[])["criteria[]", "Rules[]"])
        {
            while (path.Contains($"{self}.{self}", StringComparison.Ordinal))
            {
                path = path.Replace($"{self}.{self}", self, StringComparison.Ordinal);
            }
        }

        return isOneOrList && path.StartsWith("[].", StringComparison.Ordinal) ? path[3..] : path;
    }

    private void Walk(JsonNode node, string path, List<string> seen)
    {
        if (node["$ref"]?.GetValue<string>() is { } reference)
        {
            if (!seen.Contains(reference))
            {
                Walk(Definition(reference), path, [.. seen, reference]);
            }

            return;
        }

        foreach (var (name, field) in node["properties"] as JsonObject ?? [])
        {
            var inner = path.Length == 0 ? name : $"{path}.{name}";
            if (field?["title"] is not null)
            {
                _paths.Add(Normal(inner));
            }

            Walk(field!, inner, seen);
        }

        foreach (var (part, ending) in Parts(node))
        {
            Walk(part, path + ending, seen);
        }
    }

    private static IEnumerable<(JsonNode Part, string Ending)> Parts(JsonNode node)
    {
        foreach (var (keyword, ending) in ((string, string)[])[("items", "[]"), ("additionalProperties", "{}")])
        {
            if (node[keyword] is JsonObject part)
            {
                yield return (part, ending);
            }
        }

        foreach (var keyword in (string[])["anyOf", "oneOf", "allOf"])
        {
            foreach (var part in node[keyword] as JsonArray ?? [])
            {
                yield return (part!, "");
            }
        }
    }

    private JsonNode Definition(string reference) => reference.Split('/')[1..].Aggregate(schema, (node, part) => node[part]!);

    private IEnumerable<JsonNode> Flat(JsonNode node)
    {
        yield return node;
        var parts = Parts(node).Where(part => part.Ending.Length == 0).Select(part => part.Part);
        if (node["$ref"]?.GetValue<string>() is { } reference)
        {
            parts = parts.Append(Definition(reference));
        }

        foreach (var inner in parts.SelectMany(Flat))
        {
            yield return inner;
        }
    }

    private IEnumerable<(string Path, JsonNode Parent, string Name, IReadOnlyList<JsonNode?> Values)> Places(
        IReadOnlyList<JsonNode> schemas, JsonNode document, string path)
    {
        var flat = schemas.SelectMany(Flat).ToList();
        switch (document)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields)
                {
                    var own = flat.Select(s => s["properties"]?[name]).OfType<JsonNode>().ToList();
                    var inner = own.Count > 0 ? (path.Length == 0 ? name : $"{path}.{name}") : path + "{}";
                    if (own.Count > 0)
                    {
                        yield return (Normal(inner), fields, name, [.. own.SelectMany(Flat).SelectMany(s => s["enum"] as JsonArray ?? [])]);
                    }
                    else
                    {
                        own = flat.Select(s => s["additionalProperties"]).OfType<JsonObject>().ToList<JsonNode>();
                    }

                    foreach (var place in value is null ? [] : Places(own, value, inner))
                    {
                        yield return place;
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonNode>())
                {
                    foreach (var place in Places([.. flat.Select(s => s["items"]).OfType<JsonObject>()], item, path + "[]"))
                    {
                        yield return place;
                    }
                }

                break;
        }
    }
}
