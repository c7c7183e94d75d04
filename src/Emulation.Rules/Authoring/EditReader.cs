using System.Globalization;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>
/// Reads a JSON text that may be wrong anywhere, and goes on behind each mistake. What is right is read as <see cref="JsonNodeReader"/>
/// reads it, which alone says what is wrong.
/// </summary>
internal sealed partial class EditReader
{
    private const NumberStyles Hex = NumberStyles.AllowHexSpecifier;

    private readonly string _text;
    private readonly bool _textsEndWithTheLine;
    private readonly Stack<char> _closing = new();
    private readonly WordPool _words = new();
    private int _at;
    private bool _isWrong;

    private EditReader(string text, bool textsEndWithTheLine)
    {
        _text = text;
        _textsEndWithTheLine = textsEndWithTheLine;
    }

    /// <summary>The root value, which is without a kind where there is none.</summary>
    public static EditNode Read(string text) => Read(text, out _);

    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether nothing is missing but commas.</param>
    public static EditNode Read(string text, out bool isWhole)
    {
        var reader = new EditReader(text, textsEndWithTheLine: false);
        var root = reader.ReadRoot();
        isWhole = !reader._isWrong;

        // A quote that is missing would swallow the rest: where anything is wrong no text goes on to the next line.
        return isWhole ? root : new EditReader(text, textsEndWithTheLine: true).ReadRoot();
    }

    private EditNode ReadRoot()
    {
        var root = ReadValue(new EditNode(null, null, 0));
        Skip();
        _isWrong |= root.Kind is null || _at < _text.Length;
        return root;
    }

    private EditNode ReadValue(EditNode node)
    {
        Skip();
        node.Start = node.End = _at;
        if (_at >= _text.Length)
        {
            _isWrong = true;
            return node;
        }

        switch (_text[_at])
        {
            case '{' when _closing.Count < JsonNodeReader.MostDepth:
                ReadContainer(node, JsonNodeKind.Object, '}');
                break;
            case '[' when _closing.Count < JsonNodeReader.MostDepth:
                ReadContainer(node, JsonNodeKind.Array, ']');
                break;
            case '"':
                node.Text = TakeText(out var isClosed);
                (node.Kind, node.IsClosed) = (JsonNodeKind.Text, isClosed);
                break;
            case '}' or ']' or ',' or ':':
                _isWrong = true;
                break;
            default:
                node.Text = TakeWord();
                node.Kind = node.Text switch
                {
                    "true" or "false" => JsonNodeKind.Boolean,
                    "null" => JsonNodeKind.Null,
                    _ when JsonSyntax.IsNumber(node.Text) => JsonNodeKind.Number,
                    _ => null,
                };
                _isWrong |= node.Kind is null;
                break;
        }

        node.End = _at;
        return node;
    }

    private void ReadContainer(EditNode node, JsonNodeKind kind, char closing)
    {
        node.Kind = kind;
        _at++;
        _closing.Push(closing);
        node.IsClosed = false;
        for (Skip(); _at < _text.Length; Skip())
        {
            var here = _text[_at];
            if (here == closing)
            {
                _at++;
                node.IsClosed = true;
                break;
            }

            if (here is '}' or ']')
            {
                _isWrong = true;
                if (_closing.Skip(1).Contains(here))
                {
                    break;
                }

                _at++;
            }
            else if (here is ',' or ':')
            {
                _at++;
            }
            else if (kind == JsonNodeKind.Array)
            {
                AddMoving(node, ReadValue(new EditNode(node, null, node.Children.Count)));
            }
            else
            {
                AddMoving(node, ReadProperty(node));
            }
        }

        _isWrong |= !node.IsClosed;
        _closing.Pop();
    }

    /// <summary>Adds what was read; where nothing was, one character goes, so that reading comes to an end.</summary>
    private void AddMoving(EditNode node, EditNode child)
    {
        node.Add(child);
        if (child.End <= child.OuterStart)
        {
            _isWrong = true;
            _at = Math.Max(_at, child.End + 1);
        }
    }

    private EditNode ReadProperty(EditNode parent)
    {
        var start = _at;
        var isQuoted = _text[_at] == '"';
        _isWrong |= !isQuoted;
        var name = isQuoted ? TakeText(out _) : TakeWord();
        var node = new EditNode(
            parent,
            name,
            parent.Children.Count) { NameStart = start, NameEnd = _at, ColonEnd = _at, Start = _at, End = _at };
        Skip();
        if (_at >= _text.Length || _text[_at] != ':')
        {
            _isWrong = true;
            _at = node.NameEnd;
            return node;
        }

        node.ColonEnd = ++_at;
        ReadValue(node);
        Skip();
        var isNextName = node.Kind == JsonNodeKind.Text && _at < _text.Length && _text[_at] == ':';
        if (isNextName || node.End == node.Start)
        {
            // The value is missing; a text before a colon is the next name.
            _isWrong = true;
            (node.Kind, node.Text) = (null, "");
            node.Start = node.End = node.ColonEnd;
        }

        _at = node.End;
        return node;
    }
}
