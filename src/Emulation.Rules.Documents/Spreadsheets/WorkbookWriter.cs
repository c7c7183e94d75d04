using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Documents.Charts;
using Emulation.Rules.Documents.Reading;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>Writes a workbook sheet by sheet, as it goes.</summary>
internal sealed class WorkbookWriter(PackageWriter package, RowWatch rows)
{
    private const string Book = "xl/workbook.xml";
    private const string Styles = "xl/styles.xml";

    private readonly Sheets _sheets = new();
    private readonly DefinedNames _printed = new();
    private readonly SheetNames _names = new();
    private readonly SheetDrawing _drawing = new(package);

    /// <summary>A name that a sheet may have and none has yet, as near to the wanted one as can be.</summary>
    public string NameFor(string wanted) => _names.Reserve(wanted);

    /// <summary>Begins a sheet, which is written when it is disposed of.</summary>
    /// <param name="name">From <see cref="NameFor"/>.</param>
    /// <param name="shape">What is said before its rows.</param>
    public SheetWriter AddSheet(string name, SheetShape shape)
    {
        var index = _sheets.ChildElements.Count;
        _sheets.Append(new Sheet
        {
            Name = name,
            SheetId = (uint)index + 1,
            Id = PackageWriter.IdOf(index),
            State = shape.IsHidden ? SheetStateValues.Hidden : null,
        });
        if (shape.FrozenRows > 0)
        {
            _printed.Append(
                new DefinedName(
                    CellAddress.Titles(name, shape.FrozenRows, shape.FrozenColumns))
                    {
                        Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index,
                    });
        }

        var part = PartOf(index);
        return new SheetWriter(
            package.Open(part, ContentTypes.Worksheet), shape, isFirst: index == 0, rows, charts => _drawing.Write(part, charts));
    }

    public void Finish()
    {
        var sheets = Enumerable.Range(0, _sheets.ChildElements.Count).Select(index => ("worksheet", PartOf(index))).ToList();
        package.Add(Styles, ContentTypes.Styles, StyleBook.Create());
        var book = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), _sheets);
        if (_printed.HasChildren)
        {
            book.Append(_printed);
        }

        package.Add(Book, ContentTypes.Workbook, book);
        package.Relate(Book, [.. sheets, ("styles", Styles)]);
        package.Relate("", ("officeDocument", Book));
        package.Finish();
    }

    private static string PartOf(int index) => $"xl/worksheets/sheet{CellAddress.Text(index + 1)}.xml";
}
