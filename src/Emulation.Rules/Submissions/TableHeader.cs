using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>The header of a table: which column holds what.</summary>
internal sealed class TableHeader
{
    /// <summary>
    /// Rows above the header in which the names of columns that are blank in it are looked for: cells merged downwards stand there.
    /// </summary>
    private const int RowsAbove = 2;

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private TableHeader(DataRow row, IReadOnlyList<string?> ids)
    {
        Row = row;
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] is { } id)
            {
                _columns.TryAdd(id, i);
            }
        }
    }

    /// <summary>The row of names.</summary>
    public DataRow Row { get; }

    /// <summary>The columns that are read, by id.</summary>
    public Dictionary<string, int> Columns => _columns;

    /// <summary>How many columns the table has: those with a name, and blank ones between them.</summary>
    public int Width { get; private init; }

    /// <summary>Columns without a name: what is written in them would be lost.</summary>
    public IReadOnlyList<int> Nameless { get; private init; } = [];

    /// <summary>
    /// The row with most known names, of several the one that has them as ids, then the first. Null when no row of <paramref name="top"/>
    /// names the first column.
    /// </summary>
    public static int? IndexIn(IReadOnlyList<DataRow> top, ColumnNames names)
    {
        var best = (Index: -1, Count: 0, Ids: 0);
        for (var i = 0; i < top.Count; i++)
        {
            var row = top[i];
            var ids =
                Enumerable.Range(0, WidthOf(top, i))
                    .Select(c => names.Find(NameAt(top, i, c, names)))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .ToList();
            var exact = row.Cells.Count(cell => names.Ids.Contains(cell.Text.Trim(), StringComparer.Ordinal));
            if (ids.Contains(names.Ids[0], StringComparer.Ordinal) && (ids.Count, exact).CompareTo((best.Count, best.Ids)) > 0)
            {
                best = (i, ids.Count, exact);
            }
        }

        return best.Index < 0 ? null : best.Index;
    }

    /// <summary>
    /// Takes a row of <paramref name="top"/> for the header; null, and said so, when it cannot be: one message for all that is wrong of a
    /// kind.
    /// </summary>
    public static TableHeader? Read(
        IReadOnlyList<DataRow> top, int index, ColumnNames names, bool isHeaderFirst, TableOrigin origin, DiagnosticBag bag)
    {
        var faults = new FaultGroups();
        var row = top[index];
        var titles = Enumerable.Range(0, WidthOf(top, index)).Select(c => NameAt(top, index, c, names)).ToList();
        var ids = titles.Select(names.Find).ToList();
        var unknown = new List<DataCell>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < titles.Count; i++)
        {
            if (!UnicodeText.IsValid(titles[i]))
            {
                faults.Add(Codes.InvalidDataText, "", "", PlaceOf(row, i, origin), UnicodeText.Shown(titles[i].Trim()));
            }
            else if (ids[i] is { } id)
            {
                if (!seen.Add(id))
                {
                    faults.Add(Codes.DuplicateColumn, "", id, PlaceOf(row, i, origin), id);
                }
            }
            else if (ColumnTitle.Of(titles[i]).Length > 0 && !ColumnNames.IsNumbering(titles[i]))
            {
                unknown.Add(row[i]);
            }
        }

        var before = bag.Count;
        faults.ReportTo(bag);
        if (!names.AllowsOthers && (seen.Count > 0 || isHeaderFirst))
        {
            // Where nothing is known there is no header, and nothing to say about its columns.
            ReportUnknown(unknown, names, origin, bag);
        }

        var misspelt =
            bag.Count > before && unknown.Exists(cell => Suggestion.Nearest(ColumnTitle.Of(cell.Text), names.Ids.Take(1)) is not null);
        if (!seen.Contains(names.Ids[0]) && !misspelt)
        {
            bag.Add(Missing(names, row.Cells.Count > 0 ? origin.PositionOf(row[0]) : origin.Whole));
        }

        if (bag.Count > before)
        {
            return null;
        }

        var width = titles.FindLastIndex(title => ColumnTitle.Of(title).Length > 0) + 1;
        var header = new TableHeader(
            row,
            ids) { Width = width, Nameless = [.. Enumerable.Range(0, width).Where(i => ColumnTitle.Of(titles[i]).Length == 0)] };
        DataAbove.Report(top.Take(index), header, names, origin, bag);
        return header;
    }

    public static Diagnostic Missing(ColumnNames names, SourcePosition at) => MissingColumn(names.Ids[0], names, at);

    public static Diagnostic MissingColumn(string id, ColumnNames names, SourcePosition at)
    {
        const int MostListed = 12;
        var listed = string.Join(", ", names.Ids.Take(MostListed)) + (names.Ids.Count > MostListed ? ", …" : "");
        return Codes.MissingColumn.At(at, id, LocalizedText.Same(listed));
    }

    private static SourcePosition PlaceOf(DataRow row, int column, TableOrigin origin) =>
        column < row.Cells.Count ? origin.PositionOf(row[column]) : origin.At(row.Line, origin.IsText ? 0 : column + 1);

    private static void ReportUnknown(List<DataCell> unknown, ColumnNames names, TableOrigin origin, DiagnosticBag bag)
    {
        const int MostShown = 3;
        if (unknown.Count == 1)
        {
            var title = ColumnTitle.Of(unknown[0].Text);
            bag.Add(Codes.UnknownColumn.At(origin.PositionOf(unknown[0]), title, names.Suggest(title)));
        }
        else if (unknown.Count > 1)
        {
            var places =
                PlaceList.Of(
                    [.. unknown.Take(MostShown).Select(cell => (ColumnTitle.Of(cell.Text), origin.PositionOf(cell)))], unknown.Count);
            bag.Add(Codes.MoreUnknownColumns.At(origin.PositionOf(unknown[0]), unknown.Count, LocalizedText.Same(places)));
        }
    }

    /// <summary>The columns of a row and of those right above it, which may reach further.</summary>
    private static int WidthOf(IReadOnlyList<DataRow> top, int index) =>
        Enumerable.Range(Math.Max(0, index - RowsAbove), Math.Min(index, RowsAbove) + 1).Max(i => top[i].Cells.Count);

    /// <summary>The text of a header cell; where it is blank the name in a cell above, which merged cells leave there.</summary>
    private static string NameAt(IReadOnlyList<DataRow> top, int index, int column, ColumnNames names)
    {
        var own = top[index][column];
        if (!own.IsBlank)
        {
            return own.Text;
        }

        for (var i = index - 1; i >= Math.Max(0, index - RowsAbove); i--)
        {
            if (names.Find(top[i][column].Text) is not null)
            {
                return top[i][column].Text;
            }
        }

        return "";
    }
}
