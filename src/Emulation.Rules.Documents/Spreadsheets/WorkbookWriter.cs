using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>Writes a workbook sheet by sheet.</summary>
internal sealed class WorkbookWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly Sheets _sheets = new();
    private readonly SheetNames _names = new();

    public WorkbookWriter()
    {
        _document = SpreadsheetDocument.Create(_bytes, SpreadsheetDocumentType.Workbook);
        _workbook = _document.AddWorkbookPart();
        _workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), _sheets);
        _workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = StyleBook.Create();
    }

    /// <summary>A name that a sheet may have and none has yet, as near to the wanted one as can be.</summary>
    public string NameFor(string wanted) => _names.Reserve(wanted);

    /// <summary>Begins a sheet, which is written when it is disposed of.</summary>
    /// <param name="name">From <see cref="NameFor"/>.</param>
    /// <param name="shape">What is said before its rows.</param>
    public SheetWriter AddSheet(string name, SheetShape shape)
    {
        var part = _workbook.AddNewPart<WorksheetPart>();
        _sheets.Append(new Sheet
        {
            Name = name,
            SheetId = (uint)_sheets.ChildElements.Count + 1,
            Id = _workbook.GetIdOfPart(part),
            State = shape.IsHidden ? SheetStateValues.Hidden : null,
        });
        return new SheetWriter(part, shape, isFirst: _sheets.ChildElements.Count == 1);
    }

    public async Task SaveAsync(Stream output, CancellationToken cancellationToken)
    {
        _document.Save();
        _document.Dispose();
        _bytes.Position = 0;
        await _bytes.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }
}
