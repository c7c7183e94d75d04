using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Emulation.Rules.Documents.Tests.Support;

/// <summary>Looks into documents as the format's own tools do.</summary>
internal static class OpenXml
{
    public static void ShouldBeValid(OpenXmlPackage document) => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
        .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();

    public static SpreadsheetDocument Workbook(MemoryStream stream) => SpreadsheetDocument.Open(stream, isEditable: false);

    public static WorksheetPart Sheet(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == name);
        return (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!);
    }

    public static IReadOnlyList<string> SheetNames(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value!)];

    /// <summary>The text of a cell: of numbers as they are written.</summary>
    public static string Text(WorksheetPart sheet, string address) =>
        Cell(sheet, address) is { } cell ? cell.InlineString?.InnerText ?? cell.CellValue?.InnerText ?? "" : "";

    public static Cell? Cell(WorksheetPart sheet, string address) =>
        sheet.Worksheet!.Descendants<Cell>().FirstOrDefault(c => c.CellReference == address);

    public static CellFormat FormatOf(SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
}
