using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Judge;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Expressions;

public sealed class GradeAtLeastTests
{
    [Theory]
    [InlineData("excellent", 1)]
    [InlineData("good", 1)]
    [InlineData("weak", 0)]
    [InlineData("unheard of", 0)]
    public async Task A_text_is_compared_with_the_order_of_the_grades_here_and_in_stock_RulesEngine(string title, int points)
    {
        var campaign = Graded("Fn.GradeAtLeast(title, \\\"good\\\") ? 1 : 0").Load();
        campaign.Score(s => s.With("title", title)).Line("c").Points.Should().Be(points);
        (await new StockJudge(campaign).JudgeAsync([campaign.NewSubmission("p").With("title", title)]))
            .Should()
            .BeEquivalentTo(new { Judged = 2, Disagreements = Array.Empty<Disagreement>() });
    }

    [Fact]
    public void Members_of_a_list_are_counted_by_their_grade()
    {
        var campaign = Graded("members.Count(Fn.GradeAtLeast(rating, \\\"good\\\"))").Load();
        ListItem[] members = [
            .. new[] { "excellent", "good", "weak" }.Select(
                g => new ListItem { Values = ImmutableSortedDictionary<string, IndicatorValue>.Empty.Add("rating", g) }),
        ];
        campaign.Score(s => s.With("members", IndicatorValue.Of([.. members]))).Line("c").Points.Should().Be(2m);
    }

    [Theory]
    [InlineData("Fn.GradeAtLeast(title, \\\"god\\\") ? 1 : 0", "ER3011", "'god' is no value of 'grades'. Did you mean 'good'?")]
    [InlineData(
        "Fn.GradeAtLeast(titel, \\\"good\\\") ? 1 : 0",
        "ER3002",
        "the expression uses the name 'titel', which does not exist here. Did you mean 'title'?")]
    [InlineData(
        "Fn.GradeAtLeast(title) ? 1 : 0",
        "ER3021",
        "Fn.GradeAtLeast takes a name and a grade level in double quotes. For example Fn.GradeAtLeast(title, \"good\").")]
    [InlineData("Fn.GradeAtLeast(x, \\\"good\\\") ? 1 : 0", "ER3036", "the argument 'x' of Fn.GradeAtLeast must be text, not a number.")]
    public void What_it_cannot_compare_is_refused(string mark, string code, string message)
    {
        var diagnostic = Diagnose.Of(Graded(mark)).Single();
        diagnostic.Code.Should().Be(code);
        diagnostic.ToString(Language.English).Should().EndWith(message);
    }

    private static CampaignText Graded(string mark) => new()
    {
        Indicators = """
            { "id": "title", "type": "text" }, { "id": "x", "type": "number" },
            { "id": "members", "type": "list",
              "item": [ { "id": "rating", "type": "choice", "choices": [ "excellent", "good", "weak" ] } ] }
            """,
        Criteria = $$"""{ "id": "c", "maxPoints": 10, "mark": "{{mark}}" }""",
        Rest = """ "grades": { "workflow": "grades", "levels": [ { "id": "excellent" }, { "id": "good" }, { "id": "weak" } ] } """,
        Workflows = Workflow("grades", Rule("excellent", "total > 9"), Rule("good", "total > 5"), Rule("weak", "true")),
    };
}
