using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Tests.Analysis;

/// <summary>Quotients compared with a figure of all participants that is rounded.</summary>
public sealed class RoundedFigureTests
{
    private const string Best = """{ "id": "best", "population": { "function": "max", "over": "all", "value": "100 * done / plan" } }""";

    private const string Whole =
        """{ "id": "best", "decimals": null, "population": { "function": "max", "over": "all", "value": "100 * done / plan" } }""";

    private const string OfFigure = """
        { "id": "own", "value": "100 * done / plan" }, { "id": "best", "population": { "function": "max", "over": "all", "value": "own" } }
        """;

    private const string Mean = """{ "id": "mean", "population": { "function": "average", "over": "all", "value": "done" } }""";

    [Theory]
    [InlineData(Best, "100 * done / plan >= best")]
    [InlineData(Best, "best <= 100 * done / plan")]
    [InlineData(Best, "done > 1 && 100 * done / plan == best")]
    [InlineData(Best, "(done + 1) / 3 >= best")]
    [InlineData(Best, "Fn.Max(done / plan, 0) * 100 >= best")]
    [InlineData(Mean, "(done + plan) / 2 + done / 3 >= mean")]
    public void A_quotient_is_below_or_above_what_it_equals(string figure, string condition) =>
        Told(figure, condition).Should().ContainSingle().Which.Should().StartWith(
            "s/workflows/c.json:2:36: warning ER4032: 'c': `").And.Contain("which is rounded to 10 decimals: whoever equals '");

    [Theory]
    [InlineData(Best, "Fn.Round(100 * done / plan, 10) >= best")]
    [InlineData(Best, "done >= best")]
    [InlineData(Best, "done / 100 >= best")]
    [InlineData(Best, "done * 3 / 0.25 >= best")]
    [InlineData(Best, "done / plan >= 0.5")]
    [InlineData(Best, "100 * done / plan >= best - 5")]
    [InlineData(Whole, "100 * done / plan >= best")]
    [InlineData(OfFigure, "own >= best")]
    [InlineData("""{ "id": "best", "population": { "function": "max", "over": "all", "value": "done" } }""", "100 * done / plan >= best")]
    public void What_is_rounded_alike_or_equals_nothing_that_is_rounded_is_not_told(string figure, string condition) =>
        Told(figure, condition).Should().BeEmpty();

    [Fact]
    public void A_name_that_stands_for_a_quotient_is_one() =>
        Told(
            Best, "twice >= best", """
                "LocalParams": [ { "Name": "share", "Expression": "done / plan" }, { "Name": "twice", "Expression": "200 * share" } ],
                """)
            .Should()
            .Equal(
                "s/workflows/c.json:2:154: warning ER4032: 'c': `twice >= best` compares a quotient that is not rounded with 'best', "
                    + "which is rounded to 10 decimals: whoever equals 'best' may count as below or above it. Give 'best' "
                    + "\"decimals\": null, or make the quotient a figure and compare the two figures.");

    /// <summary>What is told of: of 200 / 3 and the greatest of it, rounded.</summary>
    [Fact]
    public void The_best_is_not_the_best_until_the_figure_keeps_every_digit()
    {
        decimal Points(string figure)
        {
            var campaign = Campaign.Load(Files(figure, "100 * done / plan >= best"));
            return campaign.Evaluate([campaign.NewSubmission("p").With("done", 2m).With("plan", 3m)]).Sheets[0].Total;
        }

        Points(Best).Should().Be(0m);
        Points(Whole).Should().Be(1m);
    }

    private static IEnumerable<string> Told(string figure, string condition, string more = "") =>
        CampaignAnalysis.Run(Campaign.Load(Files(figure, condition, more)))
            .Where(d => d.Code == "ER4032")
            .Select(d => d.ToString(Language.English));

    private static CampaignFiles Files(string figure, string condition, string more = "") => new("s", new Dictionary<string, string>
    {
        ["campaign.json"] = $$"""
            { "formatVersion": 1, "id": "s", "version": "1", "name": "S", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "done", "type": "number", "min": 0 }, { "id": "plan", "type": "number", "min": 1 } ],
              "figures": [ {{figure}} ],
              "criteria": [ { "id": "c", "maxPoints": 1, "workflow": "c" } ] }
            """,
        ["workflows/c.json"] = $$"""
            { "WorkflowName": "c", "Rules": [
              { "RuleName": "r",{{more}} "Expression": "{{condition}}",
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1" } } } } ] }
            """,
    });
}
