using System.Globalization;
using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>Cuts an expression into tokens, with every limit checked before the recursive parser sees it.</summary>
internal sealed class ExpressionLexer
{
    private static readonly string[] Operators = ["&&", "||", "==", "!=", "<=", ">=", "<>", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":"];

    private readonly RuleExpression _expression;
    private readonly List<Token> _tokens = [];
    private int _index;

    private ExpressionLexer(RuleExpression expression) => _expression = expression;

    private string Text => _expression.Text;

    /// <summary>The tokens, or the first thing that is wrong with them.</summary>
    public static (IReadOnlyList<Token> Tokens, Diagnostic? Problem) Tokenize(RuleExpression expression)
    {
        if (expression.Text.Length > ExpressionLimits.Characters)
        {
            return ([], TooMany(expression, 0, ExpressionLimits.Characters, "ký tự", "characters"));
        }

        var lexer = new ExpressionLexer(expression);
        var problem = lexer.Run() ?? lexer.CheckNesting();
        return (lexer._tokens, problem);
    }

    private static Diagnostic TooMany(RuleExpression expression, int index, int limit, string vietnamese, string english) =>
        Codes.TooComplex.At(expression.At(index), new LocalizedText { Vietnamese = $"hơn {limit} {vietnamese}", English = $"more than {limit} {english}" });

    private Diagnostic? Run()
    {
        while (_index < Text.Length)
        {
            var problem = Step();
            if (problem is not null)
            {
                return problem;
            }

            if (_tokens.Count > ExpressionLimits.Tokens)
            {
                return TooMany(_expression, _tokens[^1].Start, ExpressionLimits.Tokens, "thành phần", "parts");
            }
        }

        return null;
    }

    private Diagnostic? Step()
    {
        var c = Text[_index];
        if (c is ' ' or '\t' or '\r' or '\n')
        {
            _index++;
            return null;
        }

        if (char.IsAsciiLetter(c) || c == '_')
        {
            Take(TokenKind.Name, Span(ch => char.IsAsciiLetterOrDigit(ch) || ch == '_'));
            return null;
        }

        return c switch
        {
            >= '0' and <= '9' => Number(),
            '"' => Quoted(),
            '(' => Take(TokenKind.Open, "("),
            ')' => Take(TokenKind.Close, ")"),
            ',' => Take(TokenKind.Comma, ","),
            '.' => Take(TokenKind.Dot, "."),
            '\'' => Codes.SingleQuotes.At(Here),
            _ => Operator(c),
        };
    }

    private SourcePosition Here => _expression.At(_index);

