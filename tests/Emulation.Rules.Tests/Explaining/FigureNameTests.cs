using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Explaining;

public sealed class FigureNameTests
{
    [Theory]
    [InlineData("vi", "theo công thức (mark): 6 |   Hiệu số (balance) = 6")]
    [InlineData("en", "by formula (mark): 6 |   Balance (balance) = 6")]
    public void A_figure_that_a_rule_read_is_called_by_its_name(string code, string told)
    {
        var campaign = new CampaignText
        {
            Criteria = """{ "id": "c", "maxPoints": 10, "mark": "1 * balance" }""",
            Indicators = """{ "id": "x", "type": "number" }""",
            Workflows = "",
            Rest = """ "figures": [ { "id": "balance", "name": { "vi": "Hiệu số", "en": "Balance" }, "value": "10 - x" } ]""",
        }.Load();
        var evaluation = campaign.Evaluate([campaign.NewSubmission("p").With("x", 4)]);

        string.Join(" | ", campaign.Explain(evaluation, "p", Language.Of(code)).Criteria.Single().Reasons).Should().Be(told);
    }
}
