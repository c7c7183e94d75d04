using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Tests.Hosting;

public sealed partial class CatalogTests
{
    [Fact]
    public async Task A_campaign_is_found_by_id_by_day_and_by_version()
    {
        using var catalog = new CampaignCatalog([new InMemoryCampaignSource("memory", Version("1", "2025"), Version("2", "2026"))]);
        catalog.Current.Latest("test").Should().BeNull();
        (await catalog.ReloadAsync()).Should().BeTrue();
        var current = catalog.Current;
        current.Latest("test")!.Definition.Version.Should().Be("2");
        current.InForce("test", new DateOnly(2025, 12, 31))!.Definition.Version.Should().Be("1");
        current.InForce("test", new DateOnly(2024, 12, 31)).Should().BeNull();
        current.Version("test", "1")!.Definition.Version.Should().Be("1");
        current.Latest("other").Should().BeNull();
        current.InForce("test", new FixedClock(new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero)))!.Definition.Version
            .Should()
            .Be("1");
    }

    [Fact]
    public async Task Of_corrections_of_one_period_the_highest_version_serves_and_the_others_stay_for_replay()
    {
        var source = new InMemoryCampaignSource(
            "memory", Version("1.9", "2026"), Version("1.10", "2026"), Version("1.10-draft", "2026"), Version("1", "2025"));
        using var catalog = new CampaignCatalog([source]);
        (await catalog.ReloadAsync()).Should().BeTrue();
        var current = catalog.Current;
        current.InForce("test", new DateOnly(2026, 5, 1))!.Definition.Version.Should().Be("1.10");
        current.Latest("test")!.Definition.Version.Should().Be("1.10");
        new[] { "1.9", "1.10-draft", "1" }
            .Select(version => current.Version("test", version)?.Definition.Version)
            .Should()
            .Equal("1.9", "1.10-draft", "1");
    }

    [Theory]
    [InlineData("1.9", "1.10")]
    [InlineData("1.9b", "1.10a")]
    public async Task Numbers_in_parts_of_versions_are_compared_by_value_whatever_stands_beside_them(string lower, string higher)
    {
        using var catalog = new CampaignCatalog([new InMemoryCampaignSource("memory", Version(higher, "2026"), Version(lower, "2026"))]);
        await catalog.ReloadAsync();

        catalog.Current.Latest("test")!.Definition.Version.Should().Be(higher);
    }

    [Fact]
    public async Task A_broken_edit_is_refused_and_what_was_served_still_is()
    {
        var source = new InMemoryCampaignSource("memory", Version("1", "2025"));
        using var catalog = new CampaignCatalog([source]);
        await catalog.ReloadAsync();
        var before = catalog.Current.Latest("test");
        source.Publish((new CampaignText().WithRule("nothing > 1")).Files());
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Current.Latest("test").Should().BeSameAs(before);
        catalog.Status.Single().Should().BeEquivalentTo(new { Name = "memory", IsRefused = true, Campaigns = new[] { before!.Reference } });
        catalog.Status.Single().Diagnostics.Select(d => d.Code).Should().Equal("ER3002");
        source.Publish(Version("2", "2025"));
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Status.Single().IsRefused.Should().BeFalse();
        catalog.Current.Latest("test")!.Definition.Version.Should().Be("2");
    }

    [Fact]
    public async Task One_broken_campaign_of_a_source_does_not_hold_back_the_others()
    {
        static CampaignFiles Named(string id, string version, string condition = "true") =>
            new(
                id,
                new CampaignText
                {
                    Head = new CampaignText().Head
                        .Replace("\"test\"", $"\"{id}\"", StringComparison.Ordinal)
                        .Replace("1.0.0", version, StringComparison.Ordinal),
                }.WithRule(condition, "x").Files().Texts);
        var source = new InMemoryCampaignSource("memory", Named("a", "1"), Named("b", "1"), Named("c", "1", "nothing > 1"));
        using var catalog = new CampaignCatalog([source]);
        (await catalog.ReloadAsync()).Should().BeFalse("c is broken from the start");
        catalog.Current.Campaigns.Select(c => c.Definition.Id).Should().Equal("a", "b");
        var unchanged = catalog.Current.Latest("b");

        source.Publish(Named("a", "2", "nothing > 1"), Named("b", "1"), Named("c", "2"));
        (await catalog.ReloadAsync()).Should().BeFalse("a is broken now");
        catalog.Current.Campaigns.Select(c => $"{c.Definition.Id} {c.Definition.Version}").Should().Equal("a 1", "b 1", "c 2");
        catalog.Current.Latest("b").Should().BeSameAs(unchanged, "its texts are the same");
        catalog.Status.Single().Campaigns.Select(c => c.Version).Should().Equal("1", "1", "2");
        catalog.Status.Single().Diagnostics.Should().ContainSingle().Which.Position.File.Should().StartWith("a/");

        source.Publish(Named("c", "2"));
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Campaigns.Select(c => c.Definition.Id).Should().Equal("c");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_holds_back_its_own_campaign_alone()
    {
        using var folder = TempFolder.Of(Version("1", "2025"), "good");
        Write("torn", Version("3", "2026"));
        using var catalog = new CampaignCatalog([new DirectoryCampaignSource(folder.Path)]);
        (await catalog.ReloadAsync()).Should().BeTrue();

        Write("good", Version("2", "2025"));
        await File.WriteAllBytesAsync(folder[Path.Combine("torn", "workflows", "more.json")], [0xFF, 0xFE]);
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Current.Campaigns.Select(c => c.Definition.Version).Should().Equal("2", "3");
        catalog.Status.Single().Diagnostics
            .Should()
            .ContainSingle().Which
            .Should()
            .BeEquivalentTo(new { Code = "ER1005", Position = new { File = folder.Path + "/torn/workflows/more.json" } });

        File.Delete(folder[Path.Combine("torn", "workflows", "more.json")]);
        (await catalog.ReloadAsync()).Should().BeTrue();

        void Write(string name, CampaignFiles files)
        {
            foreach (var (path, text) in files.Texts)
            {
                var file = Path.Combine(folder.Path, name, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }
        }
    }

    [Fact]
    public async Task Of_versions_that_do_not_get_along_the_one_that_is_served_stays()
    {
        var source = new InMemoryCampaignSource("memory", Version("2", "2026"));
        using var catalog = new CampaignCatalog([source]);
        await catalog.ReloadAsync();
        source.Publish(HalfOf2026("1"), Version("2", "2026"));
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Status.Single().Diagnostics.Select(d => d.Code).Should().Equal("ER2302");
        catalog.Current.Campaigns.Should().ContainSingle().Which.Definition.Version.Should().Be("2");
    }

    [Theory]
    [InlineData("2", "ER2302")]
    [InlineData("1", "ER2301")]
    public async Task Versions_that_do_not_get_along_are_refused_across_sources(string version, string code)
    {
        using var catalog = new CampaignCatalog(
            [new InMemoryCampaignSource("a", Version("1", "2026")), new InMemoryCampaignSource("b", HalfOf2026(version))]);
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Status.Select(s => s.IsRefused).Should().Equal(false, true);
        var refused = catalog.Status[1].Diagnostics.Should().ContainSingle().Subject;
        refused.Code.Should().Be(code);
        refused.Message.English.Should().Contain(" at a: test/campaign.json ", "both sources call their campaign alike");
        catalog.Current.Campaigns.Should().ContainSingle();
    }

    [Fact]
    public async Task A_source_that_cannot_be_read_says_why_and_does_not_touch_the_others()
    {
        using var catalog = new CampaignCatalog(
            [new DirectoryCampaignSource("nowhere"), new InMemoryCampaignSource("memory", Version("1", "2025"))]);
        (await catalog.ReloadAsync()).Should().BeFalse();
        catalog.Status.Single(s => s.Name == "nowhere").Failure.Should().Be("'nowhere' holds no campaign.");
        catalog.Current.Latest("test").Should().NotBeNull();
    }

    [Fact]
    public async Task A_campaign_may_be_resources_of_an_assembly()
    {
        using var catalog = new CampaignCatalog([new EmbeddedCampaignSource(typeof(CatalogTests).Assembly, "embedded")]);
        (await catalog.ReloadAsync()).Should().BeTrue();
        catalog.Current.Latest("cluster-relative")!.Reference.Should().Be(Campaign.Load(Repository.Rules("cluster-relative")).Reference);
        catalog.Status.Single().Name.Should().Be("Emulation.Rules.Tests:embedded");
    }

    internal static Task Served(ICampaignCatalog catalog, string version)
    {
        var served = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        catalog.Changed += (_, _) => Look();
        Look();
        return served.Task;

        void Look()
        {
            if (catalog.Current.Latest("test")?.Definition.Version == version)
            {
                served.TrySetResult();
            }
        }
    }

    internal static CampaignFiles Version(string version, string year, string points = "x") => (new CampaignText
    {
        Head = new CampaignText().Head.Replace("1.0.0", version, StringComparison.Ordinal).Replace("2026", year, StringComparison.Ordinal),
    }).WithRule("true", points).Files();

    private static CampaignFiles HalfOf2026(string version) => (new CampaignText
    {
        Head = new CampaignText().Head
            .Replace("1.0.0", version, StringComparison.Ordinal)
            .Replace("2026-12-31", "2026-06-30", StringComparison.Ordinal),
    }).WithRule("true", "x").Files();
}
