using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Scoring;

public sealed class ErrorMessageTests
{
    [Fact]
    public void A_rule_that_does_not_hold_says_why_with_the_values_filled_in() =>
        Unmet(Text("$(x) of $(target) reached, best so far $( half ), extra $(extra)"), 4).Should().Equal("full: 4 of 10 reached, best so far 2, extra —");

    [Fact]
    public void A_rule_that_holds_says_nothing() => Unmet(Text("missed"), 10).Should().BeEmpty();

    [Fact]
    public void After_the_first_match_no_rule_was_tried()
    {
        var text = Text("missed");
        text = text with { Workflows = text.Workflows.Replace("x >= target", "x >= 0", StringComparison.Ordinal).Replace("\"part\"", "\"part\", \"ErrorMessage\": \"not tried\"", StringComparison.Ordinal) };
        Unmet(text, 4).Should().BeEmpty();
    }

    [Fact]
    public void With_other_combinations_every_rule_was_tried()
    {
        var text = Text("missed") with { Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "sum" }""" };
        Unmet(text, 4).Should().Equal("full: missed");
    }

    [Theory]
    [InlineData("at $(target), $(targt)", "test/workflows/rules.json:1:{0}: error ER3002: the expression uses the name 'targt', which does not exist here. Did you mean 'target'?", "$(targt)")]
    [InlineData("\\u0111 $(target", "test/workflows/rules.json:1:{0}: error ER3020: '$(' in the ErrorMessage is never closed. Write the name in brackets, such as $(costCutPercent).", "$(target")]
    public void A_placeholder_that_cannot_be_filled_is_refused_with_its_place(string message, string expected, string at)
    {
        var text = Text(message);
        var column = text.Files().Texts["workflows/rules.json"].IndexOf(at, StringComparison.Ordinal) + 1;
        Diagnose.Of(text).Select(d => d.ToString(Language.English)).Should().Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, column));
    }

    private static IEnumerable<string> Unmet(CampaignText text, int x) =>
        text.Load().Score(s => s.Set("x", x)).Line("c").Unmet.Select(u => $"{u.Rule}: {u.Message}");

    private static CampaignText Text(string message) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "extra", "type": "number" }""",
        Rest = """ "constants": { "target": 10 } """,
        Workflows = $$"""{ "WorkflowName": "c", "GlobalParams": [ { "Name": "half", "Expression": "x / 2" } ], "Rules": [ {{Rule("full", "x >= target", "maxPoints").Replace("\"full\"", $"\"full\", \"ErrorMessage\": \"{message}\"", StringComparison.Ordinal)}}, {{Rule("part", "x < target", "half")}} ] }""",
    };
}
