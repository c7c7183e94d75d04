using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>One text of a campaign, and what is known of it alone. Immutable; an edit makes another one.</summary>
internal sealed class WorkspaceFile
{
    private readonly Lazy<(EditNode Node, bool IsWhole)> _root;
    private readonly Lazy<FileIndex> _index;

    public WorkspaceFile(string path, string text)
    {
        Path = path;
        Source = new SourceText(path, text);
        _root = new Lazy<(EditNode, bool)>(() => (EditReader.Read(text, out var isWhole), isWhole));
        _index = new Lazy<FileIndex>(() => FileIndex.Of(this));
    }

    public string Path { get; }

    public SourceText Source { get; }

    public string Text => Source.Text;

    /// <summary>The JSON in it, as far as it can be read.</summary>
    public EditNode Root => _root.Value.Node;

    /// <summary>Whether nothing is missing in the JSON in it but commas.</summary>
    public bool IsWhole => _root.Value.IsWhole;

    /// <summary>Where names are declared and used in it.</summary>
    public FileIndex Index => _index.Value;

    public WorkspaceFileKind Kind =>
        KindOf(Path) is var kind && kind == WorkspaceFileKind.Submissions && IsDecisions ? WorkspaceFileKind.Decisions : kind;

    private bool IsDecisions => Root.Kind == JsonNodeKind.Array && Root.Children.Any(item => item["verdict"] is not null);

    public int OffsetOf(TextPosition position)
    {
        // A column behind the end of its line is the end of that line, as editors have it.
        var start = Source.OffsetOf(position.Line, 0);
        var end = Text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : Text.Length;
        return (int)Math.Clamp(start + position.Column - 1L, start, end);
    }

    public TextPosition PositionOf(int offset)
    {
        var position = Source.PositionOf(offset, "");
        return TextPosition.At(position.Line, position.Column);
    }

    public TextRange RangeOf(int start, int end) => new() { Start = PositionOf(start), End = PositionOf(end) };

    public TextEdit Edit(int start, int end, string text) => new() { File = Path, Range = RangeOf(start, end), NewText = text };

    private static WorkspaceFileKind KindOf(string path) => path switch
    {
        CampaignFiles.CampaignFile => WorkspaceFileKind.Campaign,
        CampaignFiles.CasesFile => WorkspaceFileKind.Cases,
        _ when path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".tsv", StringComparison.Ordinal) =>
            WorkspaceFileKind.Table,
        _ when !path.EndsWith(".json", StringComparison.Ordinal) => WorkspaceFileKind.Other,
        _ when path.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal) => WorkspaceFileKind.Workflows,
        _ => WorkspaceFileKind.Submissions,
    };
}
