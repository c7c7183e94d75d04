using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>Mends of mistakes in <c>campaign.json</c> that the campaign of <c>Broken</c> has no room for.</summary>
public sealed class ModelFixTests
{
    private const string Grades = """ "grades": { "workflow": "g", "levels": [ { "id": "good"QUOTA }, { "id": "weak" } ] } """;

    private static readonly CampaignText Plain = new()
    {
        Indicators = """
            { "id": "x", "type": "number", "min": 0, "max": 100 }, { "id": "opponent", "type": "text" }
            """,
        Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "basis": [ "kh1" ] }""",
        Head = """
            "formatVersion": 1, "id": "test", "version": "1.0.0", "name": "Test", "legalBasis": [ { "id": "kh1" } ],
            "effective": { "from": "2026-01-01", "to": "2026-12-31" }
            """,
        Workflows = Workflow("c", Rule("all", "opponent != \"\"", "x / 10"), Rule("rest", "true", "0")),
    };

    private static readonly string Graded =
        $"{Plain.Workflows}, {Workflow("g", Rule("good", "percent >= 50"), Rule("weak", "percent < 50"))}";

    private static readonly Dictionary<string, CampaignText> Texts = new(StringComparer.Ordinal)
    {
        ["ER2003"] = Plain with { Rest = """ "constants": { "percent": 5 } """ },
        ["ER2039"] = Plain with
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "onePer": "x", "workflow": "c", "combine": "firstMatch", "basis": [ "kh1" ] }""",
        },
        ["ER2052"] = Plain with
        {
            Criteria = """
                { "id": "conduct", "maxPoints": 10, "minPoints": 0, "basis": [ "kh1" ], "criteria": [
                  { "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" },
                  { "id": "misconduct", "maxPoints": 0, "minPoints": -5, "mark": "0 - x / 20" } ] }
                """,
        },
        ["ER2053"] = WithGrades("""[ { "gradeAtMost": "weak", "accumulate": true } ]"""),
        ["ER2055"] = Figure("""{ "id": "twice", "value": "x * 2", "mark": "x" }"""),
        ["ER2056"] = Figure("""{ "id": "most", "population": { "function": "max", "over": "all", "value": "x", "ties": "low" } }"""),
        ["ER2057"] = Figure(
            """{ "id": "theirs", "population": { "function": "of", "over": "cluster", "participant": "opponent", "value": "x" } }"""),
        ["ER2058"] = Figure("""{ "id": "theirs", "population": { "function": "of", "participant": "x", "value": "x" } }"""),
        ["ER2060"] = Plain with
        {
            Criteria = """{ "id": "c", "maxPoints": "skilsMax", "workflow": "c", "combine": "firstMatch", "basis": [ "kh1" ] }""",
            Rest = """ "constants": { "skillsMax": 10 } """,
        },
        ["ER2074"] = Plain with
        {
            Rest = """ "constants": { "share": 0.2 }, """
                + Grades.Replace("QUOTA", """, "quota": { "share": "share", "of": "participants" }"""),
            Workflows = Graded,
        },
        ["ER2077"] = Plain with { Rest = """ "participants": [ { "id": "01" }, { "id": "01" } ] """ },
        ["ER2078"] = Plain with { Rest = """
            "clusters": [ "Cụm I", "Cụm II" ], "participants": [ { "id": "01", "cluster": "Cụm 9" } ]
            """ },
        ["ER2079"] = Plain with { Rest = """ "participants": [ { "id": "01", "predecessors": [ "02" ] }, { "id": "02" } ] """ },
        ["ER2090"] = Plain with
        {
            Criteria = """
                { "id": "c", "maxPoints": 10, "deductions": [ { "each": "x", "points": -4 }, { "when": "opponent == \"\"", "points": 1 } ],
                  "basis": [ "kh1" ] }
                """, Workflows = "",
        },
        ["ER2102"] = Plain with
        {
            Rest = """ "disqualifications": [ { "id": "barred", "when": "x > 50", "effects": [ "unranked", "noGrade" ] } ] """,
        },
        ["ER2104"] = WithQuota("""{ "share": "15,5", "of": "participants" }"""),
        ["ER2401"] = WithQuota("""{ "share": "20%", "of": "leaders" }"""),
        ["ER2402"] = Plain with
        {
            Rest = """
                "ranking": { "within": "all" },
                "awards": [ { "id": "flag", "workflow": "flag", "quota": { "share": "20%", "of": "leaders" }, "basis": [ "kh1" ] } ]
                """,
            Workflows = Plain.Workflows + ", " + Workflow("flag", Rule("high", "total >= 5")),
        },
    };

    public static TheoryData<string> Mended => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_mend_leaves_the_campaign_without_the_mistake_and_without_a_new_one(string code) => FixCheck.ShouldMend(Texts[code], code);

    [Theory]
    [InlineData("15,5", "15.5%")]
    [InlineData("80", "80%")]
    [InlineData("0.2", "20%")]
    [InlineData("15,5 %", "15.5%")]
    public void A_share_is_written_as_a_percentage(string written, string share) =>
        FixCheck.ShouldMend(WithQuota($$"""{ "share": "{{written}}", "of": "participants" }"""), "ER2104")
            .Single()
            .Title.English.Should()
            .Be($"Write \"{share}\"");

    /// <summary>Rules that were changed in use need another version; the catalog finds that, not the workspace.</summary>
    [Fact]
    public void A_version_is_raised()
    {
        var workspace = RuleWorkspace.Open(Plain.Files());
        var problem = Codes.TwoFingerprints.At(
            new SourcePosition { File = "test/campaign.json", Line = 1, Column = 1 }, "test", "1.0.0", "old/campaign.json");

        var fix = workspace.Fixes(workspace.Locate(problem)).Single();

        (fix.Title.Vietnamese, fix.Title.English).Should().Be(("Ghi \"1.1.0\"", "Write \"1.1.0\""));
        workspace.Apply(fix.Edits).TextOf("campaign.json").Should().Contain("\"version\": \"1.1.0\"");
    }

    private static CampaignText Figure(string figure) => Plain with { Rest = $""" "figures": [ {figure} ] """ };

    private static CampaignText WithQuota(string quota) => Plain with
    {
        Rest = Grades.Replace("QUOTA", $""", "quota": {quota}""", StringComparison.Ordinal), Workflows = Graded,
    };

    private static CampaignText WithGrades(string effects) => Plain with
    {
        Rest = Grades.Replace("QUOTA", "", StringComparison.Ordinal)
            + $$""", "disqualifications": [ { "id": "barred", "when": "x > 50", "effects": {{effects}} } ] """,
        Workflows = Graded,
    };
}
