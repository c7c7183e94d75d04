using Emulation.Rules.Hosting;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>On a real folder; each waits for the notification, never for a time.</summary>
public sealed class DirectoryWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("emulation-rules-");

    private string Folder => Path.Combine(_root.FullName, "rules");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Editors_that_rename_truncate_save_a_hundred_times_or_lose_the_folder_end_with_the_last_valid_state_served()
    {
        Save("v1");
        using var catalog = new CampaignCatalog([new DirectoryCampaignSource(Folder, ReloadMode.Watch)]);
        (await catalog.ReloadAsync()).Should().BeTrue();

        // Temp and move.
        var temporary = Path.Combine(Folder, "campaign.json.tmp");
        await File.WriteAllTextAsync(temporary, CatalogTests.Version("v2", "2025").Texts["campaign.json"]);
        File.Move(temporary, Path.Combine(Folder, "campaign.json"), overwrite: true);
        await CatalogTests.Served(catalog, "v2").WaitAsync(Patience);

        // Truncate, then write.
        await File.WriteAllTextAsync(Path.Combine(Folder, "campaign.json"), "");
        Save("v3");
        await CatalogTests.Served(catalog, "v3").WaitAsync(Patience);

        for (var i = 0; i < 100; i++)
        {
            Save($"v4-{i}");
        }

        await CatalogTests.Served(catalog, "v4-99").WaitAsync(Patience);

        var refused = Refused(catalog);
        Directory.Delete(Folder, recursive: true);
        await refused.WaitAsync(Patience);
        catalog.Current.Latest("test")!.Definition.Version.Should().Be("v4-99");
        Save("v5");
        await CatalogTests.Served(catalog, "v5").WaitAsync(Patience);
    }

    private static Task Refused(CampaignCatalog catalog)
    {
        var refused = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        catalog.Changed += (_, _) =>
        {
            if (catalog.Status[0].IsRefused)
            {
                refused.TrySetResult();
            }
        };
        return refused.Task;
    }

    private void Save(string version)
    {
        foreach (var (path, text) in CatalogTests.Version(version, "2025").Texts)
        {
            var file = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
