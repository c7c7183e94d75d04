using Emulation.Rules.Hosting;
using static Emulation.Rules.Tests.Hosting.CatalogTests;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>Campaigns of several sources that do not get along with each other.</summary>
public sealed class FreedPlaceTests
{
    [Fact]
    public async Task What_was_refused_for_what_another_source_served_is_served_once_that_is_gone()
    {
        var first = new InMemoryCampaignSource("first", Version("1", "2025"));
        var texts = Version("1", "2025").Texts;
        var other = new CampaignFiles("other", texts.ToDictionary(
            text => text.Key, text => text.Value.Replace("2025-12-31", "2025-11-30", StringComparison.Ordinal)));
        var second = new InMemoryCampaignSource("second", other);
        using var catalog = new CampaignCatalog([first, second]);
        (await catalog.ReloadAsync()).Should().BeFalse();
        var moved = new TaskCompletionSource();
        catalog.Changed += (_, _) =>
        {
            if (catalog.Status.All(status => !status.IsRefused))
            {
                moved.TrySetResult();
            }
        };

        first.Publish();
        await moved.Task.WaitAsync(TimeSpan.FromSeconds(30));

        catalog.Current.Latest("test")!.Definition.Effective.To.Should().Be(new DateOnly(2025, 11, 30));
    }
}
