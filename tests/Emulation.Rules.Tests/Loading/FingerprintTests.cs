using System.Globalization;
using System.Text;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

public sealed class FingerprintTests
{
    /// <summary>Whatever ends lines, parts words, is not seen, or has another form that means the same.</summary>
    private static readonly IReadOnlyList<Rune> Merged =
        [
            .. Enumerable.Range(1, 0x3100).Where(Rune.IsValid).Select(value => new Rune(value)).Where(IsMerged),
            new Rune('\n'),
            new Rune('x'),
        ];

    [Fact]
    public void Campaigns_that_tell_two_texts_apart_have_two_fingerprints()
    {
        var loaded =
            Merged.Distinct().Select(rune => (Rune: rune, Campaign: Comparing(rune))).Where(pair => pair.Campaign is not null).ToList();
        loaded.Should().HaveCountGreaterThan(50);
        foreach (var alike in loaded.GroupBy(pair => pair.Campaign!.Reference.Fingerprint).Where(group => group.Count() > 1))
        {
            foreach (var (rune, _) in alike)
            {
                alike.Select(pair => TotalOf(pair.Campaign!, rune)).Distinct().Should()
                    .ContainSingle($"U+{rune.Value:X4} scores alike by rules of one fingerprint");
            }
        }
    }

    [Theory]
    [InlineData(0x0A, 0x0D)]
    [InlineData(0x0A, 0x2028)]
    [InlineData(0x0A, 0x2029)]
    [InlineData(0x0A, 0x85)]
    [InlineData(0x0A, 0x0C)]
    public void Line_endings_of_another_kind_are_another_text(int one, int other) =>
        Labelled(new Rune(one)).Reference.Fingerprint.Should().NotBe(Labelled(new Rune(other)).Reference.Fingerprint);

    [Fact]
    public void A_text_in_another_normal_form_is_the_same_text() =>
        Labelled("Tỷ lệ".Normalize(NormalizationForm.FormC)).Reference.Should()
            .Be(Labelled("Tỷ lệ".Normalize(NormalizationForm.FormD)).Reference);

    [Theory]
    [InlineData("\"v\": \"cost * 3\"")]
    [InlineData("\"v\": 2")]
    public void Another_argument_is_another_campaign(string argument)
    {
        var text = new CampaignText
        {
            Indicators = """{ "id": "cost", "type": "number" }""",
            Criteria = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch", "with": { "v": "cost * 2" } }""",
            Rest = """ "workflows": { "c": { "parameters": [ "v" ] } } """,
            Workflows = CampaignText.Workflow("c", CampaignText.Rule("r", "v > 1", "1"), CampaignText.Rule("z", "v <= 1", "0")),
        };

        var other = text with { Criteria = text.Criteria.Replace("\"v\": \"cost * 2\"", argument, StringComparison.Ordinal) };
        other.Load().Reference.Fingerprint.Should().NotBe(text.Load().Reference.Fingerprint);
    }

    private static bool IsMerged(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (rune.Value is >= 0x2000 and < 0x2200 && rune.ToString().Normalize() != rune.ToString());

    private static Campaign? Comparing(Rune rune)
    {
        var text = new CampaignText { Indicators = """{ "id": "t", "type": "text" }""" }.WithRule($"t == \"a{rune}b\"", "1");
        return Campaign.TryLoad(text.Files(), out var campaign, out _) ? campaign : null;
    }

    private static decimal TotalOf(Campaign campaign, Rune rune) =>
        campaign.Score(campaign.NewSubmission("p").With("t", $"a{rune}b")).Total;

    private static Campaign Labelled(Rune rune) => Labelled($"a{rune}b");

    private static Campaign Labelled(string name) => new CampaignText
    {
        Criteria =
            $$"""
                { "id": "c", "name": {{System.Text.Json.JsonSerializer.Serialize(name)}}, "maxPoints": 10, "workflow": "c",
                  "combine": "firstMatch" }
                """,
    }.Load();
}
