using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Documents.Spreadsheets;

namespace Emulation.Rules.Documents.Results;

/// <summary>The sheets of a workbook of results.</summary>
internal sealed class ResultSheets(PaperContext context, MinutesPaper minutes)
{
    public void WriteTo(WorkbookWriter workbook)
    {
        var texts = context.Texts;
        var standings = workbook.NameFor(texts.StandingsSheet);
        var places = new StandingsSheet(context).Write(workbook, standings);
        new PointsSheet(context).Write(workbook, workbook.NameFor(texts.PointsSheet));
        if (context.Definition.Awards.Count > 0)
        {
            new AwardsSheet(context, minutes).Write(workbook, workbook.NameFor(texts.AwardsSheet));
        }

        new OpenSheet(context, minutes).Write(workbook, workbook.NameFor(texts.OpenSheet));
        new ChartsSheet(context, standings).Write(workbook, workbook.NameFor(texts.ChartsSheet), places);
    }
}
