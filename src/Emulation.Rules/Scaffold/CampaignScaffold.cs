using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Scaffold;

/// <summary>The files of a small campaign to start from.</summary>
public static class CampaignScaffold
{
    private const string ByteOrderMark = "\uFEFF";
    private const string Prefix = "scaffold/";
    private const string EditorPrefix = Prefix + ".vscode/";

    /// <summary>The files whose notes, names and clusters are English; they stand in the place of those of the same path.</summary>
    private const string EnglishPrefix = "scaffold-en/";

    /// <summary>The files of the other overload with notes, clusters and sample units in Vietnamese.</summary>
    /// <param name="id">The campaign's id; nothing in it needs escaping in JSON.</param>
    /// <param name="year">The year it covers.</param>
    public static IReadOnlyDictionary<string, string> Files(string id, int year) => Files(id, year, Language.Vietnamese);

    /// <summary>
    /// Path within the campaign, with <c>/</c>, to text, in ordinal order. Rules, figures and the numbers of lines are the same in every
    /// language.
    /// </summary>
    /// <param name="id">The campaign's id; nothing in it needs escaping in JSON.</param>
    /// <param name="year">The year it covers.</param>
    /// <param name="language">
    /// The language of notes, clusters, worked examples and sample units: Vietnamese, and English for every other. Names that are
    /// shown have both.
    /// </param>
    public static IReadOnlyDictionary<string, string> Files(string id, int year, Language language)
    {
        ArgumentNullException.ThrowIfNull(id);
        var files = Files(id, year, Prefix);
        if (language != Language.Vietnamese)
        {
            foreach (var (path, text) in Files(id, year, EnglishPrefix))
            {
                files[path] = text;
            }
        }

        return WithSchemas(files);
    }

    /// <summary>What an editor needs to help with a campaign's files: schemas, and which file each belongs to.</summary>
    public static IReadOnlyDictionary<string, string> EditorFiles() => WithSchemas(Files("", 1, EditorPrefix));

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

    private static SortedDictionary<string, string> WithSchemas(SortedDictionary<string, string> files)
    {
        files["schema/campaign.schema.json"] = JsonSchemas.Campaign;
        files["schema/cases.schema.json"] = JsonSchemas.Cases;
        files["schema/decisions.schema.json"] = JsonSchemas.Decisions;
        files["schema/submissions.schema.json"] = JsonSchemas.Submissions;
        files["schema/workflow.schema.json"] = JsonSchemas.Workflow;
        return files;
    }

    /// <summary>The files of the assembly whose names begin so; their paths begin behind the first <c>/</c>.</summary>
    private static SortedDictionary<string, string> Files(string id, int year, string prefix)
    {
        var assembly = typeof(CampaignScaffold).Assembly;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(name => name.Replace('\\', '/').StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var path = name.Replace('\\', '/')[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
            var mark = Path.GetExtension(path) == ".csv" ? ByteOrderMark : "";
            files[path] = mark + reader.ReadToEnd()
                .Replace("{{id}}", id, StringComparison.Ordinal)
                .Replace("{{year}}", year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return files;
    }
}
