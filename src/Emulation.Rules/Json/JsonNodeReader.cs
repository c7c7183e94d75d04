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
    private int _end;

    private JsonNodeReader(SourceText source, DiagnosticBag bag)
    {
        _source = source;
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

    /// <summary>The root value; null when the text is no JSON, which <paramref name="bag"/> then says.</summary>
    public static JsonNode? Read(SourceText source, DiagnosticBag bag)
    {
        var errors = bag.Count;
        using var reader = new JsonNodeReader(source, bag);
        try
        {
            if (!reader.Next())
            {
                bag.Add(Codes.InvalidJson.At(source.PositionOf(0, ""), "the file is empty"));
                return null;
            }

            var root = reader.ReadValue("");
            if (reader.Next())
            {
                bag.Add(Codes.InvalidJson.At(source.PositionOf(reader.Start, ""), "text after the end of the value"));
            }

            return bag.Count == errors ? root : null;
        }
        catch (JsonException exception)
        {
            var at = exception is JsonReaderException { LineNumber: > 0 } placed
                ? source.PositionOf(source.OffsetOf(placed.LineNumber, Math.Max(0, placed.LinePosition)), placed.Path ?? "")
                : source.PositionOf(reader._end, "");
            bag.Add(Codes.InvalidJson.At(at, Shorten(exception.Message)));
            return null;
        }
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

    private JsonNode ReadValue(string path)
    {
        var start = Start;
        var at = _source.PositionOf(start, path);
        switch (_reader.TokenType)
        {
            case JsonToken.StartObject:
                return ReadObject(at, start, path);
            case JsonToken.StartArray:
                return ReadArray(at, start, path);
            case JsonToken.String when _reader.QuoteChar == '"':
                return new JsonNode(JsonNodeKind.Text, at, start) { Text = ValidText((string)_reader.Value!, at) };
            case JsonToken.Integer or JsonToken.Float:
                return ReadNumber(at, start);
            case JsonToken.Boolean:
                return new JsonNode(JsonNodeKind.Boolean, at, start) { Boolean = (bool)_reader.Value! };
            case JsonToken.Null:
                return new JsonNode(JsonNodeKind.Null, at, start);
            case JsonToken.String:
                throw Invalid("text stands in double quotes");
            default:
                throw Invalid($"'{_source.Text[start..Math.Min(_source.Text.Length, start + 12)]}' is no JSON value");
        }
    }

    private JsonNode ReadObject(SourcePosition at, int start, string path)
    {
        var node = new JsonNode(JsonNodeKind.Object, at, start);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (NextInside() != JsonToken.EndObject)
        {
            var name = (string)_reader.Value!;
            var nameAt = _source.PositionOf(Start, path.Length == 0 ? name : $"{path}.{name}");
            if (_reader.QuoteChar != '"')
            {
                throw Invalid("names stand in double quotes");
            }

            RequireCommas(node.Properties.Count > 0 ? 1 : 0);
            NextInside();
            RequireCommas(0);
            var value = ReadValue(nameAt.Path);
            if (!names.Add(name))
            {
                _bag.Add(Codes.DuplicateKey.At(nameAt, name));
            }
            else
            {
                node.Properties.Add(new JsonProperty(ValidText(name, nameAt), nameAt, value));
            }
        }

        RequireCommas(0);
        return node;
    }

    private JsonNode ReadArray(SourcePosition at, int start, string path)
    {
        var node = new JsonNode(JsonNodeKind.Array, at, start);
        while (NextInside() != JsonToken.EndArray)
        {
            RequireCommas(node.Items.Count > 0 ? 1 : 0);
            node.Items.Add(ReadValue(string.Create(CultureInfo.InvariantCulture, $"{path}[{node.Items.Count}]")));
        }

        RequireCommas(0);
        return node;
    }

    private JsonNode ReadNumber(SourcePosition at, int start)
    {
        var end = start;
        while (end < _source.Text.Length && (char.IsAsciiLetterOrDigit(_source.Text[end]) || _source.Text[end] is '+' or '-' or '.'))
        {
            end++;
        }

        var text = _source.Text.AsSpan(start, end - start);
        var number = 0m;
        if (!JsonSyntax.IsNumber(text))
        {
            _bag.Add(Codes.InvalidJson.At(at, $"'{text}' is no JSON number"));
        }
        else if (!ExactDecimal.TryParse(text, out number))
        {
            _bag.Add(Codes.NumberTooPrecise.At(at, text.ToString()));
        }

        return new JsonNode(JsonNodeKind.Number, at, start) { Number = number };
    }

    private string ValidText(string text, SourcePosition at)
    {
        if (UnicodeText.IsValid(text) && text.AsSpan().IndexOfAny('\0', ReplacementCharacter) < 0)
        {
            return text;
        }

        _bag.Add(Codes.InvalidUnicode.At(at));
        return "";
    }

    private void RequireCommas(int expected)
    {
        if (Commas != expected)
        {
            throw Invalid(Commas > expected ? "a comma too many" : "a comma is missing");
        }
    }

    private JsonReaderException Invalid(string reason)
    {
        var at = _source.PositionOf(Start, "");
        return new JsonReaderException(reason, _reader.Path, at.Line, at.Column - 1, null);
    }

    /// <summary>The reader's message without the place it ends in, which the diagnostic gives itself.</summary>
    private static string Shorten(string message)
    {
        var index = message.IndexOf(" Path '", StringComparison.Ordinal);
        return (index < 0 ? message : message[..index]).TrimEnd('.');
    }
}
