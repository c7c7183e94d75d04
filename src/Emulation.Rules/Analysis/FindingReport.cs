using System.Diagnostics;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>Puts findings in words.</summary>
internal static class FindingReport
{
    private const int MostNamed = 12;

    public static Diagnostic Of(Finding finding) => finding switch
    {
        Finding.Gap f => Codes.Gap.At(f.Position, f.Criterion, RegionText.Of(f.Where), f.Below, f.Above),
        Finding.Uncovered f => Codes.Uncovered.At(f.Position, f.Criterion, RegionText.Of(f.Where)),
        Finding.UncoveredSample f => Codes.UncoveredSample.At(f.Position, f.Criterion, RegionText.Of(f.Where)),
        Finding.Overlap f => Codes.Overlap.At(f.Position, f.Owner, f.First, f.Second, RegionText.Of(f.Where)),
        Finding.MoreOverlaps f => Codes.MoreOverlaps.At(f.Position, f.Owner, f.Count),
        Finding.NeverHolds f => Codes.NeverHolds.At(f.Position, f.Owner, f.Rule, RangeText.Reason(f.Because)),
        Finding.Shadowed f => Codes.Shadowed.At(f.Position, f.Owner, f.Rule, f.By),
        Finding.NeverSeen f => Codes.NeverSeen.At(f.Position, f.Owner, f.Rule),
        Finding.CertainComparison f =>
            (f.Holds ? Codes.AlwaysHolds : Codes.ComparisonNeverHolds).At(f.Position, f.Owner, f.Text, RangeText.Of(f.Names)),
        Finding.AlwaysFaults f =>
            Codes.AlwaysFaults.At(f.Position, f.Owner, FaultTexts.Of(f.Fault), f.Fault.Rule, FaultTexts.MendOf(f.Fault.Kind)),
        Finding.MayFault f => Codes.MayFault.At(f.Position, f.Owner, FaultTexts.Of(f.Fault), RegionText.Of(f.Where)),
        Finding.GradeNeverEarned f => Codes.GradeNeverEarned.At(f.Position, f.Grade, RangeText.Reason(f.Because)),
        Finding.NoGrade f => Codes.NoGradeThere.At(f.Position, RegionText.Of(f.Where)),
        Finding.AwardNeverGiven f => Codes.AwardNeverGiven.At(f.Position, f.Award, RangeText.Reason(f.Because)),
        Finding.UnusedIndicator f => Codes.UnusedIndicator.At(f.Position, f.Indicator),
        Finding.CountsOutside f => Codes.CountsOutside.At(f.Position, Named(f.Criteria)),
        Finding.NoLegalBasis f => Codes.NoLegalBasis.At(f.Position, Named(f.Criteria)),
        Finding.LeftOut f => Codes.TooLargeToAnalyse.At(f.Position, f.First, f.Count),
        _ => OfPoints(finding),
    };

    private static Diagnostic OfPoints(Finding finding) => finding switch
    {
        Finding.PointsOutside f => Codes.PointsOutside.At(f.Position, f.Criterion, f.Rule, Number(f.Points), Bounds(f.Bounds)),
        Finding.PointsMayLeave f =>
            Codes.PointsMayLeave.At(f.Position, f.Criterion, f.Rule, Number(f.Points), Bounds(f.Bounds), RegionText.Of(f.Where)),
        Finding.Dip f => Codes.Dip.At(f.Position, f.Criterion, RegionText.Of(f.Where), Number(f.Points), Number(f.Before), Number(f.After)),
        Finding.AgainstDirection f => (f.Rising ? Codes.FallingStep : Codes.RisingStep).At(
            f.Position, f.Criterion, RegionText.Of(f.Where), Number(f.Points), RegionText.Of(f.Lower), Number(f.Before)),
        Finding.CapBelowChild f => Codes.CapBelowChild.At(f.Position, f.Group, Number(f.Cap), f.Child, Number(f.Points)),
        Finding.QuotaLeastBeyondMost f =>
            Codes.QuotaLeastBeyondMost.At(f.Position, f.LeastName, Number(f.Least), f.MostName, Number(f.Most)),
        Finding.RoundedFigure f => Codes.RoundedFigure.At(f.Position, f.Owner, f.Text, f.Figure, f.Decimals),
        Finding.FinerThanRounding f => Codes.FinerThanRounding.At(f.Position, f.Field, f.Criterion, Number(f.Bound), f.Decimals),
        _ => throw new UnreachableException($"A finding without words: {finding.GetType().Name}"),
    };

    private static string Named(IReadOnlyList<string> ids) => string.Join(", ", ids.Take(MostNamed)) + (ids.Count > MostNamed ? ", …" : "");

    private static string Number(decimal value) => DecimalText.Of(value);

    private static string Bounds(NumberRange bounds)
    {
        var low = bounds.Low is { } least ? $"[{Number(least)}" : "(−∞";
        return bounds.High is { } most ? $"{low}, {Number(most)}]" : $"{low}, ∞)";
    }
}
