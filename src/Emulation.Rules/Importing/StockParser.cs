using Emulation.Rules.Wording;

namespace Emulation.Rules.Importing;

/// <summary>Reads an expression of stock RulesEngine: C# as Dynamic LINQ takes it, with its words for operators.</summary>
internal sealed class StockParser
{
    private const int MostDepth = 60;

    /// <summary>From the loosest to the tightest; words beside signs.</summary>
    private static readonly (string Written, string Operator)[][] Levels =
    [
        [("??", "??")],
        [("||", "||"), ("or", "||"), ("orelse", "||"), ("|", "||")],
        [("&&", "&&"), ("and", "&&"), ("andalso", "&&"), ("&", "&&")],
        [("==", "=="), ("=", "=="), ("eq", "=="), ("!=", "!="), ("<>", "!="), ("ne", "!="), ("neq", "!="),
         ("<=", "<="), ("le", "<="), (">=", ">="), ("ge", ">="), ("<", "<"), ("lt", "<"), (">", ">"), ("gt", ">"), ("in", "in")],
        [("+", "+"), ("-", "-")],
        [("*", "*"), ("/", "/"), ("%", "%"), ("mod", "%")],
    ];

    private readonly List<StockToken> _tokens;
    private int _next;
    private int _depth;

    private StockParser(string text) => _tokens = StockScanner.Scan(text);

    private StockToken Here => _tokens[_next];

    /// <exception cref="ImportRefusal">The text is no such expression.</exception>
    public static StockNode Parse(string text)
    {
        var parser = new StockParser(text);
        var node = parser.Expression();
        return parser.Here.Kind == StockTokenKind.End ? node : throw parser.Malformed();
    }

    private StockNode Expression()
    {
        if (++_depth > MostDepth)
        {
            throw new ImportRefusal(Here.At, ImportTexts.TooDeep);
        }

        var node = Here.Kind == StockTokenKind.Name && IsSign(_tokens[_next + 1], "=>") ? Lambda() : Choice();
        _depth--;
        return node;
    }

    private StockLambda Lambda()
    {
        var parameter = Take();
        Expect("=>");
        return new StockLambda(parameter.At, parameter.Text, Expression());
    }

    private StockNode Choice()
    {
        var condition = Binary(0);
        if (!TakeIf("?"))
        {
            return condition;
        }

        var then = Expression();
        Expect(":");
        return new StockChoice(condition.At, condition, then, Expression());
    }

    private StockNode Binary(int level)
    {
        if (level == Levels.Length)
        {
            return Unary();
        }

        var left = Binary(level + 1);
        while (OperatorHere(level) is { } found)
        {
            _next++;
            left = new StockBinary(left.At, found, left, found == "in" ? Members() : Binary(level + 1));
        }

        return left;
    }

    /// <summary>Words are operators in any case, but not where a member or a call begins.</summary>
    private string? OperatorHere(int level) => Here.Kind switch
    {
        StockTokenKind.Sign => Levels[level].FirstOrDefault(o => o.Written == Here.Text).Operator,
        StockTokenKind.Name => Levels[level].FirstOrDefault(o => o.Written.Equals(Here.Text, StringComparison.OrdinalIgnoreCase)).Operator,
        StockTokenKind.Number or StockTokenKind.Text or StockTokenKind.End => null,
        _ => throw Malformed(),
    };

    private StockArray Members()
    {
        var at = Here.At;
        Expect("(");
        return new StockArray(at, List(")"));
    }

    private StockNode Unary()
    {
        var at = Here.At;
        if (TakeIf("!")
            || (Here.Kind == StockTokenKind.Name && Here.Text.Equals("not", StringComparison.OrdinalIgnoreCase) && TakeIf(Here.Text)))
        {
            return new StockUnary(at, "!", Nested());
        }

        return TakeIf("-") ? new StockUnary(at, "-", Nested()) : TakeIf("+") ? Nested() : Postfix(Primary());
    }

    private StockNode Nested()
    {
        if (++_depth > MostDepth)
        {
            throw new ImportRefusal(Here.At, ImportTexts.TooDeep);
        }

        var node = Unary();
        _depth--;
        return node;
    }

    private StockNode Postfix(StockNode node)
    {
        while (TakeIf(".") || TakeIf("?."))
        {
            if (Here.Kind != StockTokenKind.Name)
            {
                throw Malformed();
            }

            var name = Take();
            node = TakeIf("(") ? new StockCall(node.At, node, name.Text, List(")"))
                : node is StockPath path ? new StockPath(path.At, [.. path.Parts, name.Text])
                : new StockMember(node.At, node, name.Text);
        }

        return IsSign(Here, "[") ? throw Malformed() : node;
    }

    private StockNode Primary()
    {
        var token = Take();
        switch (token.Kind)
        {
            case StockTokenKind.Number:
                return new StockNumber(token.At, token.Text);
            case StockTokenKind.Text:
                return new StockText(token.At, token.Text);
            case StockTokenKind.Name when token.Text.Equals("new", StringComparison.OrdinalIgnoreCase):
                return Made(token.At);
            case StockTokenKind.Name when token.Text.ToLowerInvariant() is "true" or "false" or "null":
                return new StockWord(token.At, token.Text.ToLowerInvariant());
            case StockTokenKind.Name:
                return TakeIf("(") ? new StockCall(token.At, null, token.Text, List(")")) : new StockPath(token.At, [token.Text]);
            case StockTokenKind.Sign when token.Text == "(":
                return Bracketed();
            case StockTokenKind.Sign or StockTokenKind.End:
                _next--;
                throw Malformed();
            default:
                throw new InvalidOperationException($"There is no kind {token.Kind}.");
        }
    }

    /// <summary>A value in brackets, or a type before a value: <c>(decimal)x</c>.</summary>
    private StockNode Bracketed()
    {
        var node = Expression();
        Expect(")");
        return node is StockPath { Parts: [var type] }
            && StockFunctions.IsNumberType(type)
            && Here.Kind is StockTokenKind.Name or StockTokenKind.Number ? Nested() : node;
    }

    /// <summary><c>new[] { … }</c>, <c>new string[] { … }</c>, <c>new DateTime(…)</c>.</summary>
    private StockNode Made(int at)
    {
        var type = Here.Kind == StockTokenKind.Name ? Take().Text : "";
        if (TakeIf("("))
        {
            return new StockCall(at, null, type, List(")"));
        }

        if (TakeIf("["))
        {
            Expect("]");
        }

        Expect("{");
        return new StockArray(at, List("}"));
    }

    private List<StockNode> List(string closing)
    {
        var items = new List<StockNode>();
        if (TakeIf(closing))
        {
            return items;
        }

        do
        {
            items.Add(Expression());
        }
        while (TakeIf(","));
        Expect(closing);
        return items;
    }

    private StockToken Take() => Here.Kind == StockTokenKind.End ? throw Malformed() : _tokens[_next++];

    private bool TakeIf(string text)
    {
        if (Here.Kind is not (StockTokenKind.Sign or StockTokenKind.Name) || Here.Text != text)
        {
            return false;
        }

        _next++;
        return true;
    }

    private void Expect(string sign)
    {
        if (!TakeIf(sign))
        {
            throw Malformed();
        }
    }

    private ImportRefusal Malformed() =>
        new(Here.At, Here.Kind == StockTokenKind.End ? ImportTexts.BreaksOff : ImportTexts.Malformed(Here.Text));

    private static bool IsSign(StockToken token, string sign) => token.Kind == StockTokenKind.Sign && token.Text == sign;
}
