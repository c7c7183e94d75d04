using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Finds what was put into the tables of a list twice, by the texts alone.</summary>
/// <remarks>
/// A table of the results of one period has one row for each participant. Between tables a row that stands in an earlier one is told where
/// a text or a date of it tells items apart; numbers may well be alike, so that of other rows only a whole table is told.
/// </remarks>
internal sealed class ItemRepeats(IndicatorDefinition list)
{
    private const char Between = '\u001F';

    private readonly bool _tellsApart =
        !list.OwnedByParticipant && list.Item.Any(field => field.Type is IndicatorType.Text or IndicatorType.Date);

    private readonly Dictionary<string, SourcePosition> _seen = new(StringComparer.Ordinal);
    private readonly List<(string Key, SourcePosition At)> _rows = [];
    private readonly Dictionary<string, SourcePosition> _participants = new(StringComparer.Ordinal);
    private TableRows _table = null!;
    private DiagnosticBag _bag = null!;
    private string _owner = "";
    private bool _once;
    private List<string> _columns = [];
    private (string Name, string Key, SourcePosition At)? _firstAgain;
    private int _again;

    /// <summary>Begins the next table.</summary>
    public void Begin(TableRows table, string owner, bool ofOnePeriod, DiagnosticBag bag)
    {
        _once = list.OwnedByParticipant && ofOnePeriod;
        (_table, _owner, _bag) = (table, owner, bag);
        _columns = [
            .. list.Item.Select(field => field.Id).Prepend(owner).Prepend(ColumnNames.Participant).Distinct(StringComparer.Ordinal),
        ];
        _rows.Clear();
        _participants.Clear();
        (_firstAgain, _again) = (null, 0);
    }

    /// <summary>Notes a row of the table.</summary>
    public void Note(DataRow row)
    {
        var at = _table.PositionOf(row, _owner);
        var key = string.Join(Between, _columns.Select(column => _table.Identity(row, column)));
        if (_seen.ContainsKey(key))
        {
            _again++;
            _firstAgain ??= (_table.Text(row, _owner), key, at);
        }

        _rows.Add((key, at));
        var participant = _table.Identity(row, _owner);
        if (_once && !_participants.TryAdd(participant, at))
        {
            _bag.Add(Codes.ResultTwice.At(at, list.Id, participant, _participants[participant]));
        }
    }

    /// <summary>Tells what stood in earlier tables.</summary>
    public void End()
    {
        if (_firstAgain is { } first && (_tellsApart || _again == _rows.Count))
        {
            _bag.Add(Codes.RowsInTwoTables.At(first.At, list.Id, _again, first.Name, _seen[first.Key]));
        }

        foreach (var (key, at) in _rows)
        {
            _seen.TryAdd(key, at);
        }
    }
}
