using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Spreadsheets;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Templates;

/// <summary>The sheets of a template.</summary>
internal sealed class TemplateBook(CampaignDefinition definition, TemplateOptions options, DocumentTexts texts)
{
    public void WriteTo(WorkbookWriter workbook)
    {
        var main = TemplateColumns.Main(definition, texts);
        var figures = workbook.NameFor(texts.FiguresSheet);
        var lists = definition.Indicators.Where(i => i.Type == IndicatorType.List)
            .Select(list => new TemplateSheet(
                workbook.NameFor(NameOf(list)), list.Name.In(texts.Language), TemplateColumns.Items(list, texts), list.Id)).ToList();
        var guide = workbook.NameFor(texts.GuideSheet);
        var choices = new ChoiceLists(workbook.NameFor(texts.ChoicesSheet));
        var advice = new ColumnAdvice(texts);
        WriteMain(workbook, figures, main, choices, advice);
        foreach (var sheet in lists)
        {
            WideSheet.Write(workbook, sheet, [], choices, advice);
        }

        new GuideSheet(definition, texts, advice, options.Layout)
            .Write(workbook, guide, [new TemplateSheet(figures, texts.FiguresSheet, main), .. lists]);
        choices.WriteTo(workbook);
    }

    /// <summary>A list by its name, as a person looks for it; by its id where another sheet would have that name.</summary>
    private string NameOf(IndicatorDefinition list)
    {
        var name = list.Name.In(texts.Language);
        var taken = definition.Indicators.Where(i => i.Type == IndicatorType.List && i != list)
            .SelectMany(other => new[] { other.Id, other.Name.Vietnamese, other.Name.English })
            .Concat([texts.FiguresSheet, texts.GuideSheet, texts.ChoicesSheet]);
        return taken.Any(other => SheetNames.Same(other, name)) ? list.Id : name;
    }

    private void WriteMain(
        WorkbookWriter workbook, string name, IReadOnlyList<TemplateColumn> columns, ChoiceLists choices, ColumnAdvice advice)
    {
        switch (options.Layout)
        {
            case TemplateLayout.Wide:
                WideSheet.Write(workbook, new TemplateSheet(name, texts.FiguresSheet, columns), options.Roster, choices, advice);
                break;
            case TemplateLayout.Vertical:
                VerticalSheet.Write(workbook, name, columns, options.Roster, choices, advice, texts);
                break;
        }
    }
}
