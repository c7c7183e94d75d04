using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>
/// Tells what is wrong with the form of an expression where reading could not go on. Each method answers null, for no node.
/// </summary>
internal sealed class SyntaxFaults(RuleExpression expression, IReadOnlyList<Token> tokens)
{
    public static readonly Token End = new(TokenKind.End, "", default);

    /// <summary>The first one told.</summary>
    public Diagnostic? Found { get; private set; }

    public Node? Report(Diagnostic diagnostic)
    {
        Found ??= diagnostic;
        return null;
    }

    /// <summary>A value should begin at token <paramref name="at"/>.</summary>
    public Node? NoValue(int at)
    {
        var token = TokenAt(at);
        if (tokens.Count == 0)
        {
            return Syntax(0, ExpressionTexts.Empty);
        }

        if (at > 0 && tokens[at - 1].Is(TokenKind.Operator, "%"))
        {
            return Syntax(tokens[at - 1].Start, ExpressionTexts.PercentSign);
        }

        if (token.Is(TokenKind.Operator, "+"))
        {
            return Syntax(token.Start, ExpressionTexts.PlusSign);
        }

        if (token.Text is "=" or "=>" && at > 0 && Operators.Of(tokens[at - 1]) is not null)
        {
            return Report(Codes.Assignment.At(expression.At(tokens[at - 1].Start), tokens[at - 1].Text + token.Text));
        }

        if (at > 0 && tokens[at - 1].Kind != TokenKind.Open)
        {
            return Syntax(tokens[at - 1].Start, ExpressionTexts.NothingAfter(tokens[at - 1].Text));
        }

        return token.Kind == TokenKind.Close
            ? Syntax(tokens[at - 1].Start, ExpressionTexts.EmptyBrackets)
            : Syntax(token.Start, ExpressionTexts.NothingBefore(token.Text));
    }

    /// <summary>Nothing names what is meant behind a dot.</summary>
    public Node? NoMember(int at) => Syntax(tokens[at - 1].Start, ExpressionTexts.NothingAfter(tokens[at - 1].Text));

    /// <summary>A choice has only one of its two values.</summary>
    public Node? NoColon(Token sign, Node one, int at) => TokenAt(at).Kind is TokenKind.End or TokenKind.Close or TokenKind.Comma
        ? Syntax(sign.Start, ExpressionTexts.NoColon)
        : Unexpected(one, at);

    /// <summary>Behind a value stands neither an operator nor an end.</summary>
    public Node? Unexpected(Node left, int at)
    {
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Comma:
                return Comma(at);
            case TokenKind.Operator when token.Text is "=" or "=>":
                return Report(Codes.Assignment.At(expression.At(token.Start), token.Text));
            case TokenKind.Operator when token.Text == ":":
                return Syntax(token.Start, ExpressionTexts.StrayColon);
            case TokenKind.Number when tokens[at - 1].Kind == TokenKind.Number:
                return Syntax(token.Start, ExpressionTexts.SpacedNumber);
            case TokenKind.Number or TokenKind.Text or TokenKind.Name or TokenKind.Open
                when Last(left) is { } word && OtherLanguages.HintOf(word.Name) is { } hint:
                var isDate = word.Name == "new" && MemberFaults.DateTypes.Contains(token.Text);
                return Report(Codes.ForeignWord.At(expression.At(word.Span.Start), word.Name, isDate ? ForeignTexts.QuoteDate : hint));
            case TokenKind.Name when OtherLanguages.HintBetween(token.Text) is { } hint:
                return Report(Codes.ForeignWord.At(expression.At(token.Start), token.Text, hint));
            default:
                var shown = token.Kind == TokenKind.Text ? "\\\"" : token.Text;
                return Syntax(token.Start, ExpressionTexts.NoOperator(shown));
        }
    }

    /// <summary>The name that ends a value, or is called at its end.</summary>
    private static NameNode? Last(Node node) => node switch
    {
        NameNode name => name,
        CallNode call => call.Callee as NameNode,
        BinaryNode binary => Last(binary.Right),
        UnaryNode unary => Last(unary.Operand),
        ChoiceNode choice => Last(choice.Other),
        _ => null,
    };

    /// <summary>A comma separates the arguments of a function; elsewhere it was meant as a part of a number.</summary>
    private Node? Comma(int at)
    {
        var last = at;
        while (last + 1 < tokens.Count && tokens[last].Kind == TokenKind.Comma && tokens[last + 1].Kind == TokenKind.Number)
        {
            last += 2;
        }

        var first = tokens[at - 1];
        return first.Kind == TokenKind.Number && last > at
            ? Report(CommaFaults.InNumber(expression, new TextSpan(first.Start, tokens[last - 1].Span.End)))
            : Report(Codes.NotAllowed.At(expression.At(tokens[at].Start), ",", ExpressionHints.OnlyArguments));
    }

    private Node? Syntax(int index, LocalizedText what) => Report(SyntaxHints.At(expression, index, what));

    private Token TokenAt(int index) => index < tokens.Count ? tokens[index] : End;
}
