namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>What the parts of a workbook are.</summary>
internal static class ContentTypes
{
    public const string Workbook = Sheets + "sheet.main+xml";
    public const string Worksheet = Sheets + "worksheet+xml";
    public const string Styles = Sheets + "styles+xml";
    public const string Drawing = Office + "drawing+xml";
    public const string Chart = Office + "drawingml.chart+xml";

    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Sheets = Office + "spreadsheetml.";
}
