using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

public sealed class JsonStrictnessTests
{
    [Theory]
    [InlineData("", "ER1001", 1, 1)]
    [InlineData("   ", "ER1001", 1, 1)]
    [InlineData("{ \"id\": 1,\n  \"id\": 2 }", "ER1002", 2, 3)]
    [InlineData("{ \0\"id\": 1 }", "ER1004", 1, 3)]
    [InlineData("{ 'id': 1 }", "ER1001", 1, 3)]
    [InlineData("{ id: 1 }", "ER1001", 1, 3)]
    [InlineData("{ \"id\": 'a' }", "ER1001", 1, 9)]
    [InlineData("{ \"id\": 0x10 }", "ER1001", 1, 9)]
    [InlineData("{ \"id\": 010 }", "ER1001", 1, 9)]
    [InlineData("{ \"id\": NaN }", "ER1001", 1, 9)]
    [InlineData("{ \"id\": undefined }", "ER1001", 1, 9)]
    [InlineData("{ \"id\": new Date(1) }", "ER1001", 1, 9)]
    [InlineData("{ \"id\": 1, }", "ER1001", 1, 12)]
    [InlineData("{ \"id\": [1, 2,] }", "ER1001", 1, 15)]
    [InlineData("{ \"id\": 1 } { }", "ER1001", 1, 13)]
    [InlineData("{ \"id\": \"\\ud800\" }", "ER1004", 1, 9)]
    [InlineData("{ \"id\": \"\\u0000\" }", "ER1004", 1, 9)]
    [InlineData("{ \"id\": 0.12345678901234567890123456789 }", "ER1003", 1, 9)]
    [InlineData("{ \"id\": 1e99 }", "ER1003", 1, 9)]
    public void What_is_not_json_is_refused_with_its_place(string json, string code, int line, int column)
    {
        var first = Diagnose.File(json)[0];
        first.Code.Should().Be(code);
        (first.Position.Line, first.Position.Column).Should().Be((line, column));
    }

    [Theory]
    [InlineData("{ \"id\": ")]
    [InlineData("{ \"id\" 1 }")]
    [InlineData("{ \"id\": \"a }")]
    [InlineData("[1 2]")]
    [InlineData("{ \"a\": [1, 2 }")]
    [InlineData("/* never closed")]
    [InlineData("[")]
    [InlineData("{ \"a\": {")]
    public void Text_that_breaks_off_is_one_diagnostic(string json) =>
        Diagnose.File(json).Should().ContainSingle().Which.Code.Should().Be("ER1001");

    [Fact]
    public void Nesting_without_end_is_refused_with_its_limit()
    {
        var refused = Diagnose.File(new string('[', 100_000)).Should().ContainSingle().Subject;
        refused.ToString(Language.English).Should().Be(
            "test/campaign.json:1:65: error ER1022: the brackets are nested more than 64 levels deep here. Use fewer levels, such as by "
                + "moving inner groups out.");
        refused.ToString(Language.Vietnamese).Should().Be(
            "test/campaign.json:1:65: lỗi ER1022: dấu ngoặc ở đây lồng sâu hơn 64 tầng. Bớt tầng, ví dụ đưa các nhóm bên trong ra ngoài.");
    }

    [Fact]
    public void What_is_nested_to_the_limit_is_read() =>
        Diagnose.File(new string('[', 64) + new string(']', 64)).Should().ContainSingle().Which.Code.Should().Be("ER1012");

    [Fact]
    public void Comments_are_allowed()
    {
        var text = new CampaignText();
        Diagnose.Of(text with { Head = "// one, 'two'\n/* , */ " + text.Head }).Should().BeEmpty();
    }

    [Fact]
    public void A_message_reads_whole_in_both_languages()
    {
        var text = new CampaignText { Criteria = """{ "id": "c", "maxPoint": 10, "maxPoints": 10, "workflow": "c" }""" };
        var diagnostic = Diagnose.Of(text).Should().ContainSingle().Subject;
        diagnostic.ToString(Language.English)
            .Should()
            .Be("test/campaign.json:4:30: error ER1010: there is no field 'maxPoint' here. Did you mean 'maxPoints'?");
        diagnostic.ToString(Language.Vietnamese)
            .Should()
            .Be("test/campaign.json:4:30: lỗi ER1010: không có trường 'maxPoint' ở đây. Có phải 'maxPoints'?");
        diagnostic.Position.Path.Should().Be("criteria[0].maxPoint");
    }
}
