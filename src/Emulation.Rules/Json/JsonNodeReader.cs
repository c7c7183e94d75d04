using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>
/// Reads JSON into nodes that know their place. Comments are allowed, nothing else beside the standard; what is wrong is said in words of
/// our own.
/// </summary>
internal sealed partial class JsonNodeReader
{
    public const int MostDepth = 64;

    /// <summary>The root may be a list, or have lists.</summary>
    private const int MostDepthOfLists = 2;

    private const int FewNames = 16;

    /// <summary>What broken encodings and lone surrogates become; nobody types it.</summary>
    private const char ReplacementCharacter = '\uFFFD';

    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly JsonScanner _scanner;
    private readonly JsonPieces? _pieces;
    private readonly JsonLimits _limits;

    /// <summary>The names of the objects that are being read, those of the innermost last.</summary>
    private readonly List<string> _names = [];
    private readonly Dictionary<int, HashSet<string>> _sets = [];
    private int _values;
    private int _depth;

    /// <summary>The text that nodes know, where it begins in the file, the list it is in, and the pieces in it.</summary>
    private (SourceText Source, int Start, string? List, List<(int Offset, JsonPiece Piece)> Inner) _here;

    private JsonNodeReader(SourceText source, JsonLimits limits, DiagnosticBag bag, JsonPieces? pieces)
    {
        _source = source;
        _here = (source, 0, null, []);
        _pieces = pieces;
        _limits = limits;
        _bag = bag;
        _scanner = new JsonScanner(source.Text);
    }

    /// <summary>
    /// The root value; null when the text is no JSON or has more than <paramref name="limits"/> allow, which <paramref name="bag"/> then
    /// says.
    /// </summary>
    public static JsonNode? Read(SourceText source, JsonLimits limits, DiagnosticBag bag) => Read(source, limits, bag, (JsonPieces?)null);

    private static JsonNode? Read(SourceText source, JsonLimits limits, DiagnosticBag bag, JsonPieces? pieces)
    {
        var errors = bag.Count;
        var reader = new JsonNodeReader(source, limits, bag, pieces);
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
        return _scanner.Peek() is null ? root : throw new JsonFault(_scanner.Offset, _limits.AfterTheEnd);
    }

    private JsonNode ReadValue(PathStep? step)
    {
        _bag.Work.Step();
        var here = _scanner.PeekInside();
        if (++_values > _limits.Values)
        {
            throw new JsonFault(Codes.TooManyValues, _scanner.Offset, _limits.Values);
        }

        switch (here)
        {
            case '{':
                return ReadObject(step);
            case '[':
                return ReadArray(step);
            case '"':
                var (node, start) = (New(JsonNodeKind.Text, step), _scanner.Offset);
                node.Text = ValidText(_scanner.TakeText(), start, step);
                return node;
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return ReadNumber(step);
            case var letter when char.IsLetter(letter):
                return ReadWord(step);
            default:
                throw new JsonFault(_scanner.Offset, JsonMessages.NoValue(_scanner.Here()));
        }
    }

    private JsonNode New(JsonNodeKind kind, PathStep? step) => new(kind, _here.Source, _scanner.Offset - _here.Start, step);

    private SourcePosition At(int offset, PathStep? step) => _source.PositionOf(offset, step);

    private JsonNode ReadObject(PathStep? step)
    {
        var node = New(JsonNodeKind.Object, step);
        Enter();
        var first = _names.Count;
        while (Goes('}', _names.Count == first))
        {
            if (_scanner.PeekInside() != '"')
            {
                throw new JsonFault(_scanner.Offset, JsonMessages.NoName(_scanner.Here()));
            }

            var offset = _scanner.Offset;
            var name = _scanner.TakeName();
            if (_scanner.PeekInside() != ':')
            {
                throw new JsonFault(_scanner.Offset, JsonTexts.ColonMissing);
            }

            _scanner.Take();
            _scanner.PeekInside();
            var (start, way) = (_scanner.Offset, new PathStep(step, name, 0));
            var isPiece = _depth == MostDepthOfLists && _pieces is not null && _scanner.PeekInside() == '{';
            var value = isPiece ? ReadPiece(way, null) : ReadValue(way);
            if (value.Kind == JsonNodeKind.Number && _scanner.DecimalComma(start) is { } number)
            {
                throw new JsonFault(start, JsonTexts.DecimalComma(number));
            }

            if (IsTaken(name, first))
            {
                _bag.Add(Codes.DuplicateKey.At(At(offset, way), name));
            }
            else
            {
                node.Add(new JsonProperty(ValidText(name, offset, way), _here.Source, offset - _here.Start, way, value));
            }

            _names.Add(name);
        }

        _names.RemoveRange(first, _names.Count - first);
        _sets.Remove(first);
        return node;
    }

    private JsonNode ReadArray(PathStep? step)
    {
        var node = New(JsonNodeKind.Array, step);
        Enter();
        while (Goes(']', node.Items.Count == 0))
        {
            var way = new PathStep(step, null, node.Items.Count);
            node.Add(IsDivided(step) && _scanner.PeekInside() == '{' ? ReadPiece(way, step?.Name) : ReadValue(way));
        }

        return node;
    }

    private void Enter()
    {
        if (++_depth > MostDepth)
        {
            throw new JsonFault(Codes.TooDeep, _scanner.Offset, MostDepth, _limits.NestedHint);
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

    private JsonNode ReadNumber(PathStep? step)
    {
        var (node, start) = (New(JsonNodeKind.Number, step), _scanner.Offset);
        var text = _scanner.TakeWord();
        if (!JsonSyntax.IsNumber(text))
        {
            _bag.Add(Codes.InvalidJson.At(At(start, step), JsonMessages.NoNumber(JsonScanner.Shown(text))));
        }
        else if (ExactDecimal.TryParse(text, out var number))
        {
            node.Number = number;
        }
        else
        {
            _bag.Add(Codes.NumberTooPrecise.At(At(start, step), text.ToString()));
        }

        return node;
    }

    private JsonNode ReadWord(PathStep? step)
    {
        var offset = _scanner.Offset;
        var word = _scanner.TakeWord();
        var (source, at) = (_here.Source, offset - _here.Start);
        return word switch
        {
            "true" or "false" => new JsonNode(JsonNodeKind.Boolean, source, at, step) { Boolean = word is "true" },
            "null" => new JsonNode(JsonNodeKind.Null, source, at, step),
            _ => throw new JsonFault(offset, JsonMessages.NoWord(JsonScanner.Shown(word))),
        };
    }

    private string ValidText(string text, int offset, PathStep? step)
    {
        if (UnicodeText.IsValid(text) && text.AsSpan().IndexOfAny('\0', ReplacementCharacter) < 0)
        {
            return text;
        }

        _bag.Add(Codes.InvalidUnicode.At(At(offset, step)));
        return "";
    }
}
