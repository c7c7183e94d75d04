using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Shared;

namespace Emulation.Rules.Studio.Rules;

/// <summary>A draft while somebody edits it: the workspace, which files differ from what is stored, and the mends offered last.</summary>
internal sealed class RuleSession
{
    private readonly Dictionary<string, StoredFile> _stored;
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

    public IReadOnlyList<FileEdit> Edits() =>
        [
            .. Workspace.Files.Where(IsUnsaved)
                .Select(path => FileEdit.Write(path, Workspace.TextOf(path), _stored.GetValueOrDefault(path)?.ETag)),
            .. Removed.Select(path => FileEdit.Remove(path, _stored[path].ETag)),
        ];

    /// <summary>Takes note of what is stored now that something was saved; the files others stored meanwhile are taken over.</summary>
    /// <param name="files">The files as they are stored.</param>
    /// <param name="edits">What was saved.</param>
    public void Saved(IReadOnlyList<StoredFile> files, IReadOnlyList<FileEdit> edits)
    {
        var now = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            Note(edit.Path, now.GetValueOrDefault(edit.Path));
        }

        TakeOver(files);
    }

    /// <summary>
    /// Takes over what others stored meanwhile. Files that are edited here stay as they are, and known as they were read: saving them is
    /// refused.
    /// </summary>
    /// <param name="files">The files as they are stored.</param>
    public void TakeOver(IReadOnlyList<StoredFile> files)
    {
        var now = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var mine = Unsaved.ToHashSet(StringComparer.Ordinal);
        foreach (var path in _stored.Keys.Union(now.Keys, StringComparer.Ordinal).ToList())
        {
            var file = now.GetValueOrDefault(path);
            if (!mine.Contains(path))
            {
                Take(path, file);
            }
            else if (IsAsHere(path, file))
            {
                Note(path, file);
            }
        }
    }

    /// <summary>Gives up what was written here in some files for what is stored.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="files">The files as they are stored.</param>
    public void TakeTheirs(IReadOnlyList<string> paths, IReadOnlyList<StoredFile> files)
    {
        foreach (var path in paths)
        {
            Take(path, files.FirstOrDefault(file => file.Path == path));
        }
    }

    /// <summary>Lets what was written here in some files be saved over what is stored.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="files">The files as they are stored.</param>
    public void KeepMine(IReadOnlyList<string> paths, IReadOnlyList<StoredFile> files)
    {
        foreach (var path in paths)
        {
            Note(path, files.FirstOrDefault(file => file.Path == path));
        }
    }

    /// <summary>The files others stored or took out since they were read here, of those that are edited here.</summary>
    public IReadOnlyList<string> ChangedBy(IReadOnlyList<StoredFile> files) =>
        [
            .. Unsaved.Where(
                path => _stored.GetValueOrDefault(path)?.ETag != files.FirstOrDefault(file => file.Path == path)?.ETag),
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

    /// <summary>Shows a file as it is stored, or no longer.</summary>
    private void Take(string path, StoredFile? file)
    {
        if (file?.Text is { } text && RuleTexts.IsEditable(path))
        {
            Workspace = Workspace.Change(path, text);
        }
        else if (Workspace.Files.Contains(path, StringComparer.Ordinal))
        {
            Workspace = Workspace.Without(path);
            File = File == path ? CampaignFiles.CampaignFile : File;
        }

        Note(path, file);
    }

    private void Note(string path, StoredFile? file)
    {
        if (file is null)
        {
            _stored.Remove(path);
        }
        else
        {
            _stored[path] = file;
        }
    }

    /// <summary>Whether others came to the same.</summary>
    private bool IsAsHere(string path, StoredFile? file) =>
        Workspace.Files.Contains(path, StringComparer.Ordinal) ? file?.Text == Workspace.TextOf(path) : file is null;

    /// <summary>The files that are stored and were taken out here.</summary>
    private IEnumerable<string> Removed =>
        _removed.Where(path => _stored.ContainsKey(path) && !Workspace.Files.Contains(path, StringComparer.Ordinal))
            .Order(StringComparer.Ordinal);

    private bool IsUnsaved(string path) =>
        !_stored.TryGetValue(path, out var file)
            || (Workspace.Files.Contains(path, StringComparer.Ordinal) && file.Text != Workspace.TextOf(path));
}
