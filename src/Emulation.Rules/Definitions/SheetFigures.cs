namespace Emulation.Rules.Definitions;

/// <summary>The figures of a score sheet that grade rules and ranking keys can name.</summary>
internal static class SheetFigures
{
    public const string Total = "total";
    public const string BaseTotal = "baseTotal";
    public const string BonusTotal = "bonusTotal";
    public const string PenaltyTotal = "penaltyTotal";
    public const string DeductedTotal = "deductedTotal";
    public const string MaxTotal = "maxTotal";
    public const string Percent = "percent";

    public static readonly IReadOnlyList<string> Names = [Total, BaseTotal, BonusTotal, PenaltyTotal, DeductedTotal, MaxTotal, Percent];
}
