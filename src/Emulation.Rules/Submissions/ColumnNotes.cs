using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>
/// What columns as a whole give to think of: one that a table lacks, so that all have the default (an empty text says nothing), and
/// percentages that are all written as parts of 1.
/// </summary>
/// <param name="indicators">The indicators a table may have columns for.</param>
/// <param name="header">The header of this one.</param>
/// <param name="origin">Where the table comes from.</param>
internal sealed class ColumnNotes(IReadOnlyList<IndicatorDefinition> indicators, TableHeader header, TableOrigin origin)
{
    private const int MostListed = 5;

    private readonly Dictionary<string, Shares> _shares = indicators
        .Where(indicator => indicator is { Type: IndicatorType.Number, Unit.Vietnamese: "%", Min: null or >= 0m, Max: null or > 1m })
        .ToDictionary(indicator => indicator.Id, _ => new Shares(), StringComparer.Ordinal);

    public void Saw(List<RowValue> row)
    {
        if (_shares.Count == 0)
        {
            return;
        }

        foreach (var (id, value, cell) in row)
        {
            if (_shares.TryGetValue(id, out var shares) && value.Value is decimal number)
            {
                shares.Saw(number, cell, origin);
            }
        }
    }

    /// <param name="participants">How many rows there are.</param>
    /// <param name="bag">Takes the notes.</param>
    public void ReportTo(int participants, DiagnosticBag bag)
    {
        var lacking = indicators.Where(i => i.Default is { Value: not "" } && !header.Columns.ContainsKey(i.Id)).ToList();
        if (participants > 0 && lacking.Count > 0 && indicators.Any(i => header.Columns.ContainsKey(i.Id)))
        {
            var listed = lacking.Take(MostListed).Select(i => CellTexts.DefaultOf(i.Name, i.Default!.ToString())).ToList();
            bag.Add(Codes.ReadingNote.At(
                origin.PositionOf(header.Row[0]),
                CellTexts.ColumnsLeftOut(Pairs.Join("; ", listed), lacking.Count - listed.Count, participants),
                CellTexts.AddColumns));
        }

        foreach (var indicator in indicators)
        {
            if (_shares.GetValueOrDefault(indicator.Id) is { AreParts: true, First: var (text, position) })
            {
                bag.Add(Codes.ReadingNote.At(position, CellTexts.PartsOfOne(indicator.Name, text), CellTexts.EnterAsPercentages));
            }
        }
    }

    /// <summary>
    /// Whether a column of percentages has several parts of 1, some from a half on, and nothing above 1: small percentages alone, and 0 and
    /// 1 alone, may be meant.
    /// </summary>
    private sealed class Shares
    {
        private const decimal Half = 0.5m;

        private decimal _most;
        private int _parts;

        public bool AreParts => _parts > 1 && _most is >= Half and <= 1m;

        public (string Text, SourcePosition Position)? First { get; private set; }

        public void Saw(decimal value, DataCell cell, TableOrigin origin)
        {
            _most = Math.Max(_most, value);
            if (value is > 0m and < 1m)
            {
                _parts++;
                First ??= (cell.Text.Trim(), origin.PositionOf(cell));
            }
        }
    }
}
