using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>Reads the fields of one JSON object; what is asked for is known, and what nobody asked for is reported by <see cref="Done"/>.</summary>
internal sealed class ObjectReader
{
    private readonly JsonNode _node;
    private readonly LoadContext _context;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];

    private ObjectReader(JsonNode node, LoadContext context)
    {
        _node = node;
        _context = context;
    }

    public JsonNode Node => _node;

    public SourcePosition Position => _node.Position;

    private DiagnosticBag Bag => _context.Bag;

    /// <summary>A reader of <paramref name="node"/>; null, and said so, when it is no object.</summary>
    public static ObjectReader? Open(JsonNode node, string name, LoadContext context)
    {
        if (node.Kind == JsonNodeKind.Object)
        {
            return new ObjectReader(node, context);
        }

        context.Bag.Add(Codes.WrongKind.At(node.Position, name, Kinds.Object));
        return null;
    }

    public JsonNode? Optional(string name)
    {
        _known.Add(name);
        return _node[name];
    }

    public JsonNode? Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            _missing.Add(name);
        }

        return value;
    }

    /// <summary>Names fields of RulesEngine that have no place here: present, they are refused.</summary>
    public void Refuse(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_node.Property(name) is { } property)
            {
                _known.Add(name);
                Bag.Add(Codes.UnsupportedFeature.At(property.Position, name));
            }
        }
    }

    /// <summary>Reports what is missing and what nobody asked for. A missing field that was only misspelt is one mistake.</summary>
    public void Done()
    {
        foreach (var property in _node.Properties.Where(p => !_known.Contains(p.Name)))
        {
            Bag.Add(Codes.UnknownField.At(property.Position, property.Name, Suggestion.For(property.Name, _known)));
            if (Suggestion.Nearest(property.Name, _missing) is { } meant)
            {
                _missing.Remove(meant);
            }
        }

        foreach (var name in _missing)
        {
            Bag.Add(Codes.MissingField.At(_node.Position, name));
        }
    }

    public string? Text(string name, bool required = false) => AsText(Get(name, required), name);

    public string? AsText(JsonNode? node, string name) => Of(node, JsonNodeKind.Text, name, Kinds.Text)?.Text.Normalize();

    public string? NonEmptyText(string name, bool required = false)
    {
        var text = Text(name, required);
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Bag.Add(Codes.Empty.At(_node[name]!.Position, name));
        return null;
    }

    public bool? Boolean(string name) => Of(Optional(name), JsonNodeKind.Boolean, name, Kinds.Boolean)?.Boolean;

    public decimal? Number(string name, bool required = false) => Of(Get(name, required), JsonNodeKind.Number, name, Kinds.Number)?.Number;

    public int? WholeNumber(string name, int low, int high)
    {
        if (Of(Optional(name), JsonNodeKind.Number, name, Kinds.Number) is not { } node)
        {
            return null;
        }

        if (node.Number == decimal.Truncate(node.Number) && node.Number >= low && node.Number <= high)
        {
            return (int)node.Number;
        }

        Bag.Add(Codes.NumberOutOfRange.At(node.Position, name, low, high));
        return null;
    }

    public DateOnly? Date(string name, bool required = false)
    {
        if (Of(Get(name, required), JsonNodeKind.Text, name, Kinds.Text) is not { } node)
        {
            return null;
        }

        if (DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Bag.Add(Codes.InvalidDate.At(node.Position, node.Text));
        return null;
    }

    /// <summary>A string, or an object with <c>vi</c> and <c>en</c>.</summary>
    public LocalizedText? Localized(string name, bool required = false) => AsLocalized(Get(name, required), name);

    public LocalizedText? AsLocalized(JsonNode? node, string name)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Kind == JsonNodeKind.Text)
        {
            return LocalizedText.Same(node.Text.Normalize());
        }

        if (node.Kind != JsonNodeKind.Object)
        {
            Bag.Add(Codes.WrongKind.At(node.Position, name, Kinds.LocalizedText));
            return null;
        }

        var reader = new ObjectReader(node, _context);
        var vietnamese = reader.Text("vi");
        var english = reader.Text("en");
        reader.Done();
        if (vietnamese is null && english is null)
        {
            Bag.Add(Codes.MissingField.At(node.Position, "vi"));
            return null;
        }

        return new LocalizedText { Vietnamese = vietnamese ?? english!, English = english ?? vietnamese! };
    }

    public T? Among<T>(string name, IReadOnlyDictionary<string, T> values)
        where T : struct
    {
        if (Of(Optional(name), JsonNodeKind.Text, name, Kinds.Text) is not { } node)
        {
            return null;
        }

        if (values.TryGetValue(node.Text, out var value))
        {
            return value;
        }

        Bag.Add(Codes.NotAmong.At(node.Position, node.Text, name, Suggestion.For(node.Text, values.Keys)));
        return null;
    }

    /// <summary>The items of an array, empty when the field is absent.</summary>
    public IReadOnlyList<JsonNode> Items(string name, bool required = false)
    {
        if (Of(Get(name, required), JsonNodeKind.Array, name, Kinds.Array) is not { } node)
        {
            return [];
        }

        if (required && node.Items.Count == 0)
        {
            Bag.Add(Codes.Empty.At(node.Position, name));
        }

        return node.Items;
    }

    /// <summary>The strings of an array.</summary>
    public IReadOnlyList<(string Text, SourcePosition Position)> Texts(string name) =>
        [.. Items(name)
            .Select(item => (Text: AsText(item, name), item.Position))
            .Where(item => item.Text is not null)
            .Select(item => (item.Text!, item.Position))];

    public RuleExpression? Expression(string name, bool required = false)
    {
        if (Of(Get(name, required), JsonNodeKind.Text, name, Kinds.Text) is not { } node)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(node.Text))
        {
            Bag.Add(Codes.Empty.At(node.Position, name));
            return null;
        }

        return _context.Expression(node);
    }

    private JsonNode? Get(string name, bool required) => required ? Required(name) : Optional(name);

    private JsonNode? Of(JsonNode? node, JsonNodeKind kind, string name, LocalizedText expected)
    {
        if (node is null || node.Kind == kind)
        {
            return node;
        }

        Bag.Add(Codes.WrongKind.At(node.Position, name, expected));
        return null;
    }
}
