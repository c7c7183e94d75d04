using System.Globalization;
using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>
/// Checks the names of an expression and writes it for the parser: numbers with a fraction, an exponent or more than
/// nine digits become decimals (<c>2.5</c> → <c>2.5m</c>), texts are normalised, ISO dates beside a date become dates.
/// </summary>
internal sealed class TokenRewriter(RuleExpression expression, IReadOnlyList<Token> tokens, ExpressionScope scope, DiagnosticBag bag)
{
    private const int IntegerDigits = 9;

    private static readonly HashSet<string> WordOperators = new(
        ["and", "or", "not", "true", "false", "mod", "eq", "ne", "lt", "le", "gt", "ge"], StringComparer.Ordinal);

    private static readonly HashSet<string> Comparisons = new(["==", "!=", "<>", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge"], StringComparer.Ordinal);

    private static readonly HashSet<string> Functions = new(
        typeof(Fn).GetMethods().Where(m => m.DeclaringType == typeof(Fn)).Select(m => m.Name), StringComparer.Ordinal);

    private readonly StringBuilder _text = new();
    private readonly List<(int Written, int Original)> _map = [];

    /// <summary>The names mentioned.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>How many texts were written as texts.</summary>
    public int TextCount { get; private set; }

    /// <summary>The text for the parser; what is wrong goes to the bag.</summary>
    public string Run()
    {
        CheckCommas();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            _map.Add((_text.Length, token.Start));
            _text.Append(token.Kind switch
            {
                TokenKind.Name => CheckName(i),
                TokenKind.Number => Number(token.Text),
                TokenKind.Text => Quote(i),
                TokenKind.Dot => CheckDot(i),
                _ => token.Text,
            });
            if (token.Kind != TokenKind.Dot && !(i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Dot))
            {
                _text.Append(' ');
            }
        }

        return _text.ToString().TrimEnd();
    }

    /// <summary>Where the character at <paramref name="index"/> of the rewritten text comes from.</summary>
    public SourcePosition Locate(int index)
    {
        var at = _map.FindLastIndex(entry => entry.Written <= index);
        return expression.At(at < 0 ? 0 : _map[at].Original);
    }

    private static string Number(string text)
    {
        var digits = text.TrimEnd('m', 'M');
        if (digits.Length == text.Length && digits.Length <= IntegerDigits && digits.All(char.IsAsciiDigit))
        {
            return digits;
        }

        return ExactDecimal.TryParse(digits, out var value)
            ? DecimalText.Of(value) + "m"
            : throw new InvalidOperationException($"The lexer let '{text}' pass.");
    }

    private string CheckName(int i)
    {
        var name = tokens[i].Text;
        if (i > 0 && tokens[i - 1].Kind == TokenKind.Dot)
        {
            if (!Functions.Contains(name) && i > 1 && tokens[i - 2].Is(TokenKind.Name, nameof(Fn)))
            {
                Report(Codes.UnknownName.At(expression.At(tokens[i].Start), "Fn." + name, Suggestion.For(name, Functions.Order(StringComparer.Ordinal))));
            }
        }
        else if (scope.Find(name) is not null)
        {
            Names.Add(name);
        }
        else if (name == nameof(Fn))
        {
            if (i + 1 == tokens.Count || tokens[i + 1].Kind != TokenKind.Dot)
            {
                Report(Codes.NotAllowed.At(expression.At(tokens[i].Start), name));
            }
        }
        else if (!WordOperators.Contains(name))
        {
            Report(Codes.UnknownName.At(expression.At(tokens[i].Start), name, Suggestion.For(name, scope.Names)));
        }

        return name;
    }

    /// <summary>A dot follows <c>Fn</c> and nothing else: no member of any value is in reach.</summary>
    private string CheckDot(int i)
    {
        if (i == 0 || !tokens[i - 1].Is(TokenKind.Name, nameof(Fn)))
        {
            var member = i + 1 < tokens.Count ? "." + tokens[i + 1].Text : ".";
            Report(Codes.NotAllowed.At(expression.At(tokens[i].Start), member));
        }

        return ".";
    }

    private string Quote(int i)
    {
        var token = tokens[i];
        if (Neighbour(i) is { } name && name.Type == typeof(DateTime))
        {
            if (DateOnly.TryParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return string.Create(CultureInfo.InvariantCulture, $"DateTime({date.Year}, {date.Month}, {date.Day})");
            }

            Report(Codes.InvalidDateLiteral.At(expression.At(token.Start), token.Text));
        }
        else if (Neighbour(i) is { Values: { } values } choice && !values.Contains(token.Text, StringComparer.Ordinal))
        {
            Report(Codes.UndeclaredValue.At(expression.At(token.Start), token.Text, choice.Name, Suggestion.For(token.Text, values)));
        }

        else if (Neighbour(i) is { } other && other.Type != typeof(string) && other.Type != typeof(DateTime))
        {
            Report(Codes.TextAsNumber.At(expression.At(token.Start)));
        }

        TextCount++;
        return "\"" + token.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }

    /// <summary>The name a text is compared with: <c>name == "text"</c> or <c>"text" == name</c>.</summary>
    private ScopeName? Neighbour(int i)
    {
        if (i >= 2 && Comparisons.Contains(tokens[i - 1].Text) && tokens[i - 2].Kind == TokenKind.Name)
        {
            return scope.Find(tokens[i - 2].Text);
        }

        return i + 2 < tokens.Count && Comparisons.Contains(tokens[i + 1].Text) && tokens[i + 2].Kind == TokenKind.Name
            ? scope.Find(tokens[i + 2].Text)
            : null;
    }

    /// <summary>A comma separates the arguments of a function; elsewhere it was meant as a decimal comma.</summary>
    private void CheckCommas()
    {
        var calls = new Stack<bool>();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Open:
                    calls.Push(i > 1 && tokens[i - 1].Kind == TokenKind.Name && tokens[i - 2].Kind == TokenKind.Dot);
                    break;
                case TokenKind.Close:
                    calls.Pop();
                    break;
                case TokenKind.Comma when !calls.TryPeek(out var inCall) || !inCall:
                    var isNumber = i > 0 && i + 1 < tokens.Count && tokens[i - 1].Kind == TokenKind.Number && tokens[i + 1].Kind == TokenKind.Number;
                    Report(isNumber
                        ? Codes.DecimalComma.At(expression.At(tokens[i - 1].Start), $"{tokens[i - 1].Text},{tokens[i + 1].Text}")
                        : Codes.NotAllowed.At(expression.At(tokens[i].Start), ","));
                    break;
            }
        }
    }

    private void Report(Diagnostic diagnostic) => bag.Add(diagnostic);
}
