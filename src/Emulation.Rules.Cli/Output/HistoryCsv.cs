using System.Globalization;
using Emulation.Rules.Awards;

namespace Emulation.Rules.Cli.Output;

/// <summary>The awards that were given, as <c>--history</c> of the years after reads them.</summary>
internal static class HistoryCsv
{
    public static readonly IReadOnlyList<string> Columns = ["participant", "award", "year"];

    public static void Write(TextWriter output, Outcome outcome, int year)
    {
        using var writer = SpreadsheetCsv.CreateIn(CultureInfo.InvariantCulture, output);
        writer.WriteRecord([.. Columns]);
        foreach (var (participant, past) in outcome.PastAwards(year))
        {
            writer.WriteText(participant);
            writer.WriteText(past.Award);
            writer.WriteField(past.Year, default);
            writer.EndRecord();
        }
    }
}
