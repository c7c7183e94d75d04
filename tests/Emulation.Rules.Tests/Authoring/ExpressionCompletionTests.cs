using Emulation.Rules.Authoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

public sealed class ExpressionCompletionTests
{
    [Theory]
    [InlineData(
        "cost >= ¦",
        "cost,late,kind,done,note,planned,target,full,cluster,reform,cut,rating,discipline,share,steps,won,delay,maxPoints,minPoints,part,"
            + "prizes,Fn")]
    [InlineData(
        "cost >= ta¦ && true",
        "cost,late,kind,done,note,planned,target,full,cluster,reform,cut,rating,discipline,share,steps,won,delay,maxPoints,minPoints,part,"
            + "prizes,Fn")]
    [InlineData("kind == ¦", "province,office")]
    [InlineData("kind != \\\"pro¦", "province,office")]
    [InlineData("cluster == \\\"¦\\\" || cost > 1", "Cụm I,Cụm II")]
    [InlineData("prizes.¦", "Sum,Average,Min,Max,Count,Any,All,Median,StDev,BestSum,WorstSum,TrimmedSum,TrimmedAverage,CountDistinct")]
    [InlineData("prizes.Any(level == ¦", "city,ward")]
    [InlineData("Fn.¦", "Abs,Ceiling,Clamp,DaysBetween,Exp,Floor,Given,GradeAtLeast,Linear,Ln,Max,Min,Pow,Round,Sqrt,Steps")]
    public void A_rule_is_offered_what_its_place_can_use(string expression, string expected)
    {
        var labels = EditedCampaign.With(EditedCampaign.Rules, "cost >= target", expression).Labels;
        labels.Should().Contain(expected.Split(','));
        if (!expected.Contains("Fn", StringComparison.Ordinal) && !expression.Contains("==", StringComparison.Ordinal))
        {
            labels.Should().Equal(expected.Split(','));
        }
    }

    [Theory]
    [InlineData("Fn.M¦in(cost, 2) > 1", "Fn.Max(cost, 2) > 1")]
    [InlineData("Fn.¦Min (cost, 2) > 1", "Fn.Max (cost, 2) > 1")]
    [InlineData("Fn.M¦ > 1", "Fn.Max(${1:a}, ${2:b}) > 1")]
    public void A_function_whose_arguments_are_there_is_taken_without_others(string written, string expected) =>
        EditedCampaign.With(EditedCampaign.Rules, "cost >= target", written).Taken("Max").Should().Contain($"\"{expected}\"");

