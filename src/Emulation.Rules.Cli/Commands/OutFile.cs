using Emulation.Rules.Cli.Output;
using Emulation.Rules.Files;

namespace Emulation.Rules.Cli.Commands;

/// <summary>The file that <c>--out</c> names: never one that the command reads, nor one of the campaign's own.</summary>
internal static class OutFile
{
    private const string WorkflowsFolder = "workflows";

    private static readonly string[] CampaignsOwn = [CampaignFiles.CampaignFile, "cases.json", "README.md"];

    /// <summary>Paths differ in case only where the file system says so.</summary>
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <exception cref="CliException">The file would overwrite what the command reads or what the campaign is made of.</exception>
    public static void Check(string? target, EvaluationRequest request, IEnumerable<string?> others, Texts texts)
    {
        if (string.IsNullOrEmpty(target))
        {
            return;
        }

        var file = Real(target);
        if (IsSame(file, request.Data))
        {
            throw new CliException(texts.OutIsData(request.Data));
        }

        var inputs = request.Items.SelectMany(items => items.Files).Append(request.History).Concat(others).OfType<string>();
        if (inputs.FirstOrDefault(input => IsSame(file, input)) is { } read)
        {
            throw new CliException(texts.OutIsInput(read));
        }

        CheckCampaign(target, request.Directory, texts);
    }

    /// <exception cref="CliException">The file is one of those a campaign is made of.</exception>
    public static void CheckCampaign(string target, string directory, Texts texts)
    {
        if (target.Length > 0 && IsCampaigns(Real(target), directory))
        {
            throw new CliException(texts.OutIsCampaign(target, directory));
        }
    }

    private static bool IsSame(string file, string input) => input.Length > 0 && file.Equals(Real(input), Comparison);

    private static bool IsCampaigns(string file, string directory)
    {
        if (string.IsNullOrWhiteSpace(directory))
        {
            return false;
        }

        var inside = Path.GetRelativePath(Real(directory), file);
        var first = inside.Split(Path.DirectorySeparatorChar)[0];
        return CampaignsOwn.Contains(inside, StringComparer.OrdinalIgnoreCase)
            || first.Equals(WorkflowsFolder, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the path leads; one whose links have no end is only itself.</summary>
    private static string Real(string path) => Path.TrimEndingDirectorySeparator(
        CampaignFiles.WithoutLinks(path) ?? Path.GetFullPath(path));
}
