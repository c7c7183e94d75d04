using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Authoring;

/// <summary>Which problems can be mended, and how: one row for each code.</summary>
internal static class FixTable
{
    public static IReadOnlyDictionary<string, Func<FixPlace, IEnumerable<Fix>>> ByCode { get; } = Rows(
        (NameFixes.Nearest, [Codes.UnknownField, Codes.NotAmong, Codes.UnknownName, Codes.UnknownDeclared]),
        (NameFixes.Argument, [Codes.UnknownParameter]),
        (NameFixes.NearestInside, [
            Codes.UnknownBasis, Codes.UnknownWorkflow, Codes.UnknownGrade, Codes.UnknownRankingKey, Codes.ConstantBy, Codes.UnknownList, Codes.UnknownItemField, Codes.UnknownQuotaConstant,
            Codes.NoSuchGrade, Codes.UnknownQuotaGroup, Codes.NotAnEarlierAward, Codes.RosterCluster]),
        (NameFixes.QuotaBase, [Codes.UnknownQuotaBase, Codes.AwardBaseOfGrade]),
        (NameFixes.PlainId, [Codes.InvalidId]),
        (NameFixes.AnotherRuleName, [Codes.DuplicateRule]),
        (JsonFixes.Syntax, [Codes.InvalidJson]),
        (JsonFixes.DuplicateKey, [Codes.DuplicateKey]),
        (JsonFixes.ShorterNumber, [Codes.NumberTooPrecise]),
        (JsonFixes.ValidText, [Codes.InvalidUnicode]),
        (JsonFixes.OfItsKind, [Codes.WrongKind]),
        (JsonFixes.Date, [Codes.InvalidDate]),
        (JsonFixes.InRange, [Codes.NumberOutOfRange]),
        (JsonFixes.Repeated, [Codes.DuplicateEntry]),
        (LayerFixes.Version, [Codes.OtherVersionOfBase]),
        (LayerFixes.Unsaid, [Codes.LockedChange, Codes.NothingToSwitchOff]),
        (LayerFixes.OffOrOn, [Codes.SwitchedOffAlone]),
        (RemovalFixes.Around("before"), [Codes.UnknownBefore]),
        (FieldFixes.Missing, [Codes.MissingField]),
        (FieldFixes.FirstMatch, [Codes.MissingCombine]),
        (FieldFixes.Pair, [Codes.AppliesWhenPair]),
        (FieldFixes.ChoiceOfConstant, [Codes.ConstantChoice]),
        (FieldFixes.ChoiceOfScale, [Codes.UnlistedChoice]),
        (FieldFixes.PopulationValue, [Codes.MissingValue]),
        (FieldFixes.Percentile, [Codes.PercentileAt]),
        (FieldFixes.Year, [Codes.YearNeeded]),
        (FieldFixes.Points, [Codes.MissingPoints]),
        (FieldFixes.GradeRule, [Codes.GradeWithoutRule]),
        (FieldFixes.GroupMaximum, [Codes.GroupMaximum]),
        (FieldFixes.Threshold, [Codes.BandThreshold]),
        (FieldFixes.Dense, [Codes.PlacesNotTies]),
        (NumberFixes.Sum, [Codes.GroupSum, Codes.PenaltySum, Codes.GroupMinimum]),
        (NumberFixes.Swap, [Codes.ReversedRange]),
        (NumberFixes.Sign, [Codes.WrongSign, Codes.DeductionBelowZero]),
        (NumberFixes.Default, [Codes.WrongDefault]),
        (
            RemovalFixes.ThisField,
            [
                Codes.MisplacedField,
                Codes.CapOnCriterion,
                Codes.NothingToCap,
                Codes.UnsupportedFeature,
                Codes.NeedsShare,
                Codes.QuotaOnLastLevel,
            ]),
        (RemovalFixes.Actions, [Codes.PointsNotWanted, Codes.PointsOnAward, Codes.NestedActions]),
        (RemovalFixes.Whole, [Codes.UnusedWorkflow, Codes.UnusedIndicator]),
        (RemovalFixes.OneOf("each", "when"), [Codes.EachOrWhen]),
        (RemovalFixes.OneOf("gradeAtMost", "demoteGrade"), [Codes.UnclearEffect]),
        (RemovalFixes.OneOf("Expression", "Operator"), [Codes.OperatorOrExpression]),
        (RemovalFixes.Inside("combine"), [Codes.GroupCombine]),
        (RemovalFixes.Inside("onePer"), [Codes.OnePerWithoutItems]),
        (RemovalFixes.Inside("counts"), [Codes.CountsOfAward]),
        (RemovalFixes.Around("quota"), [Codes.QuotaWithoutLimit]),
        (RemovalFixes.Enabled, [Codes.NothingNested]),
        (ExpressionFixes.Any, [
            Codes.Syntax, Codes.NotAllowed, Codes.Assignment, Codes.SingleQuotes, Codes.IntegerDivision, Codes.InvalidNumber, Codes.DecimalComma, Codes.ForeignCharacter,
            Codes.InvalidDateLiteral, Codes.TextAsNumber, Codes.BareList, Codes.EmptyAggregate, Codes.GivenTakesAName, Codes.GradeAtLeastArguments, Codes.BareHistory,
            Codes.HistoryArguments, Codes.DateLiteralPlace, Codes.ThousandsSeparator, Codes.NumberForm, Codes.ForeignWord, Codes.FunctionWithoutBrackets, Codes.ArgumentCount,
            Codes.OperandKinds, Codes.TooComplex, Codes.UndeclaredValue]),
        (ExpressionFixes.Placeholder, [Codes.UnclosedPlaceholder]));

    private static Dictionary<string, Func<FixPlace, IEnumerable<Fix>>> Rows(
        params ReadOnlySpan<(Func<FixPlace, IEnumerable<Fix>> Mend, DiagnosticDescriptor[] Codes)> rows)
    {
        var byCode = new Dictionary<string, Func<FixPlace, IEnumerable<Fix>>>(StringComparer.Ordinal);
        foreach (var (mend, codes) in rows)
        {
            foreach (var code in codes)
            {
                byCode.Add(code.Code, mend);
            }
        }

        return byCode;
    }
}
