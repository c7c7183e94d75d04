using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Shared;

/// <summary>Stored files as the library takes them.</summary>
internal static class RuleTexts
{
    private static readonly string[] Editable = [".json", ".csv", ".tsv"];

    /// <summary>What the loader reads: <c>campaign.json</c> and <c>workflows/*.json</c>.</summary>
    public static CampaignFiles Rules(string name, IEnumerable<StoredFile> files) =>
        new(name, Texts(files.Where(file => IsRules(file.Path))));

    /// <summary>What is edited together: rules, worked examples and sample data.</summary>
    public static CampaignFiles All(string name, IEnumerable<StoredFile> files) =>
        new(name, Texts(files.Where(file => Editable.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))));

    /// <summary>Sample figures that lie with the rules.</summary>
    public static IEnumerable<StoredFile> Samples(IEnumerable<StoredFile> files) =>
        files.Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal) && Documents.SubmissionFile.CanRead(file.Path));

    private static bool IsRules(string path) => path == CampaignFiles.CampaignFile || IsWorkflow(path);

    private static bool IsWorkflow(string path) =>
        path.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
        && path.LastIndexOf('/') == CampaignFiles.WorkflowFolder.Length - 1;

    private static Dictionary<string, string> Texts(IEnumerable<StoredFile> files)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Text is { } text)
            {
                texts[file.Path] = text;
            }
        }

        return texts;
    }
}
