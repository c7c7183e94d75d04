using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>
/// Reads an expression into nodes, with the precedence of the parser underneath. It stops at the first thing that is wrong with its form.
/// The lexer has limited how deep it can go.
/// </summary>
internal sealed class ExpressionReader
{
    private readonly RuleExpression _expression;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly SyntaxFaults _faults;
    private int _at;

    private ExpressionReader(RuleExpression expression, IReadOnlyList<Token> tokens)
    {
        _expression = expression;
        _tokens = tokens;
        _faults = new SyntaxFaults(expression, tokens);
    }

    private Token Current => Ahead(0);

    /// <summary>The tree; null, and said so, when the form is wrong.</summary>
    public static Node? Read(RuleExpression expression, DiagnosticBag bag)
    {
        var (tokens, problem) = ExpressionLexer.Tokenize(expression);
        if (problem is not null)
        {
            bag.Add(problem);
            return null;
        }

        var reader = new ExpressionReader(expression, tokens);
        var node = reader.Choice();
        if (node is not null && reader.Current.Kind != TokenKind.End)
        {
            node = reader._faults.Unexpected(node, reader._at);
        }

        if (node is null)
        {
            bag.Add(reader._faults.Found!);
        }

        return node;
    }

    private Node? Choice()
    {
        var condition = Binary(Operators.Loosest);
        if (condition is null || !Current.Is(TokenKind.Operator, "?"))
        {
            return condition;
        }

        var sign = Take();
        if (Choice() is not { } one)
        {
            return null;
        }

        if (!Current.Is(TokenKind.Operator, ":"))
        {
            return _faults.NoColon(sign, one, _at);
        }

        Take();
        return Choice() is { } other ? new ChoiceNode(condition, sign, one, other) : null;
    }

    private Node? Binary(int least)
    {
        var left = Unary();
        while (left is not null)
        {
            if (least <= Operators.Comparison && ForeignComparison.Begins(Current, Ahead(1)))
            {
                return _faults.Report(ForeignComparison.Refuse(_expression, _tokens, _at, left));
            }

            if (Operators.Of(Current) is not { } operation || Operators.PrecedenceOf(operation) < least)
            {
                return left;
            }

            var sign = Take();
            left = Binary(Operators.PrecedenceOf(operation) + 1) is { } right ? new BinaryNode(left, sign, operation, right) : null;
        }

        return null;
    }

    private Node? Unary()
    {
        if (!Operators.IsPrefix(Current))
        {
            return Postfix();
        }

        var sign = Take();
        return Unary() is { } operand ? new UnaryNode(sign, operand) : null;
    }

    private Node? Postfix()
    {
        var node = Primary();
        while (node is not null)
        {
            if (Current.Kind == TokenKind.Dot)
            {
                Take();
                node = Current.Kind == TokenKind.Name ? new MemberNode(node, Take()) : _faults.NoMember(_at);
            }
            else if (Current.Kind == TokenKind.Open && node is NameNode or MemberNode)
            {
                node = Call(node);
            }
            else
            {
                return node;
            }
        }

        return null;
    }

    private Node? Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return new NumberNode(Take());
            case TokenKind.Text:
                return new TextNode(Take());
            case TokenKind.Name when token.Text is "true" or "false":
                return new TruthNode(Take());
            case TokenKind.Name when Operators.Of(token) is null:
                return new NameNode(Take());
            case TokenKind.Open:
                return Group();
            default:
                return _faults.NoValue(_at);
        }
    }

    private Node? Group()
    {
        var open = Take();
        if (Choice() is not { } inner)
        {
            return null;
        }

        return Current.Kind == TokenKind.Close
            ? new GroupNode(inner, new TextSpan(open.Start, Take().Span.End))
            : _faults.Unexpected(inner, _at);
    }

    private Node? Call(Node callee)
    {
        Take();
        var arguments = new List<Node>();
        while (arguments.Count > 0 || Current.Kind != TokenKind.Close)
        {
            if (Argument() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            if (Current.Kind == TokenKind.Close)
            {
                break;
            }

            if (Current.Kind != TokenKind.Comma)
            {
                return _faults.Unexpected(argument, _at);
            }

            Take();
        }

        return new CallNode(callee, arguments, Take().Span.End);
    }

    private Node? Argument()
    {
        if (Current.Kind != TokenKind.Name || !Ahead(1).Is(TokenKind.Operator, "=>"))
        {
            return Choice();
        }

        var parameter = Take();
        Take();
        return Choice() is { } body ? new LambdaNode(parameter, body) : null;
    }

    private Token Take() => _tokens[_at++];

    private Token Ahead(int count) => _at + count < _tokens.Count ? _tokens[_at + count] : SyntaxFaults.End;
}
