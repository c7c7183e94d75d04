using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>The results of another evaluation as the items of those who had them.</summary>
internal sealed class ResultRows(IndicatorDefinition list, DiagnosticBag bag)
{
    private const string Participant = "participant";
    private const string Status = "status";
    private const string Complete = "complete";
    private const int MostNamed = 5;

    /// <summary>
    /// The table without the figures of rows that were not complete: what was not settled there is missing here, not the smaller number
    /// that stands in it so far. A column that is wanted and not there is reported.
    /// </summary>
    public TextTable Settled(TextTable table, bool isScores)
    {
        var header = table.Header.Select(cell => UnicodeText.Normalize(cell.Text.Trim())).ToList();
        var place = table.Header.Count > 0 ? table.Header[0].Position : SourcePosition.None;
        var needed = list.Item.Where(field => field.Default is null).Select(field => field.Id).Prepend(Participant);
        foreach (var missing in needed.Except(header, StringComparer.Ordinal))
        {
            bag.Add(Codes.MissingResultColumn.At(place, list.Id, missing, Suggestion.For(missing, header)));
        }

        var (participant, status) = (header.IndexOf(Participant), header.IndexOf(Status));
        if (!isScores || participant < 0)
        {
            return table;
        }

        bool IsOpen(IReadOnlyList<TextCell> row) =>
            row.Count > status && row[status].Text.Trim() is { Length: > 0 } said && said != Complete;
        var open = table.Rows.Where(IsOpen).ToList();
        if (open.Count == 0)
        {
            return table;
        }

        var names = string.Join(", ", open.Take(MostNamed).Select(row => $"'{row[participant].Text.Trim()}'"));
        bag.Add(Codes.OpenResults.At(open[0][0].Position, list.Id, open.Count, names + (open.Count > MostNamed ? ", …" : "")));
        var rows = table.Rows.Select(row => IsOpen(row) ? Without(row, participant) : row);
        return new TextTable { Header = table.Header, Rows = [.. rows] };
    }

    private static IReadOnlyList<TextCell> Without(IReadOnlyList<TextCell> row, int participant) =>
        [.. row.Select((cell, i) => i == participant ? cell : cell with { Text = "" })];
}
