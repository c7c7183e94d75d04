using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>A value of submitted data, in a table or in JSON, and how another one is put in its place.</summary>
internal sealed record DataPlace(WorkspaceFile File, string Text, int Start, int End, bool IsQuoted)
{
    /// <summary>The value that the problem is at.</summary>
    public static DataPlace? At(FixPlace place)
    {
        if (place.File.Kind == WorkspaceFileKind.Table)
        {
            return CellAt(place) is { } cell ? Of(place.File, cell) : null;
        }

        return place.Begins is { IsContainer: false } node
            ? Of(place.File, node, node.Name is not null && node.NameStart == place.Start)
            : null;
    }

    /// <summary>
    /// The value or name of this text in the row, or in the object, that the problem is at; the last where there are several.
    /// </summary>
    public static DataPlace? Saying(FixPlace place, string text)
    {
        if (place.File.Kind == WorkspaceFileKind.Table)
        {
            var row = CellAt(place)?.Row;
            return TableCells.Of(place.File.Text).LastOrDefault(cell => cell.Row == row && cell.Text == text) is { } cell
                ? Of(place.File, cell)
                : null;
        }

        foreach (var node in (place.Begins ?? place.Object)?.All().Reverse() ?? [])
        {
            if (node.Name == text || (node.Kind == JsonNodeKind.Text && node.Text == text))
            {
                return Of(place.File, node, node.Name == text);
            }
        }

        return null;
    }

    /// <summary>The cell that the problem is at; the first of its row where that is all that is known.</summary>
    public static TableCell? CellAt(FixPlace place) =>
        TableCells.Of(place.File.Text)
            .LastOrDefault(cell => cell.Start <= place.Start + 1 && (cell.Start >= place.Start || cell.End > place.Start));

    /// <summary>The edit that writes another text there.</summary>
    public TextEdit Write(string text) => File.Edit(
        Start, End,
        IsQuoted ? JsonText.Quote(text)
            : File.Kind == WorkspaceFileKind.Table ? text.Replace("\"", "\"\"", StringComparison.Ordinal)
            : text);

    public Fix ToFix(string text) => FixPlace.Make(
        text.Length == 0 ? EditTexts.Remove(Text) : EditTexts.Put(text),
        Write(text));

    private static DataPlace Of(WorkspaceFile file, TableCell cell) => new(file, cell.Text, cell.Start, cell.End, IsQuoted: false);

    private static DataPlace Of(WorkspaceFile file, EditNode node, bool isName) => isName
        ? new DataPlace(file, node.Name!, node.NameStart, node.NameEnd, IsQuoted: true)
        : new DataPlace(file, node.Text, node.Start, node.End, node.Kind == JsonNodeKind.Text);
}
