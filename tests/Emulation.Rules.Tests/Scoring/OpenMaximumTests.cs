using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>A criterion without a maximum.</summary>
/// <remarks>SEMANTICS 7.10, 7.11, 7.12.</remarks>
public sealed class OpenMaximumTests
{
    private const string Open = """{ "id": "open", "maxPoints": null, "mark": "x * 3" }""";
    private const string Limited = """{ "id": "limited", "maxPoints": 10, "mark": "y" }""";

    private static CampaignText Text(string criteria, string rest = "", string workflows = "") => new()
    {
        Indicators =
            """
            { "id": "x", "type": "number" }, { "id": "y", "type": "number", "default": 4 },
            { "id": "asked", "type": "boolean", "default": true }
            """,
        Criteria = criteria,
        Rest = rest,
        Workflows = workflows,
    };

    [Fact]
    public void It_limits_nothing_and_leaves_maximum_and_percentage_of_the_total_open()
    {
        var campaign = Text($"{Open}, {Limited}").Load();
        var submission = campaign.NewSubmission("p").With("x", 1000m);
        var sheet = campaign.Score(submission);
        sheet.Line("open").Should()
            .BeEquivalentTo(new { Points = 3000m, Raw = 3000m, Clamped = false, MaxPoints = (decimal?)null, Percent = (decimal?)null });
        sheet.Line("limited").Should().BeEquivalentTo(new { Points = 4m, MaxPoints = 10m, Percent = 40m });
        sheet.Should().BeEquivalentTo(new { Total = 3004m, MaxTotal = (decimal?)null, Percent = (decimal?)null, DeductedTotal = 0m });
        campaign.NewTotalsScorer().Score(submission).Should()
            .BeEquivalentTo(new { sheet.Total, sheet.MaxTotal, sheet.Percent, sheet.DeductedTotal, sheet.Status });
    }

    [Fact]
    public void A_minimum_still_lifts()
    {
        var campaign = Text("""{ "id": "open", "maxPoints": null, "minPoints": -5, "mark": "x" }""").Load();
        campaign.Score(s => s.With("x", -7m)).Line("open").Should().BeEquivalentTo(new { Points = -5m, Clamped = true });
    }

    [Fact]
    public void A_bonus_without_a_maximum_touches_no_percentage()
    {
        var sheet = Text($$"""
            { "id": "extra", "kind": "bonus", "maxPoints": null, "mark": "x" }, {{Limited}}
            """).Load().Score(s => s.With("x", 70m));
        sheet.Should().BeEquivalentTo(new { Total = 74m, MaxTotal = 10m, Percent = 40m });
        sheet.Line("extra").MaxPoints.Should().BeNull();
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("\"maxPoints\": null,", null, null)]
    [InlineData("\"maxPoints\": 50, \"cap\": true,", 50, 34)]
    [InlineData("\"maxPoints\": 20, \"cap\": true,", 20, 20)]
    [InlineData("\"maxPoints\": null, \"combine\": \"max\",", null, null)]
    [InlineData("\"maxPoints\": 25, \"combine\": \"max\",", 25, 25)]
    public void A_group_around_it_has_no_maximum_unless_it_states_one(string group, int? maximum, int? points)
    {
        var sheet = Text($$"""{ "id": "g", {{group}} "criteria": [ {{Open}}, {{Limited}} ] }""").Load().Score(s => s.With("x", 10m));
        sheet.MaxTotal.Should().Be(maximum);
        sheet.Line("g").MaxPoints.Should().Be(maximum);
        sheet.Total.Should().Be(points ?? (group.Contains("max\"", StringComparison.Ordinal) ? 30m : 34m));
    }

