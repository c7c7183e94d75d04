namespace Emulation.Rules.Cli.Tests.Support;

/// <summary>
/// The campaign of a month and that of a quarter, whose figures are the months' results: the worked example of the guide.
/// </summary>
internal static class MonthsAndQuarter
{
    private const string Head = """
        "formatVersion": 1, "version": "1.0.0", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
        "clusters": [ "Cụm I", "Cụm II" ],
        "participants": [ { "id": "01", "name": "An Giang", "cluster": "Cụm I" }, { "id": "02", "name": "Bắc Ninh", "cluster": "Cụm I" },
          { "id": "03", "name": "Cà Mau", "cluster": "Cụm II" } ],
        """;

    private const string Month = """
        { "id": "month", "name": "Tháng", HEAD
          "indicators": [ { "id": "files", "type": "number", "min": 0, "max": 100 }, { "id": "late", "type": "integer", "min": 0 } ],
          "checks": [ { "id": "lateOfAll", "holds": "late <= files", "message": { "vi": "số hồ sơ muộn nhiều hơn số hồ sơ",
            "en": "more late files than files" } } ],
          "criteria": [ { "id": "processing", "maxPoints": 100, "mark": "files" }, { "id": "lateness", "kind": "penalty", "minPoints": -20,
            "mark": "0 - late" } ],
          "grades": { "workflow": "grades", "levels": [ { "id": "good", "name": "Tốt" }, { "id": "fair", "name": "Khá" } ] } }
        """;

    private const string MonthGrades = """
        { "WorkflowName": "grades", "Rules": [
            { "RuleName": "good", "Expression": "total >= 80" }, { "RuleName": "fair", "Expression": "true" } ] }
        """;

    private const string Quarter = """
        { "id": "quarter", "name": "Quý", HEAD
          "indicators": [ { "id": "months", "type": "list", "owner": "participant", "item": [ { "id": "total", "type": "number" },
            { "id": "grade", "type": "choice", "choices": [ "good", "fair" ] } ] } ],
          "checks": [ { "id": "three", "holds": "months.Count() == 3", "severity": "warning", "message": { "vi": "quý phải có đủ 3 tháng",
            "en": "a quarter has 3 months" } } ],
          "criteria": [
            { "id": "average", "name": "Điểm bình quân", "maxPoints": 100, "mark": "months.Average(total)" },
            { "id": "steady", "name": "Tháng nào cũng tốt", "kind": "bonus", "maxPoints": 5,
              "bands": { "by": "months.Count(grade == \"good\")", "below": 0, "from": { "3": 5 } } } ],
          "rounding": { "criterion": 2, "total": 2, "percent": 2 }, "ranking": { "within": "all" } }
        """;

    /// <summary>The folder of the month's campaign.</summary>
    public static string WriteMonth(TempFolder folder)
    {
        folder.Write("month/campaign.json", Month.Replace("HEAD", Head, StringComparison.Ordinal));
        folder.Write("month/workflows/grades.json", MonthGrades);
        return folder.PathOf("month");
    }

    /// <summary>The folder of the quarter's campaign.</summary>
    public static string WriteQuarter(TempFolder folder)
    {
        folder.Write("quarter/campaign.json", Quarter.Replace("HEAD", Head, StringComparison.Ordinal));
        return folder.PathOf("quarter");
    }
}
