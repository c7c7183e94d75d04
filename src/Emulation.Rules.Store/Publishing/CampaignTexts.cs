using Emulation.Rules.Store.Faults;

namespace Emulation.Rules.Store.Publishing;

/// <summary>Which of a campaign's files are rules, and their texts.</summary>
internal static class CampaignTexts
{
    public static CampaignFiles Of(string name, IEnumerable<StoredFile> files) =>
        new(name, files.Where(file => IsRules(file.Path)).ToDictionary(file => file.Path, file => Text(file), StringComparer.Ordinal));

    /// <summary>The same without the files that are no text, of which whoever publishes is told.</summary>
    public static CampaignFiles Readable(string name, IEnumerable<StoredFile> files) => Of(
        name, files.Where(file => file.Text is not null));

    public static bool IsRules(string path) =>
        path == CampaignFiles.CampaignFile
        || (path.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal)
            && path.EndsWith(".json", StringComparison.Ordinal)
            && path.LastIndexOf('/') == CampaignFiles.WorkflowFolder.Length - 1);

    private static string Text(StoredFile file) => file.Text ?? throw new StoreRefusedException(StoreTexts.NotUtf8(file.Path));
}
