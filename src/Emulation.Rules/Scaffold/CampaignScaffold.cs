using System.Globalization;

namespace Emulation.Rules.Scaffold;

/// <summary>The files of a small campaign to start from.</summary>
public static class CampaignScaffold
{
    private const string ByteOrderMark = "\uFEFF";
    private const string Prefix = "scaffold/";
    private const string EditorPrefix = Prefix + ".vscode/";

    /// <summary>Path within the campaign, with <c>/</c>, to text, in ordinal order.</summary>
    /// <param name="id">The campaign's id; nothing in it needs escaping in JSON.</param>
    /// <param name="year">The year it covers.</param>
    public static IReadOnlyDictionary<string, string> Files(string id, int year) => Files(id, year, editorOnly: false);

    /// <summary>What an editor needs to help with a campaign's files: schemas, and which file each belongs to.</summary>
    public static IReadOnlyDictionary<string, string> EditorFiles() => Files("", 1, editorOnly: true);

    /// <summary>
    /// An id made of the name of a folder: in lower case without diacritics, with a hyphen for each run of anything but letters and digits.
    /// </summary>
    /// <param name="folder">The folder's name.</param>
    public static string IdFrom(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return CampaignId.From(folder);
    }

    /// <summary>The year that an id names, so that a campaign made for next year covers it; null where it names none.</summary>
    /// <param name="id">The campaign's id: the last of its parts that is a year of this century counts.</param>
    public static int? YearIn(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return CampaignId.YearIn(id);
    }

    private static SortedDictionary<string, string> Files(string id, int year, bool editorOnly)
    {
        var assembly = typeof(CampaignScaffold).Assembly;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["schema/campaign.schema.json"] = JsonSchemas.Campaign,
            ["schema/cases.schema.json"] = JsonSchemas.Cases,
            ["schema/decisions.schema.json"] = JsonSchemas.Decisions,
            ["schema/submissions.schema.json"] = JsonSchemas.Submissions,
            ["schema/workflow.schema.json"] = JsonSchemas.Workflow,
        };
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Prefix, StringComparison.Ordinal)
                    && (!editorOnly || name.Replace('\\', '/').StartsWith(EditorPrefix, StringComparison.Ordinal))))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var path = name[Prefix.Length..].Replace('\\', '/');
            var mark = Path.GetExtension(path) == ".csv" ? ByteOrderMark : "";
            files[path] = mark + reader.ReadToEnd()
                .Replace("{{id}}", id, StringComparison.Ordinal)
                .Replace("{{year}}", year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return files;
    }
}
