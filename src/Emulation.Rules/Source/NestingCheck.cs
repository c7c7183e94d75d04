using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>Brackets and conditionals nest, signs pile up: each level is a recursion of whatever reads them, and none may hurt.</summary>
internal sealed class NestingCheck(RuleExpression expression)
{
    private readonly Stack<(Token Token, int Conditionals)> _open = new();
    private int _conditionals;
    private int _signs;

    /// <summary>The first bracket or level that is wrong; null when none is.</summary>
    public Diagnostic? Run(IReadOnlyList<Token> tokens)
    {
        Token? previous = null;
        foreach (var token in tokens)
        {
            if (Step(token, previous) is { } problem)
            {
                return problem;
            }

            previous = token;
        }

        return _open.TryPeek(out var unclosed)
            ? SyntaxHints.At(expression, unclosed.Token.Start, ExpressionTexts.NeverClosed)
            : null;
    }

    private Diagnostic? Step(Token token, Token? previous)
    {
        var beginsValue = previous is null || previous.Kind is TokenKind.Open or TokenKind.Comma or TokenKind.Operator
            || Operators.Of(previous) is not null || Operators.IsPrefix(previous);
        _signs = beginsValue && (Operators.IsPrefix(token) || token.Is(TokenKind.Operator, "+")) ? _signs + 1 : 0;
        if (token.Kind == TokenKind.Open)
        {
            _open.Push((token, _conditionals));
        }
        else if (token.Kind == TokenKind.Close)
        {
            if (!_open.TryPop(out var opened))
            {
                return SyntaxHints.At(expression, token.Start, ExpressionTexts.ClosedTooOften);
            }

            _conditionals = opened.Conditionals;
        }
        else if (token.Is(TokenKind.Operator, "?") || token.Is(TokenKind.Operator, "=>"))
        {
            _conditionals++;
        }

        if (_open.Count + _conditionals > ExpressionLimits.Nesting)
        {
            return ExpressionLimits.Exceeded(expression, token.Start, ExpressionTexts.NestedTooDeep(ExpressionLimits.Nesting));
        }

        const int Signs = ExpressionLimits.SignsInARow;
        return _signs > Signs
            ? ExpressionLimits.Exceeded(expression, token.Start, ExpressionTexts.TooManySigns(Signs))
            : null;
    }
}
