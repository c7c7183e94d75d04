using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Source;

/// <summary><c>history.Consecutive("LDTT", 2)</c>: a question to a participant's award history.</summary>
/// <param name="Function">A method of <see cref="AwardHistory"/>.</param>
/// <param name="Award">The award.</param>
/// <param name="Years">Over how many years; null for all.</param>
/// <param name="Kind">Awards of which kind; null for regular ones.</param>
internal sealed record HistoryCall(string Function, string Award, int? Years, string? Kind)
{
    public const string Name = "history";

    private const int MostYears = 100;

    public static IReadOnlyList<string> Functions { get; } =
        [nameof(AwardHistory.Consecutive), nameof(AwardHistory.Count), nameof(AwardHistory.Any)];

    /// <summary>True or false, but for a count.</summary>
    public ValueKind Gives => Function == nameof(AwardHistory.Count) ? ValueKind.Whole : ValueKind.Truth;

    /// <summary>As it is written.</summary>
    public override string ToString()
    {
        var years = Years is { } given ? string.Create(CultureInfo.InvariantCulture, $", {given}") : "";
        var kind = Kind is null ? "" : ", " + Literals.Quote(Kind);
        return $"{Name}.{Function}({Literals.Quote(Award)}{years}{kind})";
    }

    /// <summary>The question; null, and said so, where its arguments are wrong.</summary>
    public static HistoryCall? Read(CallNode call, string function, CheckContext context)
    {
        var years = call.Arguments is [_, NumberNode { Text: var text }, ..] ? YearsOf(text) : null;
        var kind = call.Arguments is [_, .., TextNode last] ? last : null;
        var understood = 1 + (years is null ? 0 : 1) + (kind is null ? 0 : 1);
        var needsYears = function == nameof(AwardHistory.Consecutive);
        if (call.Arguments is not [TextNode award, ..] || (years is null && needsYears) || call.Arguments.Count != understood)
        {
            context.Report(Codes.HistoryArguments, call.Span.Start, function, needsYears ? ExpressionHints.YearsNeeded
                : ExpressionHints.YearsOptional);
            return null;
        }

        var known = context.Scope.PastAwards!;
        if (!known.Contains(award.Value, StringComparer.Ordinal))
        {
            context.Report(Codes.UndeclaredValue, award.Span.Start, award.Value, Name, Suggestion.For(award.Value, known));
        }

        if (kind is not null && !AwardHistory.Kinds.Contains(kind.Value, StringComparer.Ordinal))
        {
            context.Report(Codes.UndeclaredValue, kind.Span.Start, kind.Value, Name, Suggestion.For(kind.Value, AwardHistory.Kinds));
        }

        return new HistoryCall(function, award.Value, years, kind?.Value);
    }

    private static int? YearsOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MostYears ? years : null;
}
