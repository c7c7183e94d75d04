using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

/// <summary>Arguments of <c>with</c> are evaluated for every participant, so they count as read.</summary>
/// <remarks>SEMANTICS 3.1, 3.3, 3.7, 8.4.</remarks>
public sealed class ArgumentTests
{
    private static readonly CampaignText Unread = new()
    {
        Indicators = """{ "id": "n0", "type": "number" }, { "id": "act", "type": "number" }""",
        Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "with": { "t": "100 / n0", "a": "act" } }""",
        Rest = """
            "workflows": { "c": { "parameters": [ "t", "a" ],
              "population": [ { "id": "cnt", "function": "count", "over": "all", "where": "a > 0" } ] } }
            """,
        Workflows = Workflow("c", Rule("r", "a > 0", "cnt"), Rule("z", "a <= 0", "0")),
    };

    [Theory]
    [InlineData(0, CriterionStatus.Faulted)]
    [InlineData(5, CriterionStatus.Scored)]
    public void Who_lacks_what_an_unread_argument_reads_is_not_evaluated_whatever_the_neighbour_gave(int n0, CriterionStatus neighbour)
    {
        var campaign = Unread.Load();
        var evaluation = campaign.Evaluate([
            campaign.NewSubmission("A").With("n0", n0).With("act", 1), campaign.NewSubmission("B").With("act", 1),
            campaign.NewSubmission("C").With("n0", 5).With("act", 1), campaign.NewSubmission("D").With("act", 1)]);
        evaluation.Sheets.Select(s => s.Line("c").Status)
            .Should()
            .Equal(neighbour, CriterionStatus.NotEvaluated, CriterionStatus.Scored, CriterionStatus.NotEvaluated);
        evaluation.Sheet("B").Line("c").Missing.Should().Equal("n0");
    }

    [Fact]
    public void A_population_condition_evaluates_only_the_arguments_it_names()
    {
        var campaign = Unread.Load();
        var evaluation =
            campaign.Evaluate(
                [
                    campaign.NewSubmission("A").With("n0", 0).With("act", 1),
                    campaign.NewSubmission("B").With("act", 1),
                    campaign.NewSubmission("C").With("n0", 5).With("act", 1),
                ]);
        evaluation.Population.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Value = 3m, Members = 3, Provisional = false });
    }

    [Theory]
    [InlineData("true", 4)]
    [InlineData("false", 1)]
    [InlineData("\"act > 2\"", 4)]
    public void An_argument_may_be_a_truth_value(string argument, int points)
    {
        var campaign = Taking(argument).Load();
        campaign.Score(campaign.NewSubmission("A").With("act", 3)).Total.Should().Be(points);
    }

    [Theory]
    [InlineData("[ 1 ]")]
    [InlineData("{ \"of\": 1 }")]
    [InlineData("null")]
    [InlineData("\" \"")]
    public void An_argument_of_another_kind_is_told(string argument) =>
        Diagnose.Of(Taking(argument)).Should().ContainSingle(d => d.Code == "ER1012").Which.Position.Column.Should().BeGreaterThan(1);

    private static CampaignText Taking(string argument) => new()
    {
        Indicators = """{ "id": "act", "type": "number" }""",
        Criteria =
            $$"""{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "with": { "isLarge": {{argument}} } }""",
        Rest = """ "workflows": { "c": { "parameters": [ "isLarge" ] } } """,
        Workflows = Workflow("c", Rule("r", "isLarge", "4"), Rule("z", "!isLarge", "1")),
    };

    [Fact]
    public void Global_params_count_as_read_too()
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "x", "type": "number" }, { "id": "y", "type": "number" }""",
            Workflows =
                $$"""
                    { "WorkflowName": "c", "GlobalParams": [ { "Name": "g", "Expression": "1 / y" } ],
                      "Rules": [ {{Rule("r", "x > 0", "5")}} ] }
                    """,
        };
        text.Load().Score(s => s.With("x", 1)).Line("c").Missing.Should().Equal("y");
    }

    [Fact]
    public void Whether_an_argument_is_given_is_whether_all_it_reads_was_submitted()
    {
        var campaign = (Unread with
        {
            Indicators = """{ "id": "n0", "type": "number", "default": 4 }, { "id": "act", "type": "number" }""",
            Workflows = Workflow("c", Rule("given", "Fn.Given(t)", "t"), Rule("not", "!Fn.Given(t) && cnt > 0", "1")),
        }).Load();
        campaign.Evaluate([campaign.NewSubmission("A").With("n0", 20).With("act", 1), campaign.NewSubmission("B").With("act", 1)])
            .Sheets.Select(s => s.Line("c").Rules[0].Rule).Should().Equal("given", "not");
    }

    [Fact]
    public void A_value_of_the_population_that_no_rule_reads_makes_nobody_fault()
    {
        var text = Unread with
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "with": { "t": "n0", "a": "act" } }""",
            Rest = """
                "workflows": { "c": { "parameters": [ "t", "a" ],
                  "population": [ { "id": "share", "function": "sum", "over": "all", "value": "1 / t" } ] } }
                """,
            Workflows = Workflow("c", Rule("r", "a > 0", "a")),
        };
        text.Load().Score(s => s.With("n0", 0).With("act", 3)).Total.Should().Be(3m);
    }

    [Fact]
    public void The_fault_of_a_population_value_that_rules_read_says_so_in_both_languages()
    {
        var text = Unread with
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "with": { "t": "n0", "a": "act" } }""",
            Rest = """
                "workflows": { "c": { "parameters": [ "t", "a" ],
                  "population": [ { "id": "share", "function": "sum", "over": "all", "value": "1 / t" } ] } }
                """,
            Workflows = Workflow("c", Rule("r", "a > 0", "share")),
        };
        var fault = text.Load().Score(s => s.With("n0", 0).With("act", 3)).Line("c").Fault!;
        fault.Describe(Rules.Diagnostics.Language.Vietnamese)
            .Should()
            .Be("các quy tắc đọc giá trị so sánh 'share', mà phần của đơn vị hoặc tổng của mọi đơn vị chia cho 0");
        fault.Describe(Rules.Diagnostics.Language.English)
            .Should()
            .Be("the rules read population value 'share', of which the participant's own part or the sum of all divides by zero");
    }

    [Fact]
    public void A_row_that_was_cleared_holds_nothing_of_the_participant_before()
    {
        var campaign = Diagnose.Everything.Load();
        var row = new Row(campaign.Compiled.Layout);
        var submission =
            campaign.NewSubmission("p")
                .With("x", 7)
                .With("s", "text")
                .With("b", false)
                .With("d", new DateOnly(2026, 1, 2))
                .With("k", "one");
        ParticipantRow.Fill(campaign.Compiled, submission, PopulationTable.Empty, row);
        row.Clear();
        row.Given.Concat(row.Submitted).Should().OnlyContain(flag => !flag);
#if DEBUG
        row.Numbers.Should().OnlyContain(number => number == RowPoison.Number);
        row.Texts.Should().OnlyContain(text => text != "text" && text != "one");
        row.Flags.Should().OnlyContain(flag => flag);
        row.Dates.Should().OnlyContain(date => date.Year == 9999);
#endif
    }
}