    [Fact]
    public void Items_of_a_list_come_first_inside_its_functions_and_no_list_is_offered_there()
    {
        var labels = EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "prizes.Count(¦").Labels.ToList();
        labels.Should().ContainInOrder("title", "level", "cost").And.NotContain("prizes");
    }

    [Fact]
    public void An_amount_of_a_function_of_a_list_is_no_question_to_its_items()
    {
        var call = "prizes.BestSum(¦, 1) > 0";
        EditedCampaign.With(EditedCampaign.Rules, "cost >= target", call).Labels.Should().NotContain("level");
    }

    [Fact]
    public void A_workflow_with_parameters_sees_them_and_not_what_they_stand_for()
    {
        var labels = EditedCampaign.With(EditedCampaign.Rules, "best > 0", "¦").Labels;
        labels.Should().Contain(["actual", "best", "maxPoints", "cluster"]).And.NotContain(["cost", "target"]);
    }

    [Fact]
    public void A_workflow_of_items_sees_their_fields_and_an_award_the_history()
    {
        EditedCampaign.With(EditedCampaign.Rules, "level == \\\"city\\\"", "¦").Labels.Should().Contain(["title", "level", "cost"]);
        EditedCampaign.With(EditedCampaign.Rules, "grade == \\\"good\\\" || rank == 1", "¦").Labels
            .Should()
            .Contain(["grade", "rank", "history", "percent"]);
        EditedCampaign.With(EditedCampaign.Rules, "percent >= 80", "¦").Labels
            .Should()
            .Contain(["percent", "deductedTotal"]).And
            .NotContain(["grade", "maxPoints"]);
    }

    [Theory]
    [InlineData("history.Consecutive(\\\"¦\\\", 2)", "merit,title,flag")]
    [InlineData("history.¦", "Consecutive,Count,Any")]
    [InlineData("grade == \\\"¦", "good,weak")]
    [InlineData("Fn.GradeAtLeast(note, \\\"¦", "good,weak")]
    public void Awards_and_grades_are_offered_where_texts_mean_them(string expression, string expected) =>
        EditedCampaign.With(EditedCampaign.Rules, "history.Consecutive(\\\"flag\\\", 2) && won > 0", expression).Labels
            .Should()
            .BeEquivalentTo(expected.Split(','));

    [Fact]
    public void A_param_sees_those_before_it_only()
    {
        const string Two = """[ { "Name": "part", "Expression": "¦" }, { "Name": "rest", "Expression": "1" } ]""";
        EditedCampaign.With(EditedCampaign.Rules, """[ { "Name": "part", "Expression": "cost / target" } ]""", Two).Labels
            .Should()
            .NotContain(["part", "rest"]);
        EditedCampaign.With(
            EditedCampaign.Rules,
            """[ { "Name": "part", "Expression": "cost / target" } ]""",
            Two.Replace("¦", "1", StringComparison.Ordinal).Replace("\"1\" } ]", "\"¦\" } ]", StringComparison.Ordinal))
            .Labels.Should().Contain("part").And.NotContain("rest");
    }

    [Fact]
    public void What_is_taken_replaces_the_word_and_is_escaped_for_the_text_it_stands_in()
    {
        EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "co¦st >= target").Taken("late").Should().Contain("\"late >= target\"");
        EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "kind == ¦")
            .Taken("office")
            .Should()
            .Contain("\"kind == \\\"office\\\"\"");
        EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "kind == \\\"pr¦ov\\\" && cost > 1")
            .Taken("office")
            .Should()
            .Contain("\"kind == \\\"office\\\" && cost > 1\"");
    }

    [Fact]
    public void A_name_says_what_it_is_worth_in_both_languages()
    {
        var completions = EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "¦").Completions;
        var cost = completions.Single(completion => completion.Label == "cost");
        (cost.Detail.Vietnamese, cost.Detail.English).Should().Be(("số liệu, số, %, từ 0 đến 100", "indicator, number, %, 0 to 100"));
        var full = completions.Single(completion => completion.Label == "full");
        (full.Detail.Vietnamese, full.Detail.English)
            .Should()
            .Be(("hằng số, theo kind: province 100; office 80", "constant, by kind: province 100; office 80"));
        var won = completions.Single(completion => completion.Label == "won");
        (won.Detail.Vietnamese, won.Detail.English)
            .Should()
            .Be(("tiêu chí, điểm thưởng, từ 0 đến 5, điểm", "criterion, bonus, 0 to 5, points"));
    }

    [Fact]
    public void A_message_is_offered_names_behind_its_sign_only()
    {
        EditedCampaign.With(EditedCampaign.Rules, "only $(cost) %", "only $(¦) %").Labels.Should().Contain("cost").And.NotContain("Fn");
        EditedCampaign.With(EditedCampaign.Rules, "only $(cost) %", "only $(cost) ¦").Labels.Should().BeEmpty();
    }

    [Fact]
    public void Escapes_before_the_cursor_do_not_move_what_is_replaced() =>
        EditedCampaign.With(EditedCampaign.Rules, "cost >= target", "kind == \\\"\\u0070rovince\\\" && l¦a").Taken("late")
            .Should().Contain("\"kind == \\\"\\u0070rovince\\\" && late\"");

    [Fact]
    public void What_is_typed_elsewhere_is_known_at_the_next_keystroke()
    {
        var edited = EditedCampaign.With(EditedCampaign.Campaign, "\"mark\": \"0 - late / 10\"", "\"mark\": \"0 - late / ¦\"");
        edited.Labels.Should().Contain("late");
        var text = edited.Workspace.TextOf(edited.File);
        edited.Workspace.Change(edited.File, text.Replace("\"id\": \"note\"", "\"id\": \"remark\"", StringComparison.Ordinal))
            .Complete(edited.File, edited.At)
            .Select(completion => completion.Label).Should().Contain("remark").And.NotContain("note");
        var typed =
            edited.Workspace.Change(edited.File, text.Replace("\"actual\": \"cost\"", "\"actual\": \"kind\"", StringComparison.Ordinal));
        var rules = typed.TextOf(EditedCampaign.Rules).Replace("best > 0", "actual == ", StringComparison.Ordinal);
        var line = rules.Split('\n').ToList().FindIndex(one => one.Contains("actual == ", StringComparison.Ordinal));
        typed.Change(EditedCampaign.Rules, rules)
            .Complete(
                EditedCampaign.Rules,
                TextPosition.At(line + 1, rules.Split('\n')[line].IndexOf("actual == ", StringComparison.Ordinal) + 11))
            .Select(completion => completion.Label).Should().Contain(["province", "office"], "an argument gives its parameter its values");
    }
}
