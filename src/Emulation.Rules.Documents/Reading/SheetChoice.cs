using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Chooses the sheet of a workbook that holds the data.</summary>
internal static class SheetChoice
{
    /// <summary>Sheets that are looked into.</summary>
    private const int MostSheets = 100;

    private const int MostListed = 5;

    /// <summary>Names that make a table of a sheet: the participant's, and one of what is told of it.</summary>
    private const int FewestNames = 2;

    /// <summary>
    /// The sheet asked for; else that of the list's name; else the one with most known names, side by side or below each other. One that
    /// is not shown is taken where it is asked for, or bears the list's name and none that is shown holds such a table.
    /// </summary>
    /// <exception cref="UnreadableFileException">There is none, or several fit equally well.</exception>
    public static SheetPart Of(Workbook workbook, ColumnNames names, string? asked, IndicatorDefinition? list)
    {
        if (workbook.Sheets.Count == 0)
        {
            throw new UnreadableFileException(ReadingTexts.NoSheet, ReadingTexts.EnterIntoSheet);
        }

        if (asked is not null)
        {
            return Named([.. workbook.Sheets, .. workbook.HiddenSheets], asked) ?? throw new UnreadableFileException(
                ReadingTexts.NoSuchSheet(asked), ReadingTexts.ThereAre(Listed(workbook.Sheets)));
        }

        if (list is not null && NamedAs(list, workbook.Sheets) is { } own)
        {
            return own;
        }

        if (list is not null && NamedAs(list, workbook.HiddenSheets) is { } hidden && !HoldsTable(workbook, workbook.Sheets, names))
        {
            return hidden;
        }

        if (workbook.Sheets.Count == 1)
        {
            return workbook.Sheets[0];
        }

        var fits = workbook.Sheets.Take(MostSheets).Select(sheet => (Sheet: sheet, Names: KnownIn(workbook, sheet, names))).ToList();
        var most = fits.Max(fit => fit.Names);
        var best = fits.Where(fit => fit.Names == most).Select(fit => fit.Sheet).ToList();
        return best.Count == 1 || most == 0 ? best[0] : throw new UnreadableFileException(
            ReadingTexts.SeveralSheets(Listed(best)), ReadingTexts.KeepOneSheet);
    }

    /// <summary>Of sheets that are not read, the names of those that hold such a table all the same; null where there are none.</summary>
    public static string? PassedOver(Workbook workbook, IReadOnlyCollection<SheetPart> read, IReadOnlyList<ColumnNames> tables)
    {
        var others = workbook.Sheets.Concat(workbook.HiddenSheets).Take(MostSheets)
            .Where(sheet => !read.Contains(sheet) && tables.Any(names => HoldsTable(workbook, [sheet], names)))
            .ToList();
        return others.Count == 0 ? null : Listed(others);
    }

    /// <summary>Whether the sheet bears the list's name, as a template's does.</summary>
    public static bool IsOf(IndicatorDefinition list, SheetPart sheet) => NamesOf(list).Any(name => SheetNames.Same(sheet.Name, name));

    private static SheetPart? NamedAs(IndicatorDefinition list, IReadOnlyList<SheetPart> sheets) =>
        NamesOf(list).Select(name => Named(sheets, name)).FirstOrDefault(own => own is not null);

    private static bool HoldsTable(Workbook workbook, IReadOnlyList<SheetPart> sheets, ColumnNames names) =>
        sheets.Take(MostSheets).Any(sheet => KnownIn(workbook, sheet, names) >= FewestNames);

    private static IEnumerable<string> NamesOf(IndicatorDefinition list) => [list.Name.Vietnamese, list.Name.English, list.Id];

    private static SheetPart? Named(IReadOnlyList<SheetPart> sheets, string name) =>
        sheets.FirstOrDefault(sheet => SheetNames.Same(sheet.Name, name));

    /// <summary>The most names that one row or one column of the sheet's beginning holds, the participant's among them.</summary>
    private static int KnownIn(Workbook workbook, SheetPart sheet, ColumnNames names)
    {
        var rows =
            workbook.RowsOf(sheet)
                .Read()
                .Take(TableRows.MostAbove)
                .SelectMany(row => row.Cells.Select((cell, column) => (row.Line, Column: column, Id: names.Find(cell.Text))))
            .Where(cell => cell.Id is not null).ToList();
        return rows.GroupBy(cell => cell.Line).Concat(rows.GroupBy(cell => -1 - cell.Column))
            .Select(group => group.Select(cell => cell.Id).Distinct(StringComparer.Ordinal).ToList())
            .Where(ids => ids.Contains(names.Ids[0], StringComparer.Ordinal))
            .Select(ids => ids.Count)
            .DefaultIfEmpty()
            .Max();
    }

    private static string Listed(IReadOnlyList<SheetPart> sheets) =>
        string.Join(", ", sheets.Take(MostListed).Select(sheet => $"'{sheet.Name}'")) + (sheets.Count > MostListed ? ", …" : "");
}
