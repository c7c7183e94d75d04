using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Lsp;

/// <summary>The campaign of one folder as an editor sees it: open documents as they are typed, the others as they are on disk.</summary>
internal sealed class CampaignSession : IDisposable
{
    private readonly string _directory;
    private readonly Dictionary<string, string> _open = new(StringComparer.Ordinal);

    private CancellationTokenSource _check = new();

    private CampaignSession(string directory, CampaignFiles files, IReadOnlyList<Diagnostic> refused) =>
        (_directory, Workspace, Refused) = (directory, RuleWorkspace.Open(files), refused);

    public RuleWorkspace Workspace { get; private set; }

    /// <summary>What is wrong with files on disk that cannot be taken: a name may stand in them that nobody can see.</summary>
    public IReadOnlyList<Diagnostic> Refused { get; private set; }

    /// <summary>The files problems were last told of: when they are mended, that is told too.</summary>
    public HashSet<string> Told { get; } = new(StringComparer.Ordinal);

    /// <summary>The folder a file belongs to: the nearest one around it that holds a campaign.json; null where there is none.</summary>
    public static string? FolderOf(string file)
    {
        var directory = Path.GetDirectoryName(file);
        while (directory is not null && !File.Exists(Path.Combine(directory, CampaignFiles.CampaignFile)))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory;
    }

    /// <summary>A file that cannot be taken keeps none of the others from being edited.</summary>
    public static async Task<CampaignSession> OpenAsync(string directory, CancellationToken cancellationToken)
    {
        var (files, refused) = await CampaignFiles.ReadForViewingAsync(directory, cancellationToken);
        return new CampaignSession(directory, files, refused);
    }

    /// <summary>The path of a file within the campaign.</summary>
    public string PathOf(string file) => Path.GetRelativePath(_directory, file).Replace('\\', '/');

    public string UriOf(string path) => _open.GetValueOrDefault(path) ?? new Uri(Path.Combine(_directory, path)).AbsoluteUri;

    /// <summary>The address of a file of a campaign below, which was read from the folder it is called by.</summary>
    public static string UriOf(BaseSymbolPlace place) => new Uri(Path.GetFullPath(place.Campaign.FileName(place.Place.File))).AbsoluteUri;

    public bool IsOpen(string path) => _open.ContainsKey(path);

    public void Open(string path, string uri, string text)
    {
        _open[path] = uri;
        Workspace = Workspace.Change(path, text);
    }

    public void Change(string path, LspChange change) =>
        Workspace = change.Range is { } range && Workspace.Files.Contains(path, StringComparer.Ordinal)
        ? Workspace.Change(path, [new TextEdit { File = path, Range = LspConversions.ToRange(range), NewText = change.Text }])
        : Workspace.Change(path, change.Text);

    /// <summary>Takes what a campaign that this one is laid over says by now; whether it is laid over it.</summary>
    public bool TakeBase(CampaignSession other)
    {
        var files = Workspace.ToFiles();
        if (files.Bases.All(below => below.Name != other._directory))
        {
            return false;
        }

        var rules = other.Workspace.ToFiles().Texts
            .Where(text => text.Key == CampaignFiles.CampaignFile
                || text.Key.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal))
            .ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
        var now = new CampaignFiles(other._directory, rules);
        Workspace = RuleWorkspace.Open(new CampaignFiles(files.Name, files.Texts)
            .WithBases([.. files.Bases.Select(below => below.Name == now.Name ? now : below)]));
        return true;
    }

    /// <summary>The token of a new check, which takes the place of the one before.</summary>
    public CancellationToken BeginCheck()
    {
        _check.Cancel();
        _check.Dispose();
        _check = new CancellationTokenSource();
        return _check.Token;
    }

    public void Dispose()
    {
        _check.Cancel();
        _check.Dispose();
    }

    /// <summary>Takes a file as it is on disk, unless it is being typed.</summary>
    public async Task ReloadAsync(string path, CancellationToken cancellationToken)
    {
        if (IsOpen(path))
        {
            return;
        }

        // By the same rules as when it was opened.
        (var files, Refused) = await CampaignFiles.ReadForViewingAsync(_directory, cancellationToken);
        Workspace = files.Texts.TryGetValue(path, out var text) ? Workspace.Change(path, text) : Workspace.Without(path);
    }

    public Task CloseAsync(string path, CancellationToken cancellationToken)
    {
        _open.Remove(path);
        return ReloadAsync(path, cancellationToken);
    }

    public LspWorkspaceEdit EditOf(IEnumerable<TextEdit> edits) =>
        new(edits.GroupBy(edit => edit.File, StringComparer.Ordinal).ToDictionary(
        file => UriOf(file.Key), file =>
            (IReadOnlyList<LspTextEdit>)[
                .. file.Select(edit => new LspTextEdit(LspConversions.From(edit.Range), edit.NewText)),
            ], StringComparer.Ordinal));
}
