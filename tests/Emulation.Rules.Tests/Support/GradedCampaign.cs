using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Support;

/// <summary>
/// Four grades by points of one criterion: excellent from 9, good from 7, fair from 5, weak. Indicators: x (the points),
/// disciplined (0 unless given), absent and late (missing unless given), kind (office or school).
/// </summary>
internal static class GradedCampaign
{
    private const string Levels = """{ "id": "excellent"EXCELLENT }, { "id": "good"GOOD }, { "id": "fair"FAIR }, { "id": "weak" }""";

    /// <summary>With these disqualifications.</summary>
    public static CampaignText Barring(params string[] disqualifications) =>
        With($""" "disqualifications": [ {string.Join(", ", disqualifications)} ], """);

    /// <summary>With these quotas, each the fields of the JSON object.</summary>
    public static CampaignText Limiting(string? excellent = null, string? good = null, string? fair = null, string more = "") =>
        With(more, excellent, good, fair);

    /// <summary>One disqualification.</summary>
    public static string Bar(string id, string when, string effects) =>
        $$"""{ "id": "{{id}}", "when": "{{when}}", "effects": [ {{effects}} ] }""";

    private static CampaignText With(string rest, string? excellent = null, string? good = null, string? fair = null) => new()
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "disciplined", "type": "integer", "default": 0 }, { "id": "absent", "type": "number" },
            { "id": "kind", "type": "choice", "choices": [ "office", "school" ] }, { "id": "late", "type": "number" }
            """,
        Rest = rest + """ "grades": { "workflow": "grades", "levels": [ """ + Levels
            .Replace("EXCELLENT", Quota(excellent), StringComparison.Ordinal)
            .Replace("GOOD", Quota(good), StringComparison.Ordinal)
            .Replace("FAIR", Quota(fair), StringComparison.Ordinal)
                + """ ] }, "ranking": { "within": "all", "orderBy": [ "grade", "total" ] } """,
        Workflows = Workflow("c", Rule("all", "true", "x")) + "," + Workflow("grades",
            Rule("excellent", "total >= 9"), Rule("good", "total >= 7"), Rule("fair", "total >= 5"), Rule("weak", "true")),
    };

    private static string Quota(string? fields) => fields is null ? "" : $$""", "quota": { {{fields}} }""";
}
