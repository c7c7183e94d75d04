using System.Text;

namespace Emulation.Rules.Tests.Reference;

/// <summary>Reads expressions: the operators of C# in their usual order, calls, texts in double quotes.</summary>
internal sealed class NodeReader
{
    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];
    private readonly string _text;
    private int _at;

    private NodeReader(string text) => _text = text;

    public static Node Read(string text)
    {
        var reader = new NodeReader(text);
        var node = reader.Whole();
        reader.Space();
        return reader._at == text.Length ? node : throw new FormatException($"'{text}' at {reader._at}");
    }

    private Node Whole()
    {
        var condition = Level(0);
        if (!Take("?"))
        {
            return condition;
        }

        var then = Whole();
        Expect(":");
        return new Choice(condition, then, Whole());
    }

    private Node Level(int level)
    {
        if (level == Levels.Length)
        {
            return Prefix();
        }

        var left = Level(level + 1);
        while (Array.Find(Levels[level], Take) is { } found)
        {
            left = new Binary(found, left, Level(level + 1));
        }

        return left;
    }

    private Node Prefix() => Take("!") ? new Unary("!", Prefix()) : Take("-") ? new Unary("-", Prefix()) : Primary();

    private Node Primary()
    {
        if (Take("("))
        {
            var inner = Whole();
            Expect(")");
            return inner;
        }

        Space();
        return _text[_at] == '"' ? new Literal(Quoted()) : char.IsAsciiDigit(_text[_at]) ? new Literal(Exact.Parse(Number())) : Named();
    }

    private Node Named()
    {
        var word = Word();
        if (word is "true" or "false")
        {
            return new Literal(word == "true");
        }

        if (!Take("."))
        {
            return new Name(word);
        }

        var function = Word();
        Expect("(");
        List<Node> arguments = [];
        while (!Take(")"))
        {
            arguments.Add(Whole());
            Take(",");
        }

        return new Call(word, function, arguments);
    }

    private string Quoted()
    {
        var text = new StringBuilder();
        for (_at++; _text[_at] != '"'; _at++)
        {
            _at += _text[_at] == '\\' ? 1 : 0;
            text.Append(_text[_at]);
        }

        _at++;
        return text.ToString().Normalize();
    }

    private string Number()
    {
        var from = _at;
        while (_at < _text.Length
            && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '.' || (_text[_at] is '+' or '-' && _text[_at - 1] is 'e' or 'E')))
        {
            _at++;
        }

        return _text[from.._at];
    }

    private string Word()
    {
        Space();
        var from = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        return _at > from ? _text[from.._at] : throw new FormatException($"'{_text}' at {_at}");
    }

    private bool Take(string symbol)
    {
        Space();
        if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) != 0
            || (symbol == "!" && string.CompareOrdinal(_text, _at, "!=", 0, 2) == 0))
        {
            return false;
        }

        _at += symbol.Length;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!Take(symbol))
        {
            throw new FormatException($"'{_text}': '{symbol}' at {_at}");
        }
    }

    private void Space()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
