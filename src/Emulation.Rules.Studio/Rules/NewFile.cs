using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Rules;

/// <summary>A file that is added to a draft: a workflow, or figures to try the rules on.</summary>
internal static class NewFile
{
    private const string Data = "data/";
    private const string Rules = ".json";

    /// <summary>Why no file is added; null where it can be.</summary>
    /// <param name="path">The path within the campaign.</param>
    /// <param name="files">The files there are.</param>
    /// <param name="texts">The words of the page.</param>
    public static string? FaultOf(string path, IReadOnlyList<string> files, StudioTexts texts)
    {
        if (!Holds(path, CampaignFiles.WorkflowFolder, Rules) && !Holds(path, Data, ".csv") && !Holds(path, Data, ".tsv"))
        {
            return texts.NewFileUnusable;
        }

        return files.FirstOrDefault(file => string.Equals(file, path, StringComparison.OrdinalIgnoreCase)) is { } there
            ? texts.FileThere(there)
            : null;
    }

    /// <summary>What stands in it first: a workflow without rules, called as the file is; figures begin empty.</summary>
    public static string TextOf(string path) => path.EndsWith(Rules, StringComparison.Ordinal)
        ? $$"""
            {
              "WorkflowName": "{{path[CampaignFiles.WorkflowFolder.Length..^Rules.Length]}}",
              "Rules": [
              ]
            }

            """.ReplaceLineEndings("\n")
        : "";

    private static bool Holds(string path, string folder, string extension) =>
        path.StartsWith(folder, StringComparison.Ordinal)
            && path.EndsWith(extension, StringComparison.Ordinal)
            && path.Length > folder.Length + extension.Length
            && path[folder.Length..^extension.Length].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
