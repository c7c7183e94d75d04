using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Emulation.Rules.Documents.Tests.Reading.Books;

/// <summary>A workbook as people make them, written with OpenXML.</summary>
internal sealed class Book
{
    private readonly List<BookSheet> _sheets = [];

    /// <summary>Whether days count from 1904 on, as on old Macintoshes.</summary>
    public bool StartsIn1904 { get; init; }

    public Book Sheet(string name, Action<BookSheet> fill, bool isHidden = false)
    {
        var sheet = new BookSheet(name, isHidden);
        fill(sheet);
        _sheets.Add(sheet);
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new WorkbookProperties { Date1904 = StartsIn1904 }, new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = BookStyles.Create();
            var texts = new SharedStringTable();
            for (var i = 0; i < _sheets.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = _sheets[i].ToWorksheet(texts);
                book.Workbook.Sheets!.Append(new Sheet
                {
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)i + 1,
                    Name = _sheets[i].Name,
                    State = _sheets[i].IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
                });
            }

            book.AddNewPart<SharedStringTablePart>().SharedStringTable = texts;
        }

        return stream.ToArray();
    }

    /// <summary>A cell's column and row as sheets name them.</summary>
    public static string Address(int column, int row)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name + row.ToString(CultureInfo.InvariantCulture);
    }
}
