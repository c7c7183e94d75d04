using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Expressions;

public sealed class ParserMessageTests
{
    [Theory]
    [InlineData("x >", "ở đây thiếu một giá trị hoặc một tên", "a value or a name is missing here")]
    [InlineData("true > false", "phép '>' không dùng được với đúng/sai và đúng/sai", "'>' cannot be used with true/false and true/false")]
    [InlineData("x && true", "phép '&&' không dùng được với số và đúng/sai", "'&&' cannot be used with a number and true/false")]
    [InlineData("Fn.Min(x) > 1", "hàm được gọi là Fn.Min(a, b): số lượng hoặc kiểu đối số không đúng", "the function is called Fn.Min(a, b): the number or type of the arguments is wrong")]
    [InlineData("(x > 1 ? true : 2)", "hai vế sau '?' và ':' phải cùng kiểu, không phải đúng/sai và số", "what stands after '?' and after ':' must be of one type, not true/false and a number")]
    [InlineData("x > 1 ? true", "ở đây thiếu ':'", "':' is missing here")]
    [InlineData("x > 1 x", "không hiểu được phần từ đây", "what begins here cannot be understood")]
    public void What_the_parser_says_is_in_the_readers_language(string condition, string vietnamese, string english)
    {
        Campaign.TryLoad(new CampaignText().WithRule(condition, "1").Files(), out _, out var diagnostics).Should().BeFalse();
        var message = diagnostics.Should().ContainSingle(d => d.Code == "ER3001").Subject.Message;
        message.Should().Be(new LocalizedText { Vietnamese = $"biểu thức sai cú pháp: {vietnamese}.", English = $"the expression is malformed: {english}." });
    }

    [Theory]
    [InlineData("Fn.DaysBetween(done, \"2026-06-30\") >= 0", true)]
    [InlineData("Fn.DaysBetween(\"2026-06-30\", done) <= 0", true)]
    [InlineData("Fn.DaysBetween(done, \"2026-05-30\") >= 0", false)]
    public void A_fixed_date_may_stand_in_DaysBetween(string condition, bool holds)
    {
        var campaign = (new CampaignText { Indicators = """{ "id": "done", "type": "date" }""" }).WithRule(condition, "1").Load();
        campaign.Score(s => s.Set("done", new DateOnly(2026, 6, 15))).Total.Should().Be(holds ? 1m : 0m);
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
