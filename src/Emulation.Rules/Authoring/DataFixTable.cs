using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>Which problems of submitted data, worked examples and decisions can be mended, and how.</summary>
internal static class DataFixTable
{
    public static IReadOnlyList<(Func<FixPlace, IEnumerable<Fix>> Mend, DiagnosticDescriptor[] Codes)> Rows { get; } =
    [
        (DataFixes.Meant, [
            Codes.UnknownIndicator, Codes.UnknownCluster, Codes.UnknownChoice, Codes.UnknownColumn, Codes.UnknownParticipant,
            Codes.UnknownCriterion, Codes.UnknownFigure, Codes.UnknownPastAward, Codes.UnknownAward, Codes.UnknownDecidedGrade]),
        (DataNumberFixes.Decimals, [Codes.TooManyDecimals]),
        (DataNumberFixes.Digits, [Codes.GroupedNumber]),
        (DataNumberFixes.EitherReading, [Codes.DoubtfulNumber]),
        (DataNumberFixes.Unquoted, [Codes.QuotedValue]),
        (DataNumberFixes.Single, [Codes.WrongShape]),
        (NumberFixes.Sign, [Codes.NegativeTolerance]),
        (DataFixes.PlainText, [Codes.InvalidDataText, Codes.OddSpaces, Codes.InvisibleCharacters]),
        (DataFixes.Row, [Codes.NoValues, Codes.RowLeftOut, Codes.DuplicatePastAward]),
        (DataFixes.PastAwardWord, [Codes.PastAwardWord]),
        (DecisionFixes.OneSubject, [Codes.DecisionSubject]),
        (DecisionFixes.Verdict("changes"), [Codes.PlaceRefused]),
        (DecisionFixes.Verdict("confirms"), [Codes.NothingToChange]),
        (RemovalFixes.OneOf("for", "votes"), [Codes.VotesTwice]),
    ];
}
