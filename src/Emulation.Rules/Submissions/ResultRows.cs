using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>The results of another evaluation as the items of those who had them.</summary>
internal sealed class ResultRows
{
    private const string Complete = "complete";
    private const int MostNamed = 5;

    private readonly IndicatorDefinition _list;
    private readonly TableRows _table;
    private readonly bool _isScores;
    private readonly DiagnosticBag _bag;
    private readonly List<string> _open = [];
    private SourcePosition? _firstOpen;
    private int _openCount;

    /// <summary>Reports each column that is wanted and not there.</summary>
    public ResultRows(IndicatorDefinition list, TableRows table, bool isScores, TableOrigin origin, DiagnosticBag bag)
    {
        _list = list;
        _table = table;
        _isScores = isScores;
        _bag = bag;
        var header = table.Header.Row;
        var titles = header.Cells.Select(cell => cell.Text.Trim()).Where(title => title.Length > 0).ToList();
        foreach (var missing in list.Item.Where(field => field.Default is null)
            .Select(field => field.Id)
            .Where(id => !table.Header.Columns.ContainsKey(id)))
        {
            bag.Add(Codes.MissingResultColumn.At(origin.PositionOf(header[0]), list.Id, missing, Suggestion.For(missing, titles)));
        }
    }

    /// <summary>
    /// Whether the result was not complete: what was not settled there is missing here, not the smaller number that stands in it so far.
    /// </summary>
    public bool IsOpen(DataRow row)
    {
        if (!_isScores || _table.Text(row, ColumnNames.Status) is not { Length: > 0 } status || status == Complete)
        {
            return false;
        }

        _firstOpen ??= _table.PositionOf(row, ColumnNames.Participant);
        if (++_openCount <= MostNamed)
        {
            _open.Add($"'{_table.Text(row, ColumnNames.Participant)}'");
        }

        return true;
    }

    /// <summary>Tells of the results that were not complete.</summary>
    public void Report()
    {
        if (_firstOpen is { } first)
        {
            _bag.Add(Codes.OpenResults.At(first, _list.Id, _openCount, string.Join(", ", _open) + (_openCount > MostNamed ? ", …" : "")));
        }
    }
}
