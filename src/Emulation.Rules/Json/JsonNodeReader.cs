using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Newtonsoft.Json;

namespace Emulation.Rules.Json;

/// <summary>
/// Reads JSON into nodes that know their place. Comments are allowed; what else the reader underneath lets pass
/// (duplicate keys, single quotes, bare names, hexadecimal numbers, trailing commas, text after the end) is refused.
/// </summary>
internal sealed class JsonNodeReader : IDisposable
{
    private const int MaxDepth = 64;

    /// <summary>What broken encodings and lone surrogates become; nobody types it.</summary>
    private const char ReplacementCharacter = '\uFFFD';

    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly JsonTextReader _reader;
    private readonly int _most;
    private int _values;
    private int _end;

    private JsonNodeReader(SourceText source, int most, DiagnosticBag bag)
    {
        _source = source;
        _most = most;
        _bag = bag;
        _reader = new JsonTextReader(new StringReader(source.Text))
        {
            MaxDepth = MaxDepth,
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            Culture = CultureInfo.InvariantCulture,
            SupportMultipleContent = false,
        };
    }

    private int Start { get; set; }

    private int Commas { get; set; }

    /// <summary>Whether there were more values than allowed, and the rest is not read.</summary>
    private bool IsFull => _values > _most;

    /// <summary>The root value; null when the text is no JSON or has more than <paramref name="most"/> values, which <paramref name="bag"/> then says.</summary>
    public static JsonNode? Read(SourceText source, int most, DiagnosticBag bag)
    {
        var errors = bag.Count;
        using var reader = new JsonNodeReader(source, most, bag);
        try
        {
            if (!reader.Next())
            {
                Report(source, "the file is empty", 0, "", bag);
                return null;
            }

            var root = reader.ReadValue(null);
            if (reader.IsFull)
            {
                bag.Add(Codes.TooManyValues.At(source.PositionOf(reader.Start, ""), most));
            }
            else if (reader.Next())
            {
                Report(source, "text after the end of the value", reader.Start, "", bag);
            }

            return bag.Count == errors ? root : null;
        }
        catch (JsonException exception)
        {
            var (at, path) = exception is JsonReaderException { LineNumber: > 0 } placed
                ? (source.OffsetOf(placed.LineNumber, Math.Max(0, placed.LinePosition)), placed.Path ?? "")
                : (reader._end, "");
            Report(source, exception.Message, at, path, bag);
            return null;
        }
    }

    private static void Report(SourceText source, string message, int offset, string path, DiagnosticBag bag)
    {
        var (text, at) = JsonMessages.Of(message, source.Text, offset);
        bag.Add(Codes.InvalidJson.At(source.PositionOf(at, path), text));
    }

    public void Dispose() => ((IDisposable)_reader).Dispose();

    private bool Next()
    {
        do
        {
            if (!_reader.Read())
            {
                return false;
            }

            var end = _source.OffsetOf(_reader.LineNumber, _reader.LinePosition);
            if (_reader.TokenType != JsonToken.Comment)
            {
                Start = JsonSyntax.SkipToToken(_source.Text, _end, end, out var commas);
                Commas = commas;
                _end = end;
                return true;
            }
        }
        while (true);
    }

    /// <summary>The next token where one must come.</summary>
    private JsonToken NextInside() => Next() ? _reader.TokenType : throw new JsonReaderException("the text breaks off");

    private JsonNode ReadValue(JsonStep? step)
    {
        _values++;
        switch (_reader.TokenType)
        {
            case JsonToken.StartObject:
                return ReadObject(step);
            case JsonToken.StartArray:
                return ReadArray(step);
            case JsonToken.String when _reader.QuoteChar == '"':
                var node = New(JsonNodeKind.Text, step);
                node.Text = ValidText((string)_reader.Value!, node, node.Offset);
                return node;
            case JsonToken.Integer or JsonToken.Float:
                return ReadNumber(step);
            case JsonToken.Boolean:
                return new JsonNode(JsonNodeKind.Boolean, _source, Start, step) { Boolean = (bool)_reader.Value! };
            case JsonToken.Null:
                return New(JsonNodeKind.Null, step);
            case JsonToken.String:
                throw Invalid("text stands in double quotes");
            default:
                throw Invalid($"'{_source.Text[Start..Math.Min(_source.Text.Length, Start + 12)]}' is no JSON value");
        }
    }

    private JsonNode New(JsonNodeKind kind, JsonStep? step) => new(kind, _source, Start, step);

    private JsonNode ReadObject(JsonStep? step)
    {
        var node = New(JsonNodeKind.Object, step);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!IsFull && NextInside() != JsonToken.EndObject)
        {
            var name = (string)_reader.Value!;
            var offset = Start;
            if (_reader.QuoteChar != '"')
            {
                throw Invalid("names stand in double quotes");
            }

            RequireCommas(names.Count > 0 ? 1 : 0);
            NextInside();
            RequireCommas(0);
            var value = ReadValue(new JsonStep(step, name, 0));
            if (!names.Add(name))
            {
                _bag.Add(Codes.DuplicateKey.At(value.PositionAt(offset), name));
            }
            else
            {
                node.Add(new JsonProperty(ValidText(name, value, offset), offset, value));
            }
        }

        RequireCommas(0);
        return node;
    }

    private JsonNode ReadArray(JsonStep? step)
    {
        var node = New(JsonNodeKind.Array, step);
        while (!IsFull && NextInside() != JsonToken.EndArray)
        {
            RequireCommas(node.Items.Count > 0 ? 1 : 0);
            node.Add(ReadValue(new JsonStep(step, null, node.Items.Count)));
        }

        RequireCommas(0);
        return node;
    }

    private JsonNode ReadNumber(JsonStep? step)
    {
        var node = New(JsonNodeKind.Number, step);
        var end = Start;
        while (end < _source.Text.Length && (char.IsAsciiLetterOrDigit(_source.Text[end]) || _source.Text[end] is '+' or '-' or '.'))
        {
            end++;
        }

        var text = _source.Text.AsSpan(Start, end - Start);
        if (!JsonSyntax.IsNumber(text))
        {
            Report(_source, $"'{text}' is no JSON number", node.Offset, node.Position.Path, _bag);
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

    private string ValidText(string text, JsonNode node, int offset)
    {
        if (UnicodeText.IsValid(text) && text.AsSpan().IndexOfAny('\0', ReplacementCharacter) < 0)
        {
            return text;
        }

        _bag.Add(Codes.InvalidUnicode.At(node.PositionAt(offset)));
        return "";
    }

    private void RequireCommas(int expected)
    {
        if (!IsFull && Commas != expected)
        {
            throw Invalid(Commas > expected ? "a comma too many" : "a comma is missing");
        }
    }

    private JsonReaderException Invalid(string reason)
    {
        var at = _source.PositionOf(Start, "");
        return new JsonReaderException(reason, _reader.Path, at.Line, at.Column - 1, null);
    }
}