    private Diagnostic? Operator(char c)
    {
        if (c == '=' && Peek(1) != '=')
        {
            return Codes.Assignment.At(Here, Peek(1) == '>' ? "=>" : "=");
        }

        var found = Array.Find(Operators, o => string.CompareOrdinal(Text, _index, o, 0, o.Length) == 0);
        if (found is not null && !(found == "?" && Peek(1) is '?' or '.'))
        {
            return Take(TokenKind.Operator, found);
        }

        return c < 128
            ? Codes.NotAllowed.At(Here, found == "?" ? Text.Substring(_index, 2) : c.ToString(), Habits.OfCharacter(Text, _index))
            : Codes.ForeignCharacter.At(Here, char.IsSurrogate(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? "?" : c.ToString(), ((int)c).ToString("X4", CultureInfo.InvariantCulture), Habits.OfCharacter(Text, _index));
    }

    private Diagnostic? Number()
    {
        var text = Span(ch => char.IsAsciiLetterOrDigit(ch) || ch is '.' or '_');
        if (text[^1] is 'e' or 'E' && Peek(text.Length) is '+' or '-')
        {
            var length = text.Length + 1;
            while (char.IsAsciiLetterOrDigit(Peek(length)))
            {
                length++;
            }

            text = Text.Substring(_index, length);
        }

        var digits = text[^1] is 'm' or 'M' ? text[..^1] : text;
        var wellFormed = char.IsAsciiDigit(digits[^1])
            && digits.All(ch => char.IsAsciiDigit(ch) || ch is '.' or 'e' or 'E' or '+' or '-')
            && (digits.IndexOf('.', StringComparison.Ordinal) is var point && (point < 0 || char.IsAsciiDigit(digits[point + 1])))
            && digits.Count(ch => ch == '.') <= 1;
        return wellFormed && ExactDecimal.TryParse(digits, out _) ? Take(TokenKind.Number, text) : Codes.InvalidNumber.At(Here, text);
    }

    private Diagnostic? Quoted()
    {
        var value = new StringBuilder();
        for (var i = _index + 1; i < Text.Length; i++)
        {
            if (Text[i] == '"')
            {
                _tokens.Add(new Token(TokenKind.Text, value.ToString().Normalize(), _index));
                _index = i + 1;
                return null;
            }

            if (Text[i] == '\\' && i + 1 < Text.Length)
            {
                i++;
                if (Text[i] is not ('"' or '\\'))
                {
                    return Codes.NotAllowed.At(_expression.At(i - 1), "\\" + Text[i], Habits.OfRefused);
                }
            }

            value.Append(Text[i]);
        }

        return Codes.Syntax.At(Here, new LocalizedText { Vietnamese = "văn bản không có dấu ngoặc kép đóng", English = "the text has no closing quote" });
    }

    private Diagnostic? Take(TokenKind kind, string text)
    {
        _tokens.Add(new Token(kind, text, _index));
        _index += text.Length;
        return null;
    }

    private string Span(Func<char, bool> belongs)
    {
        var end = _index;
        while (end < Text.Length && belongs(Text[end]))
        {
            end++;
        }

        return Text[_index..end];
    }

    private char Peek(int ahead) => _index + ahead < Text.Length ? Text[_index + ahead] : '\0';

    /// <summary>Brackets and conditionals nest, signs pile up: each level is a recursion of the parser.</summary>
    private Diagnostic? CheckNesting()
    {
        var open = new Stack<(Token Token, int Conditionals)>();
        var conditionals = 0;
        var unary = 0;
        Token? previous = null;
        foreach (var token in _tokens)
        {
            var isPrefix = token.Text is "!" or "-" or "+" or "not" && token.Kind is TokenKind.Operator or TokenKind.Name
                && previous is null or { Kind: TokenKind.Operator or TokenKind.Open or TokenKind.Comma } or { Kind: TokenKind.Name, Text: "not" or "and" or "or" };
            unary = isPrefix ? unary + 1 : 0;
            if (token.Kind == TokenKind.Open)
            {
                open.Push((token, conditionals));
            }
            else if (token.Kind == TokenKind.Close)
            {
                if (!open.TryPop(out var opened))
                {
                    return Codes.Syntax.At(_expression.At(token.Start), new LocalizedText { Vietnamese = "thừa dấu ')'", English = "there is a ')' too many" });
                }

                conditionals = opened.Conditionals;
            }
            else if (token.Is(TokenKind.Operator, "?"))
            {
                conditionals++;
            }

            if (open.Count + conditionals > ExpressionLimits.Nesting)
            {
                return TooMany(_expression, token.Start, ExpressionLimits.Nesting, "tầng lồng nhau", "levels of nesting");
            }

            if (unary > ExpressionLimits.UnaryRun)
            {
                return TooMany(_expression, token.Start, ExpressionLimits.UnaryRun, "dấu liền nhau trước một giá trị", "signs in a row before one value");
            }

            previous = token;
        }

        return open.TryPeek(out var unclosed)
            ? Codes.Syntax.At(_expression.At(unclosed.Token.Start), new LocalizedText { Vietnamese = "dấu '(' không được đóng", English = "this '(' is never closed" })
            : null;
    }
}
