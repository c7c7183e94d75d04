namespace Emulation.Rules.Documents.Wording;

/// <summary>Workbooks of results.</summary>
internal sealed partial class DocumentTexts
{
    public string StandingsSheet => In("Xếp hạng", "Standings");

    public string PointsSheet => In("Điểm từng tiêu chí", "Points per criterion");

    public string AwardsSheet => In("Khen thưởng", "Awards");

    public string OpenSheet => In("Còn để ngỏ", "Open");

    public string ChartsSheet => In("Biểu đồ", "Charts");

    public string About => In("Việc", "About");

    public string ChartsLeftOut(int count) => In($"Còn {Number(count)} biểu đồ không vẽ.", $"{Count(count, "more chart")} not drawn.");

    public static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
