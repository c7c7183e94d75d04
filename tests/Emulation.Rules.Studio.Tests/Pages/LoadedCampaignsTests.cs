using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class LoadedCampaignsTests
{
    private readonly LoadedCampaigns _loaded = new(rules: null!, new CampaignOptions());

    [Fact]
    public void The_same_texts_are_loaded_once_and_others_anew()
    {
        _loaded.TryLoad(Files("C"), out var first, out _).Should().BeTrue();
        _loaded.TryLoad(Files("C"), out var again, out _).Should().BeTrue();
        _loaded.TryLoad(Files("D"), out var other, out _).Should().BeTrue();

        again.Should().BeSameAs(first);
        other!.Definition.Name.English.Should().Be("D");
    }

    [Fact]
    public void What_does_not_load_says_the_same_again()
    {
        _loaded.TryLoad(Files("C", "{ }"), out var none, out var first).Should().BeFalse();
        _loaded.TryLoad(Files("C", "{ }"), out _, out var again).Should().BeFalse();

        none.Should().BeNull();
        first.Should().NotBeEmpty();
        again.Should().BeSameAs(first);
    }

    [Fact]
    public void The_same_texts_of_a_draft_are_opened_once_and_what_is_wrong_with_them_is_worked_out_once()
    {
        var first = _loaded.Open(Files("C"));
        var wrong = first.Diagnose();

        _loaded.Open(Files("C")).Should().BeSameAs(first);
        _loaded.Open(Files("C")).Diagnose().Should().BeSameAs(wrong);
        _loaded.Open(Files("D")).Should().NotBeSameAs(first);
    }

    private static CampaignFiles Files(string name, string? text = null) => new("c", new Dictionary<string, string>
    {
        ["campaign.json"] = text ?? $$"""
            { "formatVersion": 1, "id": "c", "version": "1", "name": "{{name}}", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [ { "id": "x", "type": "number", "min": 0, "max": 10 } ],
              "criteria": [ { "id": "a", "maxPoints": 10, "bands": { "by": "x", "below": 0, "from": { "5": 10 } } } ] }
            """,
    });
}
