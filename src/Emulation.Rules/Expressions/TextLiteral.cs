using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>Texts in quotes: dates beside a date, declared values beside a choice, and plain texts.</summary>
internal sealed class TextLiteral(RuleExpression expression, IReadOnlyList<Token> tokens, ExpressionScope scope, DiagnosticBag bag)
{
    private static readonly HashSet<string> Comparisons = new(["==", "!=", "<>", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge"], StringComparer.Ordinal);

    /// <summary>How many were written as texts.</summary>
    public int Count { get; private set; }

    /// <summary>The text at <paramref name="i"/> as the parser gets it; one that cannot stand there is reported.</summary>
    public string Write(int i)
    {
        var token = tokens[i];
        var neighbour = Neighbour(i);
        if (neighbour?.Type == typeof(DateTime) || Brackets.IsArgumentOf(tokens, i, nameof(Fn.DaysBetween)))
        {
            if (DateOnly.TryParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return string.Create(CultureInfo.InvariantCulture, $"DateTime({date.Year}, {date.Month}, {date.Day})");
            }

            bag.Add(Codes.InvalidDateLiteral.At(expression.At(token.Start), token.Text));
        }
        else if (neighbour is { Values: { } values } && !values.Contains(token.Text, StringComparer.Ordinal))
        {
            bag.Add(Codes.UndeclaredValue.At(expression.At(token.Start), token.Text, neighbour.Name, Suggestion.For(token.Text, values)));
        }
        else if (neighbour is not null && neighbour.Type != typeof(string))
        {
            bag.Add(Codes.TextAsNumber.At(expression.At(token.Start)));
        }

        Count++;
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
}
