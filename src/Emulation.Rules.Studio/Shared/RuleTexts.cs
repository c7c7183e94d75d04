using System.Text.Json;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Studio.Shared;

/// <summary>Stored files as the library takes them.</summary>
internal static class RuleTexts
{
    /// <summary>Where a council's decisions lie: no figures.</summary>
    private const string Decisions = "data/decisions.json";

    private static readonly string[] Editable = [".json", ".csv", ".tsv"];

    /// <summary>What the loader reads: <c>campaign.json</c> and <c>workflows/*.json</c>.</summary>
    public static CampaignFiles Rules(string name, IEnumerable<StoredFile> files) =>
        new(name, Texts(files.Where(file => IsRules(file.Path))));

    /// <summary>What is edited together: rules, worked examples and sample data.</summary>
    public static CampaignFiles All(string name, IEnumerable<StoredFile> files) =>
        new(name, Texts(files.Where(file => IsEditable(file.Path))));

    /// <summary>Whether a file is text that the editor shows.</summary>
    public static bool IsEditable(string path) => Editable.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Sample figures that lie with the rules.</summary>
    public static IEnumerable<StoredFile> Samples(IEnumerable<StoredFile> files) =>
        files.Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal) && Documents.SubmissionFile.CanRead(file.Path)
            && !string.Equals(file.Path, Decisions, StringComparison.OrdinalIgnoreCase));

    /// <summary>A <c>campaign.json</c> as rules are read; what is left of it where something is missing, and false then.</summary>
    public static bool TryReadCampaign(string text, out JsonElement json)
    {
        var files = new CampaignFiles("", new Dictionary<string, string> { [CampaignFiles.CampaignFile] = text });
        var isWhole = RuleWorkspace.Open(files).TryGetJson(CampaignFiles.CampaignFile, out var read);
        using var document = JsonDocument.Parse(read);
        json = document.RootElement.Clone();
        return isWhole;
    }

    /// <summary>What a campaign calls itself, of rules that are not right yet; null where it cannot be read.</summary>
    public static LocalizedText? NameIn(IEnumerable<StoredFile> files) =>
        files.FirstOrDefault(file => file.Path == CampaignFiles.CampaignFile)?.Text is { } text
            && TryReadCampaign(text, out var json)
            && json.ValueKind == JsonValueKind.Object && json.TryGetProperty("name", out var name)
            ? name.ValueKind == JsonValueKind.String ? LocalizedText.Same(name.GetString()!) : Pair(name)
            : null;

    private static LocalizedText? Pair(JsonElement name) => Part(name, "vi") is { } vietnamese && Part(name, "en") is { } english
        ? LocalizedText.FromPair(vietnamese, english)
        : null;

    private static string? Part(JsonElement name, string language) =>
        name.ValueKind == JsonValueKind.Object && name.TryGetProperty(language, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

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