    [Fact]
    public void What_is_excluded_has_no_part_in_it()
    {
        var campaign = Text(
            $$"""{ "id": "open", "maxPoints": null, "mark": "x", "appliesWhen": "asked", "notApplicable": "exclude" }, {{Limited}}""",
            """ "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] } """,
            CampaignText.Workflow("grades", CampaignText.Rule("good", "percent >= 40"), CampaignText.Rule("weak", "percent < 40"))).Load();
        var without = campaign.Score(s => s.With("x", 7m).With("asked", false));
        without.Should().BeEquivalentTo(new { MaxTotal = 10m, Percent = 40m, Grade = "good" });
        var with = campaign.Score(s => s.With("x", 7m));
        with.Should().BeEquivalentTo(
            new { MaxTotal = (decimal?)null, Percent = (decimal?)null, Grade = (string?)null, GradeMissing = new[] { "percent" } });
    }

    [Fact]
    public void While_it_is_not_settled_nothing_is_the_greatest_total_unless_a_group_limits_it()
    {
        Text($"{Open}, {Limited}").Load().Score(s => s.With("y", 2m)).Should().BeEquivalentTo(
            new { Status = SheetStatus.Incomplete, MaxTotal = (decimal?)null, Range = new ScoreRange { Low = 2m, High = null } });
        Text($$"""{ "id": "g", "maxPoints": 20, "cap": true, "criteria": [ {{Open}}, {{Limited}} ] }""").Load()
            .Score(s => s.With("y", 2m)).Range.Should().Be(new ScoreRange { Low = 2m, High = 20m });
    }

