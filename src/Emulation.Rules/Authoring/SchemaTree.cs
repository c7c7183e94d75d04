using System.Text.Json;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Authoring;

/// <summary>A place of a JSON Schema: what may stand there, references and alternatives resolved.</summary>
internal sealed class SchemaTree
{
    private static readonly string[] Joined = ["allOf", "anyOf", "oneOf"];
    private static readonly Lazy<SchemaTree> Campaign = new(() => Read(JsonSchemas.Campaign));
    private static readonly Lazy<SchemaTree> Extension = new(() => Read(JsonSchemas.Extension));
    private static readonly Lazy<SchemaTree> Workflow = new(() => Read(JsonSchemas.Workflow));
    private static readonly Lazy<SchemaTree> Cases = new(() => Read(JsonSchemas.Cases));
    private static readonly Lazy<SchemaTree> Submissions = new(() => Read(JsonSchemas.Submissions));
    private static readonly Lazy<SchemaTree> Decisions = new(() => Read(JsonSchemas.Decisions));

    private readonly JsonElement _root;
    private readonly List<JsonElement> _alternatives;

    private SchemaTree(JsonElement root, IEnumerable<JsonElement> schemas)
    {
        _root = root;
        _alternatives = [.. schemas.SelectMany(schema => Alternatives(schema, 0))];
    }

    /// <summary>The schema of a file; null where there is none for its kind.</summary>
    public static SchemaTree? RootOf(WorkspaceFile file) => file.Kind switch
    {
        WorkspaceFileKind.Campaign => (file.Root["extends"] is null ? Campaign : Extension).Value,
        WorkspaceFileKind.Workflows => Workflow.Value,
        WorkspaceFileKind.Cases => Cases.Value,
        WorkspaceFileKind.Submissions => Submissions.Value,
        WorkspaceFileKind.Decisions => Decisions.Value,
        WorkspaceFileKind.Table or WorkspaceFileKind.Other => null,
    };

    /// <summary>The schema of a node; null where there is none.</summary>
    public static SchemaTree? Of(WorkspaceFile file, EditNode node)
    {
        var tree = RootOf(file);
        foreach (var step in node.Around().Reverse().Where(step => step.Parent is not null))
        {
            tree = tree?.Into(step.Name);
        }

        return tree;
    }

    public bool IsKnown => _alternatives.Count > 0;

    /// <summary>What a property is called, in Vietnamese and English with a slash between; null where it is not said.</summary>
    public string? Title => TextOf("title");

    /// <summary>What it is for, a line of Vietnamese and a line of English; null where it is not said.</summary>
    public string? Description => TextOf("description");

    /// <summary>The fixed names of the properties, in the order of the schema.</summary>
    public IReadOnlyList<string> Properties =>
        [
            .. All("properties").SelectMany(properties => properties.EnumerateObject())
                .Select(property => property.Name)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Names of properties that must be there.</summary>
    public IReadOnlySet<string> Required => _alternatives
        .Where(schema => schema.TryGetProperty("properties", out _) && schema.TryGetProperty("required", out _))
            .Select(schema => schema.GetProperty("required"))
        .SelectMany(required => required.EnumerateArray()).Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal);

    /// <summary>The only texts that may stand here, of those alternatives that name them.</summary>
    public IReadOnlyList<string> Words =>
        [
            .. All("enum").SelectMany(words => words.EnumerateArray())
                .Where(word => word.ValueKind == JsonValueKind.String)
                .Select(word => word.GetString()!)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The smallest number that may stand here; null for any.</summary>
    public decimal? Minimum => All("minimum").Select(number => (decimal?)number.GetDecimal()).FirstOrDefault();

    /// <summary>The greatest number that may stand here; null for any.</summary>
    public decimal? Maximum => All("maximum").Select(number => (decimal?)number.GetDecimal()).FirstOrDefault();

    /// <summary>Whether a value of a type of JSON Schema may stand here.</summary>
    public bool Takes(string type) =>
        _alternatives.Exists(schema => TypesOf(schema).Contains(type, StringComparer.Ordinal)) || (type == "string" && Words.Count > 0);

    /// <summary>Whether a number stands here, or the name of a constant instead: the only texts are ids.</summary>
    public bool IsNumberOrItsName => (Takes("number") || Takes("integer"))
        && _alternatives.Where(schema => TypesOf(schema).Contains("string", StringComparer.Ordinal))
            .All(schema => schema.TryGetProperty("pattern", out _));

    /// <summary>Whether an object here has names of its own choosing.</summary>
    public bool HasFreeNames => All("additionalProperties").Any(additional => additional.ValueKind == JsonValueKind.Object);

    /// <summary>The schema of a property, or of an item where the name is null.</summary>
    public SchemaTree Into(string? name)
    {
        // Half a surrogate pair, as an escape may write, is the name of nothing and would be looked for in vain, with an exception.
        var isName = name is not null && UnicodeText.IsValid(name);
        var schemas = new List<JsonElement>();
        foreach (var schema in _alternatives)
        {
            if (name is null)
            {
                Add(schema, "items", schemas);
            }
            else if (isName && schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var property))
            {
                schemas.Add(property);
            }
            else
            {
                Add(schema, "additionalProperties", schemas);
            }
        }

        return new SchemaTree(_root, schemas);
    }

    private static void Add(JsonElement schema, string keyword, List<JsonElement> schemas)
    {
        if (schema.TryGetProperty(keyword, out var inner) && inner.ValueKind == JsonValueKind.Object)
        {
            schemas.Add(inner);
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!)
        : [type.GetString()!];

    private static SchemaTree Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement.Clone();
        return new SchemaTree(root, [root]);
    }

    private string? TextOf(string keyword) =>
        All(keyword).FirstOrDefault() is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private IEnumerable<JsonElement> All(string keyword) =>
        _alternatives.Where(schema => schema.TryGetProperty(keyword, out _)).Select(schema => schema.GetProperty(keyword));

    private IEnumerable<JsonElement> Alternatives(JsonElement schema, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth > 16)
        {
            yield break;
        }

        yield return schema;
        var inner = schema.TryGetProperty("$ref", out var reference) ? [Resolve(reference.GetString()!)] : new List<JsonElement>();
        foreach (var keyword in Joined)
        {
            if (schema.TryGetProperty(keyword, out var joined))
            {
                inner.AddRange(joined.EnumerateArray());
            }
        }

        foreach (var alternative in inner.SelectMany(one => Alternatives(one, depth + 1)))
        {
            yield return alternative;
        }
    }

    private JsonElement Resolve(string reference)
    {
        var found = _root;
        foreach (var step in reference.TrimStart('#', '/').Split('/'))
        {
            found = found.GetProperty(step);
        }

        return found;
    }
}
