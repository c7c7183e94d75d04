using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Tests.Local;

#pragma warning disable CA1001 // The test steps it by hand: it was never started, so there is nothing to end.
/// <summary>Folders that hold more than the store takes.</summary>
public sealed partial class FolderSyncTests
#pragma warning restore CA1001
{
    [Fact]
    public async Task A_file_that_has_grown_too_large_stays_as_it_was_in_the_studio_and_is_told_once()
    {
        var text = await File.ReadAllTextAsync(CampaignJson);
        await File.WriteAllTextAsync(CampaignJson, text + "// một\n");
        var data = Path.Combine(_root, "rules", Campaign, "data", "month.csv");
        await File.WriteAllTextAsync(data, "participant\n");
        await _sync.RunOnceAsync(CancellationToken.None);
        await using (var file = new FileStream(data, FileMode.Open))
        {
            file.SetLength((32 * 1024 * 1024) + 1);
        }

        await File.WriteAllTextAsync(CampaignJson, text + "// hai\n");
        await _sync.RunOnceAsync(CancellationToken.None);
        await _sync.RunOnceAsync(CancellationToken.None);

        var draft = await DraftAsync();
        draft.File("data/month.csv")!.Text.Should().Be("participant\n", "it was not removed, it is only not read");
        draft.File("campaign.json")!.Text.Should().Be(text + "// hai\n");
        new FileInfo(data).Length.Should().Be((32 * 1024 * 1024) + 1);
        _told.Should().ContainSingle().Which.Should().Be(new LocalizedText
        {
            Vietnamese = $"{Campaign}/data/month.csv: lớn hơn 32 MB nên không được đưa vào xưởng; "
                + "hãy để số liệu lớn ngoài thư mục này hoặc chia nhỏ tệp",
            English = $"{Campaign}/data/month.csv: is larger than 32 MB and is not taken into the studio; "
                + "keep large data outside this folder, or split the file",
        });
        File.Delete(data);
        await _sync.RunOnceAsync(CancellationToken.None);
        (await DraftAsync()).File("data/month.csv").Should().BeNull();
        _notices.Now.Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_of_more_files_than_a_campaign_has_changes_nothing_and_is_told_once()
    {
        var text = await File.ReadAllTextAsync(CampaignJson);
        await File.WriteAllTextAsync(CampaignJson, text + "// một\n");
        await _sync.RunOnceAsync(CancellationToken.None);
        for (var i = 0; i <= 500; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(_root, "rules", Campaign, "data", $"{i}.csv"), "participant\n");
        }

        await File.WriteAllTextAsync(CampaignJson, text + "// hai\n");
        await _sync.RunOnceAsync(CancellationToken.None);
        await _sync.RunOnceAsync(CancellationToken.None);

        (await DraftAsync()).File("campaign.json")!.Text.Should().Be(text + "// một\n");
        _told.Should().ContainSingle().Which.Should().Be(new LocalizedText
        {
            Vietnamese = $"{Campaign}/: có hơn 500 tệp nên không được đưa vào xưởng; hãy để trong thư mục chỉ những tệp của phong trào",
            English = $"{Campaign}/: has more than 500 files and is not taken into the studio; "
                + "leave only the campaign's own files in the folder",
        });
    }
}
