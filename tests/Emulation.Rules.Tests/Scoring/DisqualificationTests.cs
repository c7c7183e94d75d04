using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.GradedCampaign;

namespace Emulation.Rules.Tests.Scoring;

public sealed class DisqualificationTests
{
    [Fact]
    public void A_disqualification_that_holds_is_named_on_the_sheet_and_changes_no_points()
    {
        var campaign = Barring(Bar("discipline", "disciplined > 0", "\"noAward\"")).Load();
        campaign.Score(s => s.With("x", 9).With("disciplined", 1)).Should().BeEquivalentTo(
            new { Disqualifications = new[] { "discipline" }, Total = 9m, EarnedGrade = "excellent", Grade = "excellent" });
        campaign.Score(s => s.With("x", 9)).Disqualifications.Should().BeEmpty();
    }

    [Theory]
    [InlineData(9, "\"noGrade\"", null)]
    [InlineData(9, """{ "gradeAtMost": "fair" }""", "fair")]
    [InlineData(3, """{ "gradeAtMost": "fair" }""", "weak")]
    [InlineData(9, """{ "demoteGrade": 1 }""", "good")]
    [InlineData(9, """{ "demoteGrade": 2 }""", "fair")]
    [InlineData(5, """{ "demoteGrade": 3 }""", "weak")]
    [InlineData(3, """{ "demoteGrade": 1 }""", "weak")]
    [InlineData(9, """{ "demoteGrade": 1 }, { "gradeAtMost": "weak" }""", "weak")]
    [InlineData(9, """{ "demoteGrade": 2 }, { "gradeAtMost": "good" }""", "fair")]
    [InlineData(9, """{ "gradeAtMost": "weak" }, "noGrade" """, null)]
    public void An_effect_on_the_grade_worsens_what_the_rules_give(int x, string effects, string? grade) =>
        Barring(Bar("d", "disciplined > 0", effects)).Load().Score(s => s.With("x", x).With("disciplined", 1))
            .Should().BeEquivalentTo(new { EarnedGrade = grade, Grade = grade });

    [Fact]
    public void Of_several_the_worst_result_wins_and_demotions_do_not_add_up()
    {
        var campaign =
            Barring(
                Bar("one", "disciplined > 0", """{ "demoteGrade": 1 }"""),
                Bar("two", "disciplined > 0", """{ "demoteGrade": 1 }""")).Load();
        campaign.Score(s => s.With("x", 9).With("disciplined", 1))
            .Should()
            .BeEquivalentTo(new { Disqualifications = new[] { "one", "two" }, Grade = "good" });
    }