    [Fact]
    public void Results_with_it_come_back_from_JSON_as_they_were()
    {
        var campaign = Text($"{Open}, {Limited}").Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("y", 1m), campaign.NewSubmission("q").With("x", 1m)]);
        var json = EvaluationJson.Serialize(evaluation);
        json.Should().Contain("\"maxTotal\": null").And.Contain("\"high\": null").And.Contain("\"maxPoints\": null");
        var again = EvaluationJson.Deserialize(json);
        again.ResultFingerprint.Should().Be(evaluation.ResultFingerprint);
        EvaluationJson.Serialize(again).Should().Be(json);
    }

    [Fact]
    public void It_is_explained_without_a_maximum()
    {
        var campaign = Text($"{Open}, {Limited}").Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 5m), campaign.NewSubmission("q").With("y", 1m)]);
        campaign.Explain(evaluation, "p", Language.English).ToText().Should().Contain("open: 15\n").And.Contain("limited: 4 / 10\n");
        campaign.Explain(evaluation, "q", Language.English).ToText().Should().Contain("Still possible: 1 and more");
        campaign.Explain(evaluation, "q", Language.Vietnamese).ToText().Should().Contain("Còn có thể: từ 1 trở lên");
        campaign.Explain(evaluation, "p", Language.English).Criteria[0].Lost.Should().BeNull();
    }

    [Fact]
    public void A_reviewer_may_give_any_points_above_the_minimum()
    {
        var campaign = Text($"{Open}, {Limited}").Load();
        Check(5000m).Should().BeEmpty();
        Check(-1m).Should().ContainSingle().Which.Message.English.Should().Contain("[0, ∞)");
        Check(1e21m).Should().BeEmpty();
        Check(1e21m + 1m).Should().ContainSingle().Which.Message.English.Should().Contain("[0, 1000000000000000000000]");

        IReadOnlyList<Diagnostic> Check(decimal points) => campaign.Check(
            [campaign.NewSubmission("p").With("x", 5m).Adjust("open", points, "recount", "council")]);
    }

    [Theory]
    [InlineData("-10", "ER4006 rule 'r' of 'c' gives -10 points, outside [0, ∞): they will be brought to the limit.")]
    [InlineData("x - 5", "ER4007 rule 'r' of 'c' can give -5 points (where x = 0), outside [0, ∞): they will be brought to the limit.")]
    public void Points_below_its_minimum_are_told_of(string points, string told) =>
        Analyse.English(
            new CampaignText
            {
                Indicators = """{ "id": "x", "type": "number", "min": 0, "max": 10 }""",
                Criteria = """{ "id": "c", "maxPoints": null, "workflow": "c", "combine": "firstMatch" }""",
            }.WithRule("true", points),
            "ER4006",
            "ER4007").Should().Equal(told);

    [Theory]
    [InlineData("""{ "id": "c", "maxPoints": null, "deductions": [ { "each": "x", "points": 1 } ] }""",
        "tiêu chí 'c' không có điểm tối đa (maxPoints là null), nên không dùng được 'deductions'.",
        "criterion 'c' has no maximum (maxPoints is null), so it cannot have 'deductions'.")]
    [InlineData("""{ "id": "c", "maxPoints": null, "proportion": { "of": "x", "to": 2 } }""",
        "tiêu chí 'c' không có điểm tối đa (maxPoints là null), nên không dùng được 'proportion'.",
        "criterion 'c' has no maximum (maxPoints is null), so it cannot have 'proportion'.")]
    [InlineData("""{ "id": "c", "maxPoints": null, "workflow": "w", "combine": "deduct" }""",
        "tiêu chí 'c' không có điểm tối đa (maxPoints là null), nên không dùng được \"combine\": \"deduct\".",
        "criterion 'c' has no maximum (maxPoints is null), so it cannot have \"combine\": \"deduct\".")]
    [InlineData("""{ "id": "c", "maxPoints": null, "mark": "x", "appliesWhen": "asked", "notApplicable": "full" }""",
        "tiêu chí 'c' không có điểm tối đa (maxPoints là null), nên không dùng được \"notApplicable\": \"full\".",
        "criterion 'c' has no maximum (maxPoints is null), so it cannot have \"notApplicable\": \"full\".")]
    [InlineData(
        """
            { "id": "g", "maxPoints": 9, "cap": true, "appliesWhen": "asked", "notApplicable": "full",
              "criteria": [ { "id": "c", "maxPoints": null, "mark": "x" } ] }
            """,
        "tiêu chí 'c' không có điểm tối đa (maxPoints là null), nên không dùng được \"notApplicable\": \"full\".",
        "criterion 'c' has no maximum (maxPoints is null), so it cannot have \"notApplicable\": \"full\".")]
    [InlineData("""{ "id": "c", "maxPoints": null, "mark": "maxPoints - x" }""",
        "không có maxPoints ở đây: tiêu chí 'c' không có điểm tối đa.", "there is no maxPoints here: criterion 'c' has no maximum.")]
    [InlineData("""{ "id": "c", "maxPoints": null, "bands": { "by": "x", "from": { "1": "maxPoints" } } }""",
        "không có maxPoints ở đây: tiêu chí 'c' không có điểm tối đa.", "there is no maxPoints here: criterion 'c' has no maximum.")]
    [InlineData("""{ "id": "g", "maxPoints": 9, "criteria": [ { "id": "c", "maxPoints": null, "mark": "x" } ] }""",
        "nhóm 'g' ghi tối đa 9 điểm, nhưng 'c' trong nhóm không có điểm tối đa.",
        "group 'g' says at most 9 points, but 'c' in it has no maximum.")]
    [InlineData("""{ "id": "g", "maxPoints": null, "criteria": [ { "id": "c", "maxPoints": 5, "mark": "x" } ] }""",
        "nhóm 'g' ghi maxPoints là null, nhưng mọi tiêu chí của nhóm đều có điểm tối đa.",
        "group 'g' says that it has no maximum, but each of its criteria has one.")]
    [InlineData("""{ "id": "g", "maxPoints": null, "cap": true, "criteria": [ { "id": "c", "maxPoints": null, "mark": "x" } ] }""",
        "nhóm 'g' có 'cap' nhưng không có 'maxPoints' để chặn ở đó.", "group 'g' has 'cap' but no 'maxPoints' to cap at.")]
    [InlineData("""{ "id": "c", "kind": "penalty", "maxPoints": null, "minPoints": -3, "mark": "0 - x" }""",
        "'maxPoints' của 'c' phải để trống: tiêu chí trừ điểm chỉ có minPoints.",
        "'maxPoints' of 'c' must be left out: a penalty has minPoints only.")]
    public void What_needs_a_maximum_is_told(string criterion, string vietnamese, string english)
    {
        var told = Diagnose.Of(Text(criterion, workflows: criterion.Contains("\"w\"", StringComparison.Ordinal)
            ? CampaignText.Workflow("w", CampaignText.Rule("r", "true", "x"))
            : "")).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        told.Select(d => d.Message.English).Should().Equal(english);
        told.Select(d => d.Message.Vietnamese).Should().Equal(vietnamese);
    }

    [Theory]
    [InlineData("percent", Open, "open")]
    [InlineData("maxTotal", Open, "open")]
    [InlineData("percent", $$"""
        { "id": "b", "kind": "bonus",
          "criteria": [ { "id": "open", "kind": "base", "maxPoints": null, "mark": "x" }, { "id": "more", "maxPoints": 1, "mark": "y" } ] }
        """, "open")]
    [InlineData("percent", $$"""{ "id": "g", "maxPoints": null, "combine": "max", "criteria": [ {{Limited}} ] }""", "g")]
    [InlineData("percent", $$"""{ "id": "g", "maxPoints": 9, "cap": true, "criteria": [ {{Open}} ] }""", null)]
    [InlineData("percent", """
        { "id": "open", "maxPoints": null, "mark": "x", "appliesWhen": "asked", "notApplicable": "exclude" }
        """, null)]
    [InlineData("percent", """{ "id": "open", "kind": "bonus", "maxPoints": null, "mark": "x" }""", null)]
    [InlineData("total", Open, null)]
    public void What_nobody_could_ever_have_is_asked_for_in_vain(string figure, string criterion, string? open)
    {
        var criteria = $$"""{{criterion}}, { "id": "last", "maxPoints": 3, "mark": "y" }""";
        var grades = """ "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] } """;
        var rules = CampaignText.Workflow(
            "grades", CampaignText.Rule("good", $"{figure} >= 40"), CampaignText.Rule("weak", $"{figure} < 40"));
        string[] expected = open is null ? [] : [$"'{figure}' is never determined: '{open}' has no maximum."];
        Errors(Text(criteria, grades, rules)).Should().Equal(expected);
        Errors(Text(criteria, $$""" "ranking": { "orderBy": [ "{{figure}}" ] } """)).Should().Equal(expected);
        Errors(Text(criteria, $$""" "figures": [ { "id": "f", "value": "{{figure}} / 2" } ] """)).Should().Equal(expected);
        Errors(Text(criteria, $$""" "disqualifications": [ { "id": "d", "when": "{{figure}} < 5", "effects": [ "noAward" ] } ] """))
            .Should().Equal(expected);
        Errors(Text(criteria, """
            "awards": [ { "id": "a", "workflow": "a" } ]
            """, CampaignText.Workflow("a", CampaignText.Rule("r", $"{figure} > 1"))))
            .Should().Equal(expected);

        static IEnumerable<string> Errors(CampaignText text) =>
            Diagnose.Of(text).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message.English);
    }

    [Fact]
    public void It_is_written_back()
    {
        var campaign = Text($"{Open}, {Limited}").Load();
        campaign.Definition.Criteria[0].MaxPoints.Should().BeNull();
        var again = Campaign.Load(CampaignFiles.FromDefinition(campaign.Definition));
        again.Reference.Should().Be(campaign.Reference);
        new CampaignText { Criteria = """{ "id": "open", "maxPoints": 100, "mark": "x" }""", Workflows = "" }.Load().Reference.Fingerprint
            .Should().NotBe(new CampaignText { Criteria = """
                { "id": "open", "maxPoints": null, "mark": "x" }
                """, Workflows = "" }.Load().Reference.Fingerprint);
    }
}
