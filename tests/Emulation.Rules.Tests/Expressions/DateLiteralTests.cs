using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Expressions;

public sealed class DateLiteralTests
{
    [Theory]
    [InlineData("Fn.DaysBetween(done, \"2026-06-30\") >= 0", true)]
    [InlineData("Fn.DaysBetween(\"2026-06-30\", done) <= 0", true)]
    [InlineData("Fn.DaysBetween(done, \"2026-05-30\") >= 0", false)]
    public void A_fixed_date_may_stand_in_DaysBetween(string condition, bool holds)
    {
        var campaign = (new CampaignText { Indicators = """{ "id": "done", "type": "date" }""" }).WithRule(condition, "1").Load();
        campaign.Score(s => s.With("done", new DateOnly(2026, 6, 15))).Total.Should().Be(holds ? 1m : 0m);
    }

    [Theory]
    [InlineData("Fn.DaysBetween(done, \"30/06/2026\") > 0", "ER3015")]
    [InlineData("(done) > \"2026-06-30\"", "ER3024")]
    public void A_date_written_otherwise_or_elsewhere_is_refused_and_said_so(string condition, string code)
    {
        var text = new CampaignText { Indicators = """{ "id": "done", "type": "date" }""" }.WithRule(condition, "1");
        Campaign.TryLoad(text.Files(), out _, out var diagnostics).Should().BeFalse();
        diagnostics.Select(d => d.Code).Should().Equal(code);
    }
}
