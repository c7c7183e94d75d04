using Emulation.Rules.Diagnostics;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <remarks>SEMANTICS 10.1.</remarks>
public sealed class AdjustmentTests
{
    private static readonly CampaignText Reviewed = new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
        Criteria = """
            { "id": "g", "maxPoints": 12, "cap": true, "criteria": [
                { "id": "a", "maxPoints": 10, "mark": "x" },
                { "id": "b", "maxPoints": 10, "deductions": [ { "each": "y", "points": 1 } ] } ] },
            { "id": "late", "kind": "penalty", "minPoints": -3, "mark": "-1 * y" },
            { "id": "elsewhere", "maxPoints": 10, "mark": "x", "appliesWhen": "x > 100", "notApplicable": "exclude" },
            { "id": "risky", "maxPoints": 10, "mark": "10 / (x - 7)" }
            """,
        Rest = """ "rounding": { "criterion": 1, "total": 2 } """,
        Workflows = "",
    };

    [Fact]
    public void An_adjustment_stands_in_place_of_the_points_of_the_rules_and_the_line_shows_both()
    {
        var sheet =
            Reviewed.Load()
                .Score(s => s.With("x", 4).With("y", 8).Adjust("a", 6.25m, "Two documents were overlooked", "Verification team"));
        sheet.Line("a").Should().BeEquivalentTo(new
        {
            Status = CriterionStatus.Scored,
            Points = 6.3m,
            Raw = 4m,
            Adjustment = new ScoreAdjustment
            {
                ByRules = 4m, Points = 6.25m, Reason = "Two documents were overlooked", By = "Verification team",
            },
        });
        sheet.Line("g").Points.Should().Be(8.3m);
    }

    [Theory]
    [InlineData("halfAwayFromZero", 6.25, 6.3)]
    [InlineData("halfToEven", 6.25, 6.2)]
    [InlineData("down", 6.29, 6.2)]
    public void An_adjustment_is_rounded_as_the_points_of_rules_are(string mode, double points, double rounded)
    {
        var text =
            Reviewed with { Rest = Reviewed.Rest.Replace("\"total\": 2", $"\"total\": 2, \"mode\": \"{mode}\"", StringComparison.Ordinal) };
        var sheet = text.Load().Score(s => s.With("x", 4).With("y", 12).Adjust("a", (decimal)points, "Checked", "Team"));
        sheet.Line("a").Points.Should().Be((decimal)rounded);
        sheet.Line("g").Points.Should().Be((decimal)rounded);
    }

    [Fact]
    public void What_is_adjusted_goes_on_through_sums_caps_and_totals()
    {
        var sheet =
            Reviewed.Load()
                .Score(s => s.With("x", 4).With("y", 0).Adjust("a", 9, "reason", "someone").Adjust("late", -2, "reason", "someone"));
        sheet.Line("g").Should().BeEquivalentTo(new { Points = 12m, Raw = 19m, Clamped = true });
        sheet.PenaltyTotal.Should().Be(-2m);
    }

    [Fact]
    public void A_reviewer_settles_what_lacks_values()
    {
        var sheet = Reviewed.Load().Score(s => s.With("x", 4).Adjust("b", 7, "reason", "someone").Adjust("late", 0, "reason", "someone"));
        sheet.Status.Should().Be(SheetStatus.Complete);
        sheet.Line("b").Should().BeEquivalentTo(new { Points = 7m, Missing = Array.Empty<string>(), Raw = (decimal?)null });
        sheet.Line("b").Adjustment!.ByRules.Should().BeNull();
        sheet.DeductedTotal.Should().Be(3m);
        sheet.Range.Should().Be(new ScoreRange { Low = sheet.Total, High = sheet.Total });
    }

    [Fact]
    public void What_was_deducted_follows_the_adjustment() =>
        Reviewed.Load()
            .Score(s =>
                s.With("x", 4).With("y", 2).Adjust("b", 9.5m, "reason", "someone").Adjust("late", -1, "reason", "someone")).DeductedTotal
            .Should()
            .Be(1.5m);

    [Fact]
    public void A_rule_that_fails_stays_a_fault() =>
        Reviewed.Load().Score(s => s.With("x", 7).With("y", 0).Adjust("risky", 5, "reason", "someone")).Line("risky")
            .Should()
                .BeEquivalentTo(
                    new { Status = CriterionStatus.Faulted, Points = (decimal?)null, Fault = new Fault
                    {
                        Rule = "mark",
                        Kind = FaultKind.DivisionByZero,
                    } });

    [Fact]
    public void What_does_not_apply_cannot_be_adjusted_and_says_so()
    {
        var sheet = Reviewed.Load().Score(s => s.With("x", 4).With("y", 0).Adjust("elsewhere", 5, "reason", "someone"));
        sheet.Status.Should().Be(SheetStatus.Faulted);
        sheet.Line("elsewhere").Fault!
            .Describe(Language.English)
            .Should()
            .Be("an adjustment is given for a criterion that does not apply here");
    }

    [Fact]
    public void Population_values_come_from_indicators_and_not_from_adjustments()
    {
        var text = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "with": { "actual": "x" } }""",
            Rest = """
                "workflows": { "c": { "parameters": [ "actual" ],
                  "population": [ { "id": "best", "function": "max", "over": "all", "value": "actual", "default": 1 } ] } }
                """,
            Workflows = Workflow("c", Rule("share", "best > 0", "maxPoints * actual / best")),
        };
        var campaign = text.Load();
        var evaluation =
            campaign.Evaluate(
                [campaign.NewSubmission("a").With("x", 4).Adjust("c", 1, "reason", "someone"), campaign.NewSubmission("b").With("x", 2)]);
        evaluation.Sheet("a").Total.Should().Be(1m);
        evaluation.Sheet("b").Total.Should().Be(5m);
    }

    [Fact]
    public void Wrong_adjustments_are_told_all_of_them_with_their_place()
    {
        const string json = """
            [ { "participant": "p", "values": { "x": 1 }, "stage": "verified", "adjustments": [
                { "criterion": "g", "points": 1, "reason": "r", "by": "b" },
                { "criterion": "aa", "points": 1, "reason": "r", "by": "b" },
                { "criterion": "a", "points": 11, "reason": "r", "by": "b" },
                { "criterion": "a", "points": 1, "reason": "r", "by": "b" },
                { "criterion": "late", "points": 1, "reason": "r", "by": "b" } ] } ]
            """;
        var campaign = Reviewed.Load();
        SubmissionJson.TryRead(json, "data.json", out var submissions, out _).Should().BeTrue();
        campaign.Check(submissions).Select(d => d.ToString(Language.English)).Should().Equal(
            "data.json:2:5: error ER5021: participant 'p': 'g' is a group and cannot be adjusted itself. Adjust the criteria in it.",
            "data.json:3:5: error ER5019: there is no criterion 'aa'. Did you mean 'a'?",
            "data.json:4:5: error ER5023: participant 'p', criterion 'a': the adjusted points 11 are outside [0, 10]. Adjusted points "
                + "have to lie within the criterion's range.",
            "data.json:5:5: error ER5022: participant 'p': criterion 'a' is adjusted twice. Keep one adjustment for each criterion.",
            "data.json:6:5: error ER5023: participant 'p', criterion 'late': the adjusted points 1 are outside [-3, 0]. Adjusted points "
                + "have to lie within the criterion's range.");
    }

    [Fact]
    public void One_that_was_built_by_code_is_told_by_its_place_among_the_others()
    {
        var campaign = Reviewed.Load();
        var wrong = campaign.NewSubmission("p").With("x", 1).Adjust("a", 1, "r", "b").Adjust("aa", 1, "r", "b");
        campaign.Check([wrong]).Select(d => d.ToString(Language.English)).Should().Equal(
            "submissions[0].adjustments[1] (p): error ER5019: there is no criterion 'aa'. Did you mean 'a'?");
    }

    [Theory]
    [InlineData("""{ "criterion": "a", "points": 1, "by": "b" }""", "ER1011")]
    [InlineData("""{ "criterion": "a", "points": 1, "reason": " ", "by": "b" }""", "ER2010")]
    [InlineData("""{ "criterion": "a", "points": "1", "reason": "r", "by": "b" }""", "ER1012")]
    [InlineData("""{ "criterion": "a", "points": 1, "reason": "r", "by": "b", "note": "" }""", "ER1010")]
    public void An_adjustment_of_another_form_is_refused(string adjustment, string code)
    {
        SubmissionJson.TryRead(
            $$"""[ { "participant": "p", "values": { "x": 1 }, "adjustments": [ {{adjustment}} ] } ]""",
            "data.json",
            out _,
            out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => d.Code).Should().Equal(code);
    }

    [Fact]
    public void An_adjustment_built_by_code_needs_a_reason_and_by_whom()
    {
        var campaign = Reviewed.Load();
        var adjusted =
            campaign.NewSubmission("p")
                .With("x", 1) with { Adjustments = [new Adjustment { Criterion = "a", Points = 1, Reason = " ", By = "b" }] };
        campaign.Check([adjusted]).Select(d => d.Code).Should().Equal("ER5024");
    }

    [Fact]
    public void Stage_and_adjustments_enter_the_fingerprint_of_the_input()
    {
        var campaign = Reviewed.Load();
        var plain = campaign.NewSubmission("p").With("x", 1).With("y", 1);
        Submission[] variants = [
            plain,
            plain with { Stage = SubmissionStage.Self },
            plain.Adjust("a", 1, "r", "b"),
            plain.Adjust("a", 1, "other", "b"),
            plain.Adjust("a", 2, "r", "b"),
        ];
        variants.Select(s => campaign.Evaluate([s]).InputFingerprint).Should().OnlyHaveUniqueItems();
    }
}
