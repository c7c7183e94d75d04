using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests;

public sealed class TryEvaluateTests
{
    private static readonly Campaign Campaign =
        new CampaignText { Indicators = """{ "id": "x", "type": "number", "evidence": "required" }""" }.Load();

    [Fact]
    public void What_is_wrong_comes_back_and_nothing_is_scored()
    {
        Campaign.TryEvaluate([Campaign.NewSubmission("p1").With("x", true)], out var evaluation, out var diagnostics).Should().BeFalse();
        evaluation.Should().BeNull();
        diagnostics.Select(d => d.Code).Should().Equal("ER5005");
    }

    [Fact]
    public void Warnings_come_with_the_evaluation()
    {
        Campaign.TryEvaluate([Campaign.NewSubmission("p1").With("x", 3)], out var evaluation, out var diagnostics).Should().BeTrue();
        evaluation!.Sheet("p1").Total.Should().Be(3);
        diagnostics.Select(d => d.ToString()).Should().Equal(
            "submissions[0].values.x (p1): warning ER5010: participant 'p1', indicator 'x': the evidence is missing. Name the "
                + "documents that show "
                + "it (the field evidence of a JSON file).");
    }

    [Fact]
    public void An_evaluation_of_nobody_is_empty()
    {
        var evaluation = Campaign.Evaluate([]);
        evaluation.Sheets.Should().BeEmpty();
        evaluation.Standings.Should().BeEmpty();
        evaluation.Recommendations.Should().BeEmpty();
        Campaign.TryEvaluate([], out var tried, out var diagnostics).Should().BeTrue();
        (tried!.ResultFingerprint, diagnostics.Count).Should().Be((evaluation.ResultFingerprint, 0));
        EvaluationJson.Deserialize(EvaluationJson.Serialize(evaluation)).ResultFingerprint.Should().Be(evaluation.ResultFingerprint);
    }

    [Fact]
    public void A_table_of_nobody_is_still_a_mistake()
    {
        SubmissionTable.TryRead(
            Campaign.Definition, [
                Cell("participant"),
                Cell("x"),
            ], [], System.Globalization.CultureInfo.InvariantCulture, out _, out var diagnostics)
            .Should().BeFalse();
        diagnostics.Single()
            .ToString()
            .Should()
            .Be("error ER5014: the data hold no participant. Below the header, give every participant a row.");
    }

    [Fact]
    public void A_fault_of_data_that_code_built_names_the_participant_and_the_place_in_the_sequence()
    {
        Submission[] submissions =
            [
                Campaign.NewSubmission("p1").With("x", 1),
                Campaign.NewSubmission("p2").With("x", 1).With("y", 2),
                Campaign.NewSubmission("p1").With("x", 3),
                new Submission { Participant = "" },
            ];
        var errors = Campaign.Check(submissions).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        errors.Select(d => d.ToString()).Should().BeEquivalentTo(
            "submissions[1].values.y (p2): error ER5001: there is no indicator 'y'. There are: x.",
            "submissions[2].participant (p1): error ER5002: participant 'p1' stands already at submissions[0] (p1). Give every "
                + "participant one row.",
            "submissions[3].participant: error ER5003: the participant's id is missing. Give the row a participant's id, or "
                + "delete the row.");
        errors.Single(d => d.Code == "ER5001")
            .ToString(Language.Vietnamese)
            .Should()
            .Be("submissions[1].values.y (p2): lỗi ER5001: không có số liệu 'y'. Có: x.");
        Campaign.Invoking(c => c.Evaluate(submissions)).Should().Throw<CampaignException>().Which.Diagnostics.Should().Contain(errors);
    }

    [Fact]
    public void One_mistake_made_many_times_names_the_first_of_them() =>
        Campaign.Check([.. Enumerable.Range(1, 5).Select(i => Campaign.NewSubmission($"p{i}").With("x", i).With("y", i))])
            .Single(d => d.Code == "ER5001").ToString().Should().Be(
                "submissions[0].values.y (p1): error ER5001: there is no indicator 'y'. 5 places are like this: "
                + "submissions[0].values.y (p1), submissions[1].values.y (p2), submissions[2].values.y (p3), …. There are: x.");

    private static TextCell Cell(string text) => new() { Text = text, Position = SourcePosition.None };
}
