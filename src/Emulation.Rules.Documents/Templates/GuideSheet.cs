using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Templates;

/// <summary>The sheet that says in words what each column takes and which document asks for it.</summary>
internal sealed class GuideSheet(CampaignDefinition definition, DocumentTexts texts, ColumnAdvice advice, TemplateLayout layout)
{
    private static readonly double[] Widths = [56, 18, 64, 44];

    private readonly ReadableNames _names = new(definition, texts);
    private readonly IndicatorBasis _basis = new(definition);

    public void Write(WorkbookWriter workbook, string name, IReadOnlyList<TemplateSheet> sheets)
    {
        using var writer = workbook.AddSheet(name, new SheetShape { Widths = Widths, IsProtected = true, IsLandscape = true });
        writer.Row([SheetCell.Of(definition.Name.In(texts.Language), CellStyle.Title)]);
        foreach (var line in texts.HowToFillIn(layout, sheets.Skip(1).Select(sheet => sheet.Name)))
        {
            writer.Row([SheetCell.Of(line, CellStyle.Plain)]);
        }

        writer.Skip();
        writer.Row(texts.GuideHeader.Select(title => SheetCell.Of(title, CellStyle.Heading)));
        foreach (var sheet in sheets)
        {
            foreach (var column in sheet.Columns)
            {
                writer.Row([
                    // Bracketed, so that this sheet is never taken for one of figures.
                    SheetCell.Of($"{column.Title} [{column.Id}]"), SheetCell.Of(sheet.Name), SheetCell.Of(advice.Full(column)),
                    SheetCell.Of(BasisOf(column, sheet))]);
            }
        }

        WriteDocuments(writer);
    }

    private void WriteDocuments(SheetWriter writer)
    {
        if (definition.LegalBasis.Count == 0)
        {
            return;
        }

        writer.Skip();
        writer.Row([SheetCell.Of(texts.DocumentsHeading, CellStyle.Title)]);
        foreach (var document in definition.LegalBasis)
        {
            writer.Row([SheetCell.Of(_names.DocumentInFull(document.Id), CellStyle.Plain)]);
        }
    }

    /// <summary>Fields of a list are asked for by whatever asks for the list.</summary>
    private string BasisOf(TemplateColumn column, TemplateSheet sheet) =>
        column.Indicator is null
            ? ""
            : string.Join(
                "; ", _basis.Of(sheet.List ?? column.Id).Select(_names.Document));
}
