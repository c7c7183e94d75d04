using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>Campaigns with very many of one thing: work that grew with its square would not end here.</summary>
public sealed class WideCampaignTests
{
    private const int Many = 20_000;

    [Fact]
    public void Choices_and_the_constants_by_them_are_loaded()
    {
        var text = new CampaignText
        {
            Indicators =
                $$"""{ "id": "x", "type": "number" }, { "id": "k", "type": "choice", "choices": [ {{Join(i => $"\"k{i}\"")}} ] }""",
            Rest = $$""" "constants": { "limit": { "by": "k", "values": { {{Join(i => $"\"k{i}\": {i}")}} } } } """,
        };
        text.Load().Definition.Constants.Single().Values.Should().HaveCount(Many);
    }

    [Fact]
    public void Documents_and_what_rests_on_them_are_loaded()
    {
        var text = new CampaignText
        {
            Criteria = $$"""{ "id": "c", "maxPoints": 10, "workflow": "c", "basis": [ {{Join(i => $"\"b{i}\"")}} ] }""",
            Rest = $$""" "legalBasis": [ {{Join(i => $$"""{ "id": "b{{i}}" }""")}} ], "clusters": [ {{Join(i => $"\"Cụm {i}\"")}} ] """,
        };
        text.Load().Definition.LegalBasis.Should().HaveCount(Many);
    }

    [Fact]
    public void Misspelt_names_are_told_one_by_one()
    {
        var text = new CampaignText
        {
            Criteria = $$"""{ "id": "c", "maxPoints": 10, "workflow": "c", "basis": [ {{Join(i => $"\"c{i}\"", 2000)}} ] }""",
            Rest = $$""" "legalBasis": [ {{Join(i => $$"""{ "id": "b{{i}}" }""", 2000)}} ] """,
        };
        var found = Diagnose.Of(text);
        found.SkipLast(1).Should().HaveCount(1000).And.OnlyContain(d => d.Code == "ER2009");
        found[^1].ToString(Language.English).Should().Be(
            "info ER1025: 1000 more are not listed: ER2009 in test/campaign.json: 1000. Mend those that are named and run it again.");
    }

    [Theory]
    [InlineData("discipline", "dicsipline")]
    [InlineData("cost", "cosst")]
    [InlineData("cost", "COST")]
    public void A_slip_is_still_recognised(string name, string written) =>
        Suggestion.Nearest(written, ["reform", name, "publicity"]).Should().Be(name);

    private static string Join(Func<int, string> item, int count = Many) => string.Join(", ", Enumerable.Range(0, count).Select(item));
}