    [Fact]
    public void An_unranked_participant_keeps_the_grade_and_takes_no_place()
    {
        var campaign = Barring(Bar("d", "disciplined > 0", "\"unranked\"")).Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("a")
                .With("x", 9)
                .With("disciplined", 1), campaign.NewSubmission("b").With("x", 8), campaign.NewSubmission("c").With("x", 7)]);
        evaluation.Standings.Select(s => (s.Participant, s.Rank)).Should().Equal(("b", 1), ("c", 2), ("a", null));
        evaluation.Sheet("a").Grade.Should().Be("excellent");
    }

    [Fact]
    public void One_that_reads_something_missing_leaves_the_grade_it_touches_undetermined_and_names_it()
    {
        var sheet = Barring(Bar("d", "absent > 30", "\"noGrade\"")).Load().Score(s => s.With("x", 9));
        sheet.Should().BeEquivalentTo(new
        {
            Status = SheetStatus.Complete,
            Disqualifications = Array.Empty<string>(),
            UndeterminedDisqualifications = new[] { "d" },
            DisqualificationMissing = new[] { "absent" },
            EarnedGrade = (string?)null,
            Grade = (string?)null,
            GradeMissing = new[] { "absent" },
        });
    }

    [Theory]
    [InlineData("\"noAward\"", 1)]
    [InlineData("\"noAward\", \"unranked\"", null)]
    public void One_that_reads_something_missing_leaves_alone_what_it_cannot_touch(string effects, int? rank)
    {
        var campaign = Barring(Bar("d", "absent > 30", effects)).Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("a").With("x", 9)]);
        evaluation.Sheets[0].Should()
            .BeEquivalentTo(
                new { Grade = "excellent", GradeMissing = Array.Empty<string>(), UndeterminedDisqualifications = new[] { "d" } });
        evaluation.Standings[0].Rank.Should().Be(rank);
    }

    [Fact]
    public void One_that_fails_is_undetermined_with_a_fault_that_names_it()
    {
        var campaign = Barring(Bar("d", "absent / disciplined > 3", """{ "demoteGrade": 1 }""")).Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("a").With("x", 9).With("absent", 1)]);
        evaluation.Sheets[0].Should().BeEquivalentTo(new
        {
            Status = SheetStatus.Complete,
            Total = 9m,
            Grade = (string?)null,
            UndeterminedDisqualifications = new[] { "d" },
            DisqualificationFaults = new[] { new Fault { Rule = "d", Kind = FaultKind.DivisionByZero } },
        });
        evaluation.Standings[0].Rank.Should().BeNull("the ranking orders by grade, which cannot be told");
    }

    [Fact]
    public void An_incomplete_sheet_has_no_grade_even_where_a_disqualification_would_name_one() =>
        Barring(Bar("d", "disciplined > 0", """{ "gradeAtMost": "weak" }""")).Load().Score(s => s.With("disciplined", 1))
            .Should()
                .BeEquivalentTo(
                    new { Status = SheetStatus.Incomplete, Disqualifications = new[]
                    {
                        "d",
                    }, EarnedGrade = (string?)null, Grade = (string?)null });

    [Theory]
    [InlineData("maxPoints > 3", "ER3002")]
    [InlineData("grade > 3", "ER3002")]
    [InlineData("rank > 3", "ER3002")]
    public void A_condition_sees_neither_bounds_nor_grade_nor_place(string when, string code) =>
        Diagnose.Of(Barring(Bar("d", when, "\"noAward\""))).Select(d => d.Code).Should().Equal(code);

    [Theory]
    [InlineData("total > 3")]
    [InlineData("c > 3 && percent > 30")]
    public void A_condition_sees_points_and_totals_and_waits_for_a_complete_sheet(string when)
    {
        var campaign = Barring(Bar("d", when, "\"noAward\"")).Load();
        campaign.Score(s => s.With("x", 9)).Disqualifications.Should().Equal("d");
        campaign.Score(s => s.With("x", 3)).Disqualifications.Should().BeEmpty();
        campaign.Score(s => s.With("kind", "office"))
            .Should()
            .BeEquivalentTo(new { UndeterminedDisqualifications = new[] { "d" }, DisqualificationMissing = new[] { "x" } });
    }

    [Theory]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ ] }""", "ER2010")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0" }""", "ER1011")]
    [InlineData("""{ "id": "d", "effects": [ "noAward" ] }""", "ER1011")]
    [InlineData("""{ "id": "1d", "when": "disciplined > 0", "effects": [ "noAward" ] }""", "ER2001")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ "noAwards" ] }""", "ER1016")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ { "gradeAtMost": "bad" } ] }""", "ER2101")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ { "demoteGrade": 0 } ] }""", "ER1017")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ { "demoteGrade": 1.5 } ] }""", "ER1017")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ { } ] }""", "ER2103")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ { "demoteGrade": 1, "gradeAtMost": "fair" } ] }""", "ER2103")]
    [InlineData("""{ "id": "d", "when": "disciplined > 0", "effects": [ "noAward" ], "basis": [ "law" ] }""", "ER2009")]
    [InlineData(
        """
            { "id": "d", "when": "disciplined > 0", "effects": [ "noAward" ] },
            { "id": "d", "when": "absent > 0", "effects": [ "noAward" ] }
            """,
        "ER2022")]
    public void A_broken_disqualification_is_refused(string disqualification, string code) =>
        Diagnose.Of(Barring(disqualification)).Select(d => d.Code).Should().Equal(code);

    [Fact]
    public void An_effect_on_grades_needs_grades() =>
        Diagnose.Of(new CampaignText { Rest = """ "disqualifications": [ { "id": "d", "when": "x > 0", "effects": [ "noGrade" ] } ] """ })
            .Should().ContainSingle().Which.ToString().Should().Contain("ER2102").And.Contain("'d'");

    [Fact]
    public void An_effect_changes_the_fingerprint() =>
        Barring(Bar("d", "disciplined > 0", "\"noAward\"")).Load().Reference.Fingerprint
            .Should().NotBe(Barring(Bar("d", "disciplined > 0", "\"unranked\"")).Load().Reference.Fingerprint);

    [Fact]
    public void The_definition_tells_what_each_effect_is() =>
        Barring(Bar("d", "disciplined > 0", """ "unranked", { "demoteGrade": 2 } """)).Load().Definition.Disqualifications.Single().Effects
            .Select(e => (e.Kind, e.Levels))
                .Should()
                .Equal((DisqualificationEffectKind.Unranked, null), (DisqualificationEffectKind.DemoteGrade, 2));
}
