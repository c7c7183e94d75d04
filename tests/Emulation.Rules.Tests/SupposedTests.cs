using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed class SupposedTests
{
    private static readonly Campaign Campaign =
        new CampaignText { Indicators = """{ "id": "x", "type": "number", "max": 100 }, { "id": "note", "type": "text" }""" }.Load();

    private static readonly Submission[] Submitted = [
        Campaign.NewSubmission("p1").With("x", 5), Campaign.NewSubmission("p2").With("x", 7).With("note", "n"),
    ];

    [Fact]
    public void A_supposed_value_takes_the_place_of_the_submitted_one_and_the_evaluation_says_so()
    {
        var evaluation = Suppose(new SupposedValue { Participant = "p1", Indicator = "x", Value = 9 });
        evaluation.Sheet("p1").Total.Should().Be(9);
        evaluation.Sheet("p2").Total.Should().Be(7);
        evaluation.Supposed.Should().Equal(new SupposedValue { Participant = "p1", Indicator = "x", Value = 9, Submitted = 5 });
        Submitted[0].Values["x"].Value.Value.Should().Be(5m);
    }

    [Fact]
    public void Nothing_supposed_takes_the_submitted_value_away()
    {
        var evaluation = Suppose(new SupposedValue { Participant = "p2", Indicator = "x" });
        evaluation.Sheets.Single(s => s.Participant == "p2").Criteria.SelectMany(c => c.Missing).Distinct().Should().Equal("x");
        evaluation.Supposed.Should().Equal(new SupposedValue { Participant = "p2", Indicator = "x", Submitted = 7 });
    }

    [Fact]
    public void What_was_supposed_stands_in_the_json_and_in_the_fingerprint_and_only_then()
    {
        var evaluation = Suppose(new SupposedValue { Participant = "p1", Indicator = "x", Value = 9 });
        var json = EvaluationJson.Serialize(evaluation);
        json.Should().Contain("\"supposed\": [");
        EvaluationJson.Deserialize(json).Supposed.Should().Equal(evaluation.Supposed);
        EvaluationJson.Deserialize(json).Should().BeEquivalentTo(evaluation, options => options.Excluding(e => e.Submissions));
        EvaluationJson.Serialize(Campaign.Evaluate(Submitted)).Should().NotContain("supposed");
        var submitted = Campaign.Evaluate([Submitted[0].With("x", 9), Submitted[1]]);
        submitted.InputFingerprint.Should().Be(evaluation.InputFingerprint);
        submitted.ResultFingerprint.Should().NotBe(evaluation.ResultFingerprint);
    }

    [Fact]
    public void No_dossier_seals_what_was_supposed()
    {
        var evaluation =
            Suppose(
                new SupposedValue { Participant = "p1", Indicator = "x", Value = 9 },
                new SupposedValue { Participant = "p2", Indicator = "x", Value = 1 });
        var create = () => Dossier.Create(Campaign, evaluation, []);
        create.Should().Throw<ArgumentException>().WithParameterName("evaluation")
            .WithMessage("The evaluation rests on supposed values (p1: x = 9; p2: x = 1): a dossier holds submitted figures only.*");
    }

    [Fact]
    public void What_cannot_be_supposed_is_told_and_nothing_is_scored()
    {
        SupposedValue[] supposed =
            [
                new() { Participant = "p1", Indicator = "y", Value = 1 },
                new() { Participant = "p3", Indicator = "x", Value = 1 },
                new() { Participant = "p1", Indicator = "x", Value = 1 },
                new() { Participant = "p1", Indicator = "x", Value = 2 },
            ];
        Campaign.TryEvaluate(Submitted, out var evaluation, out var diagnostics, new EvaluationOptions { Supposed = supposed })
            .Should()
            .BeFalse();
        evaluation.Should().BeNull();
        diagnostics.Select(d => d.ToString()).Should().BeEquivalentTo(
            "error ER5001: there is no indicator 'y'. There are: x, note.",
            "error ER5017: there is no participant 'p3'. There are: p1, p2.",
            "error ER5140: participant 'p1', indicator 'x': two values are supposed. Keep one of the supposed values.");
        diagnostics.Single(d => d.Code == "ER5140").ToString(Language.Vietnamese).Should()
            .Be("lỗi ER5140: đơn vị 'p1', số liệu 'x': giả định hai giá trị. Chỉ giữ một giá trị giả định.");
    }

    [Fact]
    public void A_supposed_value_is_checked_like_a_submitted_one() =>
        Campaign.Invoking(
            c => c.Evaluate(
                Submitted, new EvaluationOptions { Supposed = [new SupposedValue { Participant = "p1", Indicator = "x", Value = 101 }] }))
            .Should().Throw<CampaignException>().Which.Diagnostics.Single().Code.Should().Be("ER5006");

    private static Evaluation Suppose(params SupposedValue[] supposed) =>
        Campaign.Evaluate(Submitted, new EvaluationOptions { Supposed = supposed });
}
