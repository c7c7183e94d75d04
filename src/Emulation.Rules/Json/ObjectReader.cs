using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>
/// Reads the fields of one JSON object; what is asked for is known, and what nobody asked for is reported by <see cref="Done"/>.
/// </summary>
internal sealed partial class ObjectReader
{
    /// <summary>Most objects are asked for no more fields than this; of any, so few that a list of them is soon looked through.</summary>
    private const int MostUsual = 16;

    private readonly JsonNode _node;
    private readonly LoadContext _context;
    private readonly List<string> _known = new(MostUsual);
    private HashSet<string>? _free;
    private List<string>? _missing;
    private readonly bool _nullIsAbsent;

    private ObjectReader(JsonNode node, LoadContext context, bool nullIsAbsent)
    {
        _node = node;
        _context = context;
        _nullIsAbsent = nullIsAbsent;
    }

    public JsonNode Node => _node;

    public SourcePosition Position => _node.Position;

    public LoadContext Context => _context;

    private DiagnosticBag Bag => _context.Bag;

    /// <summary>A reader of <paramref name="node"/>; null, and said so, when it is no object.</summary>
    public static ObjectReader? Open(JsonNode node, string name, LoadContext context) => Open(node, name, context, nullIsAbsent: false);

    /// <summary>The same for what stock RulesEngine writes, which sets every field that is not used to null.</summary>
    public static ObjectReader? OpenStock(JsonNode node, string name, LoadContext context) => Open(node, name, context, nullIsAbsent: true);

    /// <summary>Lists of objects that have an id, which people write as the id alone.</summary>
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal)
    {
        "indicators", "criteria", "figures", "checks", "levels", "awards", "disqualifications", "participants",
    };

    private static ObjectReader? Open(JsonNode node, string name, LoadContext context, bool nullIsAbsent)
    {
        context.Bag.Work.Step();
        if (node.Kind == JsonNodeKind.Object)
        {
            return new ObjectReader(node, context, nullIsAbsent);
        }

        var wrong = Codes.WrongKind.At(node.Position, name, Kinds.Object);
        if (node is { Kind: JsonNodeKind.Text, Text.Length: > 0 } && Named.Contains(name))
        {
            // What the text names is meant to be there: whatever names it is no second mistake.
            context.State.BrokenNames.Add(node.Text);
            wrong = wrong with { Hint = Kinds.ObjectNamed(node.Text) };
        }

        context.Bag.Add(wrong);
        return null;
    }

    public JsonNode? Optional(string name)
    {
        if (!_known.Contains(name))
        {
            _known.Add(name);
        }

        return _node[name] is { } value && !(_nullIsAbsent && value.Kind == JsonNodeKind.Null) ? value : null;
    }

    public JsonNode? Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            (_missing ??= []).Add(name);
        }

        return value;
    }

    /// <summary>Names fields of RulesEngine that have no place here: present, they are refused.</summary>
    public void Refuse(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Optional(name) is not null && _node.Property(name) is { } property)
            {
                Bag.Add(Codes.UnsupportedFeature.At(property.Position, name));
            }
        }
    }

    /// <summary>The fields nobody asked for, which are then known; those that look like one that is known stay to be reported.</summary>
    public IReadOnlyList<JsonProperty> Free()
    {
        var free = _node.Properties.Where(p => !IsKnown(p.Name) && Suggestion.Nearest(p.Name, _known) is null).ToList();
        if (free.Count > 0)
        {
            (_free ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(free.Select(p => p.Name));
        }

        return free;
    }

    /// <summary>Reports what is missing and what nobody asked for. A missing field that was only misspelt is one mistake.</summary>
    public void Done()
    {
        foreach (var property in _node.Properties)
        {
            if (!IsKnown(property.Name))
            {
                Bag.Add(Codes.UnknownField.At(
                    property.Position, property.Name, Suggestion.For(property.Name, [.. _known, .. _free ?? []])));
                if (Suggestion.Nearest(property.Name, _missing ?? []) is { } meant)
                {
                    _missing!.Remove(meant);
                }
            }
        }

        foreach (var name in _missing ?? [])
        {
            Bag.Add(Codes.MissingField.At(_node.Position, name));
        }
    }

    private bool IsKnown(string name) => _known.Contains(name) || _free?.Contains(name) == true;

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

        if (DateOnly.TryParseExact(node.Text, DateForms.Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        var told = Codes.InvalidDate.At(node.Position, node.Text);
        Bag.Add(DateForms.ToIso(node.Text) is { } meant ? told with { Hint = Kinds.YearFirst(meant) } : told);
        return null;
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

        return LoadContext.Expression(node);
    }

    private JsonNode? Get(string name, bool required) => required ? Required(name) : Optional(name);

    private JsonNode? Of(JsonNode? node, JsonNodeKind kind, string name, LocalizedText expected)
    {
        if (node is null || node.Kind == kind)
        {
            return node;
        }

        Bag.Add(WrongKind.Of(node, name, kind, expected));
        return null;
    }
}
