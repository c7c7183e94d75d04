namespace Emulation.Rules.Cli.Lsp;

/// <summary>The folders an editor has open, and whether there is a campaign in any of them.</summary>
internal sealed class OpenedFolders
{
    /// <summary>How deep campaigns are looked for: a folder of folders of years, each with its campaigns.</summary>
    private const int Depth = 4;

    private readonly List<string> _folders = [];

    public OpenedFolders(LspInitialize parameters)
    {
        IEnumerable<string?> uris =
            parameters.WorkspaceFolders is { Count: > 0 } folders ? folders.Select(string? (folder) => folder.Uri) : [parameters.RootUri];
        foreach (var uri in uris)
        {
            if (Uri.TryCreate(uri, UriKind.Absolute, out var place) && place.IsFile)
            {
                _folders.Add(place.LocalPath);
            }
        }
    }

    /// <summary>The first of the folders where there is no campaign in any; null where there is one, or no folder is open.</summary>
    public string? WithoutCampaign() => _folders.Count == 0 || _folders.Exists(HasCampaign) ? null : _folders[0];

    private static bool HasCampaign(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = Depth, IgnoreInaccessible = true };
        return Directory.Exists(folder)
            && (CampaignSession.FolderOf(Path.Combine(folder, CampaignFiles.CampaignFile)) is not null
                || Directory.EnumerateFiles(folder, CampaignFiles.CampaignFile, options).Any());
    }
}
