using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>What minutes say of the quota of an award whose numbers are constants.</summary>
public sealed class QuotaTextTests
{
    private const string Kinds = """
        { "id": "kind", "name": { "vi": "Loại", "en": "Kind" }, "type": "choice",
          "choices": [ { "id": "a", "name": { "vi": "Sở", "en": "Department" } }, { "id": "b", "name": { "vi": "Xã", "en": "Commune" } },
            { "id": "c", "name": { "vi": "Huyện", "en": "District" } } ] },
        { "id": "x", "type": "number" }
        """;

    [Fact]
    public void The_share_of_a_constant_is_told_as_one_that_is_written_out()
    {
        Told("""{ "share": 12.5, "most": 4, "least": 1 }""", Language.English)
            .Should().Be(
                "at most 12.5 % of participants, rounded down; at most 4; at least 1; the council chooses among those tied on the line");
        Told("""{ "share": 12.5, "most": 4, "least": 1 }""", Language.Vietnamese)
            .Should().Be(
                "nhiều nhất 12,5% số đơn vị, cá nhân tham gia, làm tròn xuống; nhiều nhất 4; ít nhất 1; "
                    + "bằng nhau ở ranh giới thì hội đồng chọn");
    }

    [Fact]
    public void A_share_that_follows_a_choice_is_told_with_the_names_of_those_that_have_it()
    {
        const string Constants = """
            { "share": { "by": "kind", "values": { "a": 20, "b": 25, "c": 20 } }, "most": 4,
              "least": { "by": "kind", "values": { "a": 1, "b": 1, "c": 1 } } }
            """;

        Told(Constants, Language.Vietnamese, """, "per": "kind" """)
            .Should().Be(
                "nhiều nhất 20% (Sở; Huyện) hoặc 25% (Xã) số đơn vị, cá nhân tham gia, làm tròn xuống; nhiều nhất 4; ít nhất 1; "
                    + "tính riêng theo Loại; bằng nhau ở ranh giới thì hội đồng chọn");
        Told(Constants, Language.English, """, "per": "kind" """)
            .Should().StartWith("at most 20 % (Department; District) or 25 % (Commune) of participants, rounded down; at most 4;");
    }

    private static string? Told(string constants, Language language, string per = """, "per": "all" """)
    {
        var campaign = Small.Campaign(Kinds, "x > 1", more: $$"""
            , "constants": {{constants}}, "awards": [ { "id": "star", "name": "Sao", "workflow": "star",
              "quota": { "share": "share", "of": "participants", "max": "most", "min": "least"{{per}} } } ]
            """);
        var submission = campaign.NewSubmission("a").With("kind", "a").With("x", 2m);
        var source = new ReportSource { Campaign = campaign, Outcome = campaign.Evaluate([submission]).With([]) };
        return MinutesPaper.From(source, language).Awards[0].Quota;
    }
}
