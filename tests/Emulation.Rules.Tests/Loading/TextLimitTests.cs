using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>Texts that every sheet repeats have a length.</summary>
public sealed class TextLimitTests
{
    [Fact]
    public void A_name_is_refused_beyond_its_length_and_not_repeated_in_the_message()
    {
        Diagnose.Of(Named(new string('ê', 1000))).Should().BeEmpty();
        var refused = Diagnose.Of(Named(new string('ê', 1001))).Should().ContainSingle().Subject;
        refused.ToString(Language.English).Should().Be(
            "test/campaign.json:4:54: error ER1023: 'name' has 1001 characters, more than the limit of 1000 characters. Shorten it: every "
                + "sheet repeats this text.");
        refused.ToString(Language.Vietnamese).Should().Be(
            "test/campaign.json:4:54: lỗi ER1023: 'name' dài 1001 ký tự, quá giới hạn 1000 ký tự. Rút gọn lại: văn bản này được lặp lại "
                + "trên mọi phiếu.");
    }

    [Fact]
    public void An_error_message_is_refused_beyond_its_length()
    {
        Diagnose.Of(Telling(new string('m', 2000))).Should().BeEmpty();
        Diagnose.Of(Telling(new string('m', 2001)))
            .Should()
            .ContainSingle().Which.Message.English
            .Should()
            .Be("'ErrorMessage' has 2001 characters, more than the limit of 2000 characters.");
    }

    [Fact]
    public void Values_and_messages_filled_in_are_cut_with_a_mark()
    {
        var one =
            Telling("got $(s).").Load().Score(s => s.With("x", 1).With("s", new string('a', 32_767))).Line("c").Unmet.Single().Message;
        one.Should().Be($"got {new string('a', 200)}….");
        var many =
            Telling(string.Concat(Enumerable.Repeat("$(s)", 400))).Load().Score(
                s => s.With("x", 1).With("s", new string('a', 32_767))).Line("c").Unmet.Single().Message;
        many.Should().HaveLength(2001).And.EndWith("…");
    }

    private static CampaignText Named(string name) =>
        new() { Criteria = $$"""{ "id": "c", "maxPoints": 1, "name": "{{name}}", "workflow": "c", "combine": "firstMatch" }""", };

    private static CampaignText Telling(string message) => new()
    {
        Indicators = """{ "id": "x", "type": "number" }, { "id": "s", "type": "text" }""",
        Workflows =
            CampaignText.Workflow(
                "c",
                CampaignText.Rule("r", "x > 5 && s != \"\"", "1")
                    .Replace("\"r\"", $"\"r\", \"ErrorMessage\": \"{message}\"", StringComparison.Ordinal)),
    };
}
