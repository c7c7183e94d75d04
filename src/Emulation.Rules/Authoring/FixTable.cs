using Emulation.Rules.Diagnostics;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Authoring;

/// <summary>Which problems can be mended, and how: one row for each code.</summary>
internal static class FixTable
{
    public static IReadOnlyDictionary<string, Func<FixPlace, IEnumerable<Fix>>> ByCode { get; } = Rows([
        .. DataFixTable.Rows,
        (NameFixes.Nearest, [Codes.UnknownField, Codes.NotAmong, Codes.UnknownName, Codes.UnknownDeclared]),
        (NameFixes.Argument, [Codes.UnknownParameter]),
        (NameFixes.NearestInside, [
            Codes.UnknownBasis, Codes.UnknownWorkflow, Codes.UnknownGrade, Codes.UnknownRankingKey, Codes.ConstantBy, Codes.UnknownList,
            Codes.UnknownItemField, Codes.UnknownQuotaConstant,
            Codes.NoSuchGrade, Codes.UnknownQuotaGroup, Codes.NotAnEarlierAward, Codes.RosterCluster, Codes.MaximumConstant,
        ]),
        (NameFixes.Texts, [Codes.NotAText]),
        (NameFixes.FreeId, [Codes.ReservedName]),
        (NameFixes.MissingArgument, [Codes.MissingArgument]),
        (NameFixes.QuotaBase, [Codes.UnknownQuotaBase, Codes.AwardBaseOfGrade, Codes.LeadersOfGrade]),
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
        (FieldFixes.WithinClusters, [Codes.LeadersOfAll]),
        (FieldFixes.OverAll, [Codes.OfIsOverAll]),
        (FieldFixes.RaisedVersion, [Codes.TwoFingerprints]),
        (NumberFixes.Sum, [Codes.GroupSum, Codes.PenaltySum, Codes.GroupMinimum]),
        (NumberFixes.Swap, [Codes.ReversedRange]),
        (NumberFixes.Sign, [Codes.WrongSign, Codes.DeductionBelowZero]),
        (NumberFixes.Default, [Codes.WrongDefault]),
        (NumberFixes.Percent, [Codes.TinyShare]),
        (NumberFixes.Share, [Codes.InvalidShare]),
        (
            RemovalFixes.ThisField,
            [
                Codes.MisplacedField,
                Codes.CapOnCriterion,
                Codes.NothingToCap,
                Codes.UnsupportedFeature,
                Codes.NeedsShare,
                Codes.QuotaOnLastLevel,
                Codes.FieldOfFunction,
            ]),
        (RemovalFixes.Actions, [Codes.PointsNotWanted, Codes.PointsOnAward, Codes.NestedActions]),
        (RemovalFixes.Whole, [Codes.UnusedWorkflow, Codes.UnusedIndicator, Codes.RosterDuplicate]),
        (RemovalFixes.Item, [Codes.EffectWithoutGrades, Codes.RosterPredecessor]),
        (RemovalFixes.AllButOne(["criteria", "workflow", .. FormFields.Short]), [Codes.LeafOrGroup]),
        (RemovalFixes.AllButOne(["value", "population", .. FormFields.Short]), [Codes.FigureForm]),
        (RemovalFixes.OneOf("each", "when"), [Codes.EachOrWhen]),
        (RemovalFixes.OneOf("gradeAtMost", "demoteGrade"), [Codes.UnclearEffect]),
        (RemovalFixes.OneOf("Expression", "Operator"), [Codes.OperatorOrExpression]),
        (RemovalFixes.Inside("combine"), [Codes.GroupCombine]),
        (RemovalFixes.Inside("onePer"), [Codes.OnePerWithoutItems]),
        (RemovalFixes.Inside("counts"), [Codes.CountsOfAward]),
        (RemovalFixes.Inside("accumulate"), [Codes.AccumulateAlone]),
        (RemovalFixes.Around("quota"), [Codes.QuotaWithoutLimit]),
        (RemovalFixes.Enabled, [Codes.NothingNested]),
        (ExpressionFixes.Any, [
            Codes.Syntax, Codes.NotAllowed, Codes.Assignment, Codes.SingleQuotes, Codes.IntegerDivision, Codes.InvalidNumber,
            Codes.DecimalComma, Codes.ForeignCharacter,
            Codes.InvalidDateLiteral, Codes.TextAsNumber, Codes.BareList, Codes.EmptyAggregate, Codes.GivenTakesAName,
            Codes.GradeAtLeastArguments, Codes.BareHistory,
            Codes.HistoryArguments, Codes.DateLiteralPlace, Codes.ThousandsSeparator, Codes.NumberForm, Codes.ForeignWord,
            Codes.FunctionWithoutBrackets,
            Codes.OperandKinds, Codes.TooComplex, Codes.UndeclaredValue]),
        (ExpressionFixes.Equality, [Codes.TextOrder]),
        (ArgumentFixes.Fewer, [Codes.ArgumentCount]),
        (LimitFixes.Gap, [Codes.Gap]),
        (LimitFixes.Overlap, [Codes.Overlap]),
        (LimitFixes.Grades, [Codes.NoGradeThere]),
        (FindingFixes.Rest, [Codes.Uncovered, Codes.UncoveredSample]),
        (FindingFixes.Order, [Codes.Shadowed]),
        (FindingFixes.AtLimit, [Codes.PointsOutside]),
        (FindingFixes.Within, [Codes.PointsMayLeave]),
        (FindingFixes.Basis, [Codes.NoLegalBasis]),
        (FindingFixes.Rounding, [Codes.FinerThanRounding]),
        (ComparisonFixes.Always, [Codes.AlwaysHolds]),
        (ComparisonFixes.Never, [Codes.ComparisonNeverHolds]),
        (ExpressionFixes.Placeholder, [Codes.UnclosedPlaceholder]),
    ]);

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
