using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>Mends of what the analysis finds.</summary>
public sealed class FindingFixTests
{
    private const string Basis = """ "legalBasis": [ { "id": "kh1", "number": "1/KH" } ] """;
    private const string X = """{ "id": "x", "type": "number", "min": 0, "max": 100 }""";

    private static readonly Dictionary<string, CampaignText> Texts = new(StringComparer.Ordinal)
    {
        ["ER4001"] = Rules("x >= 86", "x <= 85"),
        ["ER4002"] = Rules("x >= 90", "x >= 50"),
        ["ER4003"] = Rules("x >= 90", "x >= 50 && x <= 95", "x < 50"),
        ["ER4005"] = Judged().WithRules(Rule("r0", "x >= 50", "5"), Rule("r1", "x >= 90", "10"), Rule("r2", "x < 50", "0")),
        ["ER4006"] = Judged().WithRules(Rule("a", "x >= 50", "12"), Rule("b", "x < 50", "0")),
        ["ER4007"] = Judged().WithRules(Rule("a", "true", "x / 5")),
        ["ER4010"] = Graded("percent >= 50", "percent < 40"),
        ["ER4012"] = Judged() with { Indicators = X + """, { "id": "spare", "type": "number" }""" },
        ["ER4013"] = new CampaignText { Indicators = X, Rest = Basis, Workflows = Workflow("c", Rule("all", "true", "x / 10")) },
        ["ER4016"] = Judged(""", { "id": "y", "type": "number", "min": 0, "max": 100 }""")
            .WithRules(Rule("a", "x + y >= 50", "5"), Rule("b", "x + y < 40", "0")),
        ["ER4021"] = Judged() with
        {
            Criteria = """{ "id": "c", "maxPoints": 2.345, "mark": "Fn.Min(x, 2)", "basis": [ "kh1" ] }""",
            Rest = Basis + """, "rounding": { "criterion": 2 } """, Workflows = "",
        },
        ["ER4022"] = Barred("x > 50 && deductedTotal >= 0"),
        ["ER4023"] = Barred("x > 50 || percent > 100"),
    };

    public static TheoryData<string> Mended => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_mend_leaves_the_campaign_without_the_finding_and_without_a_new_one(string code) =>
        FixCheck.ShouldMend(Texts[code], code);

    [Theory]
    [InlineData("ER4006", "-10", "Write \"minPoints\"")]
    [InlineData("ER4007", "x - 5", "Write \"Fn.Max(x - 5, minPoints)\"")]
    public void Points_of_a_criterion_without_a_maximum_are_kept_above_its_minimum(string code, string points, string title)
    {
        var text = Judged().WithRules(Rule("a", "true", points));
        text = text with { Criteria = text.Criteria.Replace("\"maxPoints\": 10", "\"maxPoints\": null", StringComparison.Ordinal) };
        FixCheck.ShouldMend(text, code).Select(fix => fix.Title.English).Should().Equal(title);
    }

    [Fact]
    public void A_gap_is_closed_from_either_side()
    {
        var fixes = FixCheck.ShouldMend(Rules("x > 90", "x >= 80 && x <= 85", "x < 80"), "ER4001");
        fixes.Select(fix => (fix.Title.Vietnamese, fix.Title.English, fix.Edits.Single().NewText)).Should().Equal(
            ("Viết x <= 90", "Write x <= 90", "<= 90"), ("Viết x > 85", "Write x > 85", "> 85"));
    }

    [Fact]
    public void A_gap_between_constants_is_closed_by_name()
    {
        var text = Rules("x >= high", "x < low") with { Rest = Basis + """, "constants": { "high": 90, "low": 50 } """ };
        FixCheck.ShouldMend(text, "ER4001").Select(fix => fix.Title.English).Should().Equal("Write x < high", "Write x >= low");
    }

    [Fact]
    public void Neighbouring_grades_are_made_to_meet_from_either_side() =>
        FixCheck.ShouldMend(Texts["ER4010"], "ER4010").Select(fix => fix.Title.English)
            .Should()
            .Equal("Write percent < 50", "Write percent >= 40");

    [Fact]
    public void The_stricter_rule_comes_first() =>
        FixCheck.ShouldMend(Texts["ER4005"], "ER4005").Select(fix => (fix.Title.Vietnamese, fix.Title.English))
            .Should()
            .Equal(("Đổi chỗ với quy tắc 'r0'", "Change places with rule 'r0'"));

    [Fact]
    public void A_total_of_penalties_is_compared_with_its_sign()
    {
        var text = Barred("penaltyTotal <= 0.5 * bonusTotal") with
        {
            Criteria = """
                { "id": "c", "maxPoints": 10, "workflow": "c", "basis": [ "kh1" ] },
                { "id": "late", "kind": "penalty", "minPoints": -3, "mark": "0 - x / 100", "basis": [ "kh1" ] },
                { "id": "more", "kind": "bonus", "maxPoints": 5, "mark": "x / 20", "basis": [ "kh1" ] }
                """,
        };
        FixCheck.ShouldMend(text, "ER4022").Select(fix => fix.Title.English).Should().Equal("Write -penaltyTotal <= 0.5 * bonusTotal");
    }

    [Fact]
    public void Each_document_that_could_be_the_basis_is_offered()
    {
        var text = Texts["ER4013"] with { Rest = """ "legalBasis": [ { "id": "kh1" }, { "id": "kh2" } ] """ };
        FixCheck.ShouldMend(text, "ER4013").Select(fix => fix.Title.English)
            .Should()
            .Equal("Add \"basis\": [ \"kh1\" ]", "Add \"basis\": [ \"kh2\" ]");
    }

    /// <summary>A criterion of 10 points with a legal basis over x from 0 to 100.</summary>
    private static CampaignText Judged(string moreIndicators = "") => new()
    {
        Indicators = X + moreIndicators,
        Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "basis": [ "kh1" ] }""",
        Rest = Basis,
        Workflows = Workflow("c", Rule("all", "true", "x / 10")),
    };

    private static CampaignText Rules(params string[] conditions) =>
        Judged().WithRules([.. conditions.Select((condition, i) => Rule($"r{i}", condition, $"{10 - i}"))]);

    private static CampaignText Graded(string good, string weak) => Judged() with
    {
        Rest = Basis + """, "grades": { "workflow": "g", "levels": [ { "id": "good" }, { "id": "weak" } ] } """,
        Workflows = $"{Workflow("c", Rule("all", "true", "x / 10"))}, {Workflow("g", Rule("good", good), Rule("weak", weak))}",
    };

    private static CampaignText Barred(string when) => Judged() with
    {
        Rest = Basis + $$""", "disqualifications": [ { "id": "barred", "when": "{{when}}", "effects": [ "unranked" ] } ] """,
    };
}
