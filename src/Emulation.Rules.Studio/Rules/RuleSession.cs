using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Rules;

/// <summary>A draft while somebody edits it: the workspace, which files differ from what is stored, and the mends offered last.</summary>
internal sealed class RuleSession
{
    private Dictionary<string, StoredFile> _stored;
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private readonly List<Fix> _offered = [];
    private RuleWorkspace? _offeredOf;

    /// <param name="files">The files as they are stored.</param>
    /// <param name="opened">Their texts.</param>
    public RuleSession(IReadOnlyList<StoredFile> files, RuleWorkspace opened)
    {
        _stored = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Workspace = opened;
        File = Workspace.Files.Contains(CampaignFiles.CampaignFile, StringComparer.Ordinal)
            ? CampaignFiles.CampaignFile
            : Workspace.Files.Count > 0 ? Workspace.Files[0] : "";
    }

    public RuleWorkspace Workspace { get; private set; }

    /// <summary>The file in the editor.</summary>
    public string File { get; private set; }

    /// <summary>Its text; nothing where a draft has no file to edit.</summary>
    public string Text => Workspace.Files.Contains(File, StringComparer.Ordinal) ? Workspace.TextOf(File) : "";

    /// <summary>The files that are not stored as they are now.</summary>
    public IReadOnlyList<string> Unsaved => [.. Workspace.Files.Where(IsUnsaved), .. Removed];

    /// <summary>Whether the open file can be taken out: a campaign without its own is none.</summary>
    public bool CanRemove => File != CampaignFiles.CampaignFile && Workspace.Files.Contains(File, StringComparer.Ordinal);

    /// <summary>The files as they are stored.</summary>
    public IReadOnlyList<StoredFile> StoredFiles => [.. _stored.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    public void Open(string file) => File = file;

    public void Change(string text) => Workspace = Workspace.Change(File, text);

    /// <summary>Takes the open file out, and opens that of the campaign.</summary>
    public void Remove()
    {
        _removed.Add(File);
        Workspace = Workspace.Without(File);
        File = CampaignFiles.CampaignFile;
    }

    public void Use(RuleWorkspace workspace) => Workspace = workspace;

    public void Stored(IReadOnlyList<StoredFile> files) => _stored = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public IReadOnlyList<FileEdit> Edits() =>
        [
            .. Workspace.Files.Where(IsUnsaved)
                .Select(path => FileEdit.Write(path, Workspace.TextOf(path), _stored.GetValueOrDefault(path)?.ETag)),
            .. Removed.Select(path => FileEdit.Remove(path, _stored[path].ETag)),
        ];

    /// <summary>Takes over what others stored meanwhile in files that are not being edited here.</summary>
    public void TakeOver(IReadOnlyList<StoredFile> files)
    {
        var mine = Unsaved.ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => IsText(file.Path) && !mine.Contains(file.Path) && file.Text is not null))
        {
            Workspace = Workspace.Change(file.Path, file.Text!);
            _stored[file.Path] = file;
        }
    }

    /// <summary>The files others stored since they were read here, of those that are edited here.</summary>
    public IReadOnlyList<string> ChangedBy(IReadOnlyList<StoredFile> files) =>
        [
            .. files.Where(file => Unsaved.Contains(file.Path) && _stored.GetValueOrDefault(file.Path)?.ETag != file.ETag)
                .Select(file => file.Path),
        ];

    /// <summary>The mends of everything wrong in a stretch of the open file.</summary>
    public IReadOnlyList<EditorFix> FixesIn(int startLine, int startColumn, int endLine, int endColumn, Language language)
    {
        _offered.Clear();
        _offeredOf = Workspace;
        foreach (var problem in Workspace.Diagnose()
            .Where(problem => problem.File == File && Overlaps(problem.Range, startLine, startColumn, endLine, endColumn)))
        {
            _offered.AddRange(Workspace.Fixes(problem));
        }

        return [
            .. _offered.Select((fix, index) => new EditorFix { Title = fix.Title.In(language), Key = index, IsOnly = _offered.Count == 1 }),
        ];
    }

    /// <summary>Makes an offered mend of the texts it was offered for; of others it makes nothing.</summary>
    public void ApplyOffered(int key)
    {
        if (ReferenceEquals(_offeredOf, Workspace) && key >= 0 && key < _offered.Count)
        {
            Workspace = Workspace.Apply(_offered[key].Edits);
        }
    }

    private static bool Overlaps(TextRange range, int startLine, int startColumn, int endLine, int endColumn) =>
        (range.Start.Line, range.Start.Column).CompareTo((endLine, endColumn)) <= 0
            && (startLine, startColumn).CompareTo((range.End.Line, range.End.Column)) <= 0;

    private static bool IsText(string path) => Path.GetExtension(path) is ".json" or ".csv" or ".tsv";

    /// <summary>The files that are stored and were taken out here.</summary>
    private IEnumerable<string> Removed =>
        _removed.Where(path => _stored.ContainsKey(path) && !Workspace.Files.Contains(path, StringComparer.Ordinal))
            .Order(StringComparer.Ordinal);

    private bool IsUnsaved(string path) =>
        !_stored.TryGetValue(path, out var file)
            || (Workspace.Files.Contains(path, StringComparer.Ordinal) && file.Text != Workspace.TextOf(path));
}
