using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>
/// Reads JSON into nodes that know their place. Comments are allowed, nothing else beside the standard; what is wrong is said in words of
/// our own.
/// </summary>
internal sealed class JsonNodeReader
{
    public const int MostDepth = 64;

    /// <summary>What broken encodings and lone surrogates become; nobody types it.</summary>
    private const char ReplacementCharacter = '\uFFFD';

    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly JsonScanner _scanner;
    private readonly int _most;
    private int _values;
    private int _depth;

    private JsonNodeReader(SourceText source, int most, DiagnosticBag bag)
    {
        _source = source;
        _most = most;
        _bag = bag;
        _scanner = new JsonScanner(source.Text);
    }

    /// <summary>
    /// The root value; null when the text is no JSON or has more than <paramref name="most"/> values, which <paramref name="bag"/> then
    /// says.
    /// </summary>
    public static JsonNode? Read(SourceText source, int most, DiagnosticBag bag)
    {
        var errors = bag.Count;
        var reader = new JsonNodeReader(source, most, bag);
        try
        {
            var root = reader.ReadRoot();
            return bag.Count == errors ? root : null;
        }
        catch (JsonFault fault)
        {
            bag.Add(fault.At(source.PositionOf(fault.Offset, "")));
            return null;
        }
    }

    private JsonNode ReadRoot()
    {
        if (_scanner.Peek() is null)
        {
            throw new JsonFault(0, JsonTexts.Empty);
        }

        var root = ReadValue(null);
        return _scanner.Peek() is null ? root : throw new JsonFault(_scanner.Offset, JsonTexts.AfterTheEnd);
    }

    private JsonNode ReadValue(JsonStep? step)
    {
        _bag.Work.Step();
        var here = _scanner.PeekInside();
        if (++_values > _most)
        {
            throw new JsonFault(Codes.TooManyValues, _scanner.Offset, _most);
        }

        switch (here)
        {
            case '{':
                return ReadObject(step);
            case '[':
                return ReadArray(step);
            case '"':
                var node = New(JsonNodeKind.Text, step);
                node.Text = ValidText(_scanner.TakeText(), node, node.Offset);
                return node;
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return ReadNumber(step);
            case var letter when char.IsLetter(letter):
                return ReadWord(step);
            default:
                throw new JsonFault(_scanner.Offset, JsonMessages.NoValue(_scanner.Here()));
        }
    }

    private JsonNode New(JsonNodeKind kind, JsonStep? step) => new(kind, _source, _scanner.Offset, step);

    private JsonNode ReadObject(JsonStep? step)
    {
        var node = New(JsonNodeKind.Object, step);
        Enter();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Goes('}', names.Count == 0))
        {
            if (_scanner.PeekInside() != '"')
            {
                throw new JsonFault(_scanner.Offset, JsonMessages.NoName(_scanner.Here()));
            }

            var offset = _scanner.Offset;
            var name = _scanner.TakeText();
            if (_scanner.PeekInside() != ':')
            {
                throw new JsonFault(_scanner.Offset, JsonTexts.ColonMissing);
            }

            _scanner.Take();
            var value = ReadValue(new JsonStep(step, name, 0));
            if (value.Kind == JsonNodeKind.Number && _scanner.DecimalComma(value.Offset) is { } number)
            {
                throw new JsonFault(value.Offset, JsonTexts.DecimalComma(number));
            }

            if (!names.Add(name))
            {
                _bag.Add(Codes.DuplicateKey.At(value.PositionAt(offset), name));
            }
            else
            {
                node.Add(new JsonProperty(ValidText(name, value, offset), offset, value));
            }
        }

        return node;
    }

    private JsonNode ReadArray(JsonStep? step)
    {
        var node = New(JsonNodeKind.Array, step);
        Enter();
        while (Goes(']', node.Items.Count == 0))
        {
            node.Add(ReadValue(new JsonStep(step, null, node.Items.Count)));
        }

        return node;
    }

    private void Enter()
    {
        if (++_depth > MostDepth)
        {
            throw new JsonFault(Codes.TooDeep, _scanner.Offset, MostDepth);
        }

        _scanner.Take();
    }

    /// <summary>Whether another name or value follows, past its comma; otherwise the closing bracket is taken.</summary>
    private bool Goes(char closing, bool isFirst)
    {
        var here = _scanner.PeekInside();
        if (here == closing)
        {
            _scanner.Take();
            _depth--;
            return false;
        }

        if (isFirst)
        {
            return here != ',' ? true : throw new JsonFault(_scanner.Offset, JsonTexts.CommaTooMany);
        }

        if (here != ',')
        {
            throw new JsonFault(_scanner.Offset, JsonMessages.NoComma(_scanner.Here()));
        }

        _scanner.Take();
        return _scanner.PeekInside() is not (',' or '}' or ']') ? true : throw new JsonFault(_scanner.Offset, JsonTexts.CommaTooMany);
    }

    private JsonNode ReadNumber(JsonStep? step)
    {
        var node = New(JsonNodeKind.Number, step);
        var text = _scanner.TakeWord();
        if (!JsonSyntax.IsNumber(text))
        {
            _bag.Add(Codes.InvalidJson.At(node.Position, JsonMessages.NoNumber(JsonScanner.Shown(text))));
        }
        else if (ExactDecimal.TryParse(text, out var number))
        {
            node.Number = number;
        }
        else
        {
            _bag.Add(Codes.NumberTooPrecise.At(node.Position, text.ToString()));
        }

        return node;
    }

    private JsonNode ReadWord(JsonStep? step)
    {
        var offset = _scanner.Offset;
        var word = _scanner.TakeWord();
        return word switch
        {
            "true" or "false" => new JsonNode(JsonNodeKind.Boolean, _source, offset, step) { Boolean = word is "true" },
            "null" => new JsonNode(JsonNodeKind.Null, _source, offset, step),
            _ => throw new JsonFault(offset, JsonMessages.NoWord(JsonScanner.Shown(word))),
        };
    }

    private string ValidText(string text, JsonNode node, int offset)
    {
        if (UnicodeText.IsValid(text) && text.AsSpan().IndexOfAny('\0', ReplacementCharacter) < 0)
        {
            return text;
        }

        _bag.Add(Codes.InvalidUnicode.At(node.PositionAt(offset)));
        return "";
    }
}
