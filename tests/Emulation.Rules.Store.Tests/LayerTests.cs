using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Folders;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Store.Tests;

/// <summary>Campaigns of the store that are laid over others of the store.</summary>
public sealed class LayerTests
{
    private const string Province = "province";

    private static readonly string Over = $$"""
        { "formatVersion": 1, "id": "{{Province}}", "version": "1", "extends": { "id": "{{Texts.Id}}", "version": "1" },
          "name": "Province" }
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_folder_goes_in_with_its_bases_first_and_is_served(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        using var folder = new TempFolder();
        foreach (var file in Texts.Files("1", 2026))
        {
            Write($"in/z-base/{file.Path}", file.Content!.Value.ToArray());
        }

        Write("in/a-province/campaign.json", System.Text.Encoding.UTF8.GetBytes(Over));

        var imported = await CampaignFolders.ImportAsync(store.Rules, People.An, folder.PathOf("in"), "import");

        imported.Select(one => (one.Folder, one.Outcome)).Should().Equal(
            ("a-province", FolderOutcome.Published), ("z-base", FolderOutcome.Published));
        var services = new ServiceCollection();
        services.AddEmulationRules().AddStore(TestStore.Use(kind, store.Connection));
        await using var provider = services.BuildServiceProvider();
        var catalog = provider.GetRequiredService<ICampaignCatalog>();
        (await catalog.ReloadAsync()).Should().BeTrue();
        var served = catalog.Current.Latest(Province)!;
        served.Definition.Extends.Should().Be(new BaseReference { Id = Texts.Id, Version = "1" });
        (await store.Rules.GetBasesAsync(People.An, Province, "1")).Should().ContainSingle().Which.Self!.Id.Should().Be(Texts.Id);
        (await store.Rules.GetBasesAsync(People.An, Texts.Id, "1")).Should().BeEmpty();
        (await store.Rules.GetVersionAsync(People.An, Province, "1")).Fingerprint.Should().Be(served.Reference.Fingerprint);

        void Write(string path, byte[] content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path))!);
            File.WriteAllBytes(folder.PathOf(path), content);
        }
    }

    [Fact]
    public async Task A_base_that_is_only_a_draft_is_there_to_write_with_and_keeps_what_is_over_it_from_being_published()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        var below = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files("1", 2026) });
        var draft =
            await store.Rules.CreateDraftAsync(
                People.An, new NewDraft { Campaign = Province, Files = [FileEdit.Write("campaign.json", Over)] });

        Campaign.Load(draft.ToCampaignFiles()).Definition.Name.English.Should().Be("Province");
        var publish = () => store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "first");
        (await publish.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Mẫu 'small 1' mà quy tắc mở rộng chưa được công bố.",
            English = "The base 'small 1', which the rules extend, is not published yet.",
        });

        await store.Rules.PublishAsync(People.An, below.Id, below.ETag, "the base");
        (await publish()).Version.Should().Be("1");
    }

    [Fact]
    public async Task A_base_that_is_nowhere_is_told_with_the_diagnostic()
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await store.PublishAsync();
        var other = Over.Replace("\"version\": \"1\" }", "\"version\": \"7\" }", StringComparison.Ordinal);
        var draft =
            await store.Rules.CreateDraftAsync(
                People.An, new NewDraft { Campaign = Province, Files = [FileEdit.Write("campaign.json", other)] });

        (await store.Rules.CheckDraftAsync(People.An, draft.Id)).Diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(
            "province/campaign.json:1:68: error ER1081: campaign 'small' has no version '7', which 'extends' names; there is: 1. Correct "
                + "the version in 'extends', once it is clear what has changed in the base.");
    }
}
