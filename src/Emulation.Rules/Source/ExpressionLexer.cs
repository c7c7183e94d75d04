using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary>Cuts an expression into tokens, with every limit checked before anything recurses over them.</summary>
internal sealed class ExpressionLexer
{
    private static readonly string[] Signs =
        ["&&", "||", "==", "!=", "<=", ">=", "<>", "=>", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", "="];

    private readonly RuleExpression _expression;
    private readonly List<Token> _tokens = [];
    private int _index;

    private ExpressionLexer(RuleExpression expression) => _expression = expression;

    private string Text => _expression.Text;

    private SourcePosition Here => _expression.At(_index);

    /// <summary>The tokens, or the first thing that is wrong with them.</summary>
    public static (IReadOnlyList<Token> Tokens, Diagnostic? Problem) Tokenize(RuleExpression expression)
    {
        if (expression.Text.Length > ExpressionLimits.Characters)
        {
            return ([], ExpressionLimits.Exceeded(expression, 0, ExpressionTexts.TooManyCharacters(ExpressionLimits.Characters)));
        }

        var lexer = new ExpressionLexer(expression);
        var problem = lexer.Run() ?? new NestingCheck(expression).Run(lexer._tokens);
        return (lexer._tokens, problem);
    }

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
                return ExpressionLimits.Exceeded(_expression, _tokens[^1].Start, ExpressionTexts.TooManyTokens(ExpressionLimits.Tokens));
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

        if (OtherLanguages.IsWord(c) && !char.IsAsciiDigit(c))
        {
            return Word();
        }

        return c switch
        {
            >= '0' and <= '9' => Number(),
            '"' => Quoted(),
            '(' => Take(TokenKind.Open, "("),
            ')' => Take(TokenKind.Close, ")"),
            ',' => Take(TokenKind.Comma, ","),
            '.' => char.IsAsciiDigit(Peek(1)) && !FollowsValue() ? Number() : Take(TokenKind.Dot, "."),
            '\'' => Codes.SingleQuotes.At(Here),
            _ => Sign(),
        };
    }

    /// <summary>A name, or a word of people's own language that is known to mean something here.</summary>
    private Diagnostic? Word()
    {
        var word = Span(OtherLanguages.IsWord);
        if (word.All(char.IsAscii) || OtherLanguages.HintOf(word) is not null)
        {
            return Take(TokenKind.Name, word);
        }

        _index += word.TakeWhile(char.IsAscii).Count();
        return OtherLanguages.Refuse(_expression, _index);
    }

    private Diagnostic? Sign()
    {
        if (OtherLanguages.SignAt(Text, _index) is { } known)
        {
            return known.IsComparison ? Codes.Assignment.At(Here, known.Written) : Codes.NotAllowed.At(Here, known.Written, known.Hint);
        }

        var found = Array.Find(Signs, sign => string.CompareOrdinal(Text, _index, sign, 0, sign.Length) == 0);
        return found is null ? OtherLanguages.Refuse(_expression, _index) : Take(TokenKind.Operator, found);
    }

    private Diagnostic? Number()
    {
        var text = Span(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_');
        if (text[^1] is 'e' or 'E' && Peek(text.Length) is '+' or '-')
        {
            var length = text.Length + 1;
            while (char.IsAsciiLetterOrDigit(Peek(length)))
            {
                length++;
            }

            text = Text.Substring(_index, length);
        }

        return NumberForms.IsNumber(text) ? Take(TokenKind.Number, text) : NumberForms.Refuse(_expression, _index, text);
    }

    private Diagnostic? Quoted()
    {
        var value = new StringBuilder();
        for (var i = _index + 1; i < Text.Length; i++)
        {
            if (Text[i] == '"')
            {
                _tokens.Add(new Token(TokenKind.Text, UnicodeText.Normalize(value.ToString()), new TextSpan(_index, i + 1)));
                _index = i + 1;
                return null;
            }

            if (Text[i] == '\\' && i + 1 < Text.Length)
            {
                i++;
                if (Text[i] is not ('"' or '\\'))
                {
                    return Codes.NotAllowed.At(_expression.At(i - 1), "\\" + Text[i], ForeignTexts.Allowed);
                }
            }

            value.Append(Text[i]);
        }

        return SyntaxHints.At(_expression, _index, ExpressionTexts.NoClosingQuote);
    }

    /// <summary>Whether a value ends right here, so that a point names something of it.</summary>
    private bool FollowsValue() =>
        _tokens.Count > 0 && _tokens[^1].Span.End == _index && _tokens[^1].Kind is TokenKind.Name or TokenKind.Close or TokenKind.Text;

    private Diagnostic? Take(TokenKind kind, string text)
    {
        _tokens.Add(new Token(kind, text, new TextSpan(_index, _index + text.Length)));
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
}
