using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Expressions;

/// <summary><c>history.Consecutive("LDTT", 2)</c>: a question to a participant's award history.</summary>
/// <param name="Function">A method of <see cref="AwardHistory"/>.</param>
/// <param name="Award">The award.</param>
/// <param name="Years">Over how many years; null for all.</param>
internal sealed record HistoryCall(string Function, string Award, int? Years)
{
    public const string Name = "history";

    private const int LengthWithoutYears = 6;
    private const int MostYears = 100;

    private static readonly string[] Functions = [nameof(AwardHistory.Consecutive), nameof(AwardHistory.Count), nameof(AwardHistory.Any)];

    /// <summary>Bool, but for a count.</summary>
    public Type Type => Function == nameof(AwardHistory.Count) ? typeof(int) : typeof(bool);

    /// <summary>As it is written.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}.{Function}(\"{Award.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"{(Years is { } years ? $", {years}" : "")})");

    /// <summary>The call that begins at token <paramref name="i"/> and the index of its last token; no call, and said so, where something is wrong.</summary>
    public static (HistoryCall? Call, int Last) Read(RuleExpression expression, IReadOnlyList<Token> tokens, int i, ExpressionScope scope, DiagnosticBag bag)
    {
        var at = expression.At(tokens[i].Start);
        if (i + 2 >= tokens.Count || tokens[i + 1].Kind != TokenKind.Dot || tokens[i + 2].Kind != TokenKind.Name)
        {
            bag.Add(Codes.BareHistory.At(at));
            return (null, i);
        }

        var function = tokens[i + 2].Text;
        if (!Functions.Contains(function, StringComparer.Ordinal))
        {
            bag.Add(Codes.UnknownName.At(expression.At(tokens[i + 2].Start), $"{Name}.{function}", Suggestion.For(function, Functions)));
            return (null, LastOf(tokens, i));
        }

        var last = LastOf(tokens, i);
        var years = last == i + LengthWithoutYears + 1 && tokens[i + 5].Kind == TokenKind.Comma ? YearsOf(tokens[i + 6]) : null;
        var needsYears = function == nameof(AwardHistory.Consecutive);
        var wellFormed = tokens[Math.Min(i + 4, tokens.Count - 1)].Kind == TokenKind.Text
            && (years is not null || (!needsYears && last == i + LengthWithoutYears - 1));
        if (!wellFormed)
        {
            bag.Add(Codes.HistoryArguments.At(at, function, needsYears ? YearsNeeded : YearsOptional));
            return (null, last);
        }

        var award = tokens[i + 4];
        if (!scope.PastAwards!.Contains(award.Text, StringComparer.Ordinal))
        {
            bag.Add(Codes.UndeclaredValue.At(expression.At(award.Start), award.Text, Name, Suggestion.For(award.Text, scope.PastAwards!)));
        }

        return (new HistoryCall(function, award.Text, years), last);
    }

    private static LocalizedText YearsNeeded { get; } = new() { Vietnamese = " và số năm", English = " and a number of years" };

    private static LocalizedText YearsOptional { get; } = new() { Vietnamese = ", có thể thêm số năm", English = " and perhaps a number of years" };

    private static int? YearsOf(Token token) =>
        token.Kind == TokenKind.Number && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MostYears ? years : null;

    /// <summary>The closing bracket of the call; its name where there are no brackets.</summary>
    private static int LastOf(IReadOnlyList<Token> tokens, int i) =>
        i + 3 < tokens.Count && tokens[i + 3].Kind == TokenKind.Open ? Brackets.Closing(tokens, i + 3) : i + 2;
}
