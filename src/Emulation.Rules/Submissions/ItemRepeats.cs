using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Submissions;

/// <summary>Finds what was put into the tables of a list twice, by the texts alone.</summary>
/// <remarks>
/// A table of the results of one period has one row for each participant. A row that stands in an earlier table, or above in its own, is
/// told where a text or a date of it tells items apart; numbers may well be alike, so that of other rows only a whole table is told.
/// </remarks>
/// <param name="list">The list indicator.</param>
/// <param name="areSeveral">Whether there are several tables.</param>
internal sealed class ItemRepeats(IndicatorDefinition list, bool areSeveral)
{
    private const char Between = '\u001F';

    private const int MostLines = 50_000;

    /// <summary>The fields that tell items apart.</summary>
    private readonly string[] _tellingApart =
        list.OwnedByParticipant
            ? []
            : [.. list.Item.Where(field => field.Type is IndicatorType.Text or IndicatorType.Date).Select(field => field.Id)];

    private readonly Dictionary<string, SourcePosition> _seen = new(StringComparer.Ordinal);
    private readonly List<(string Key, SourcePosition At)> _rows = [];

    /// <summary>The lines of the table's rows, of so many at once: one table alone may have millions, and none so long is typed.</summary>
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SourcePosition> _participants = new(StringComparer.Ordinal);
    private TableRows _table = null!;
    private DiagnosticBag _bag = null!;
    private FaultGroups _twice = new();
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
        _lines.Clear();
        _participants.Clear();
        _twice = new();
        (_firstAgain, _again) = (null, 0);
    }

    /// <summary>Notes a row of the table.</summary>
    public void Note(DataRow row)
    {
        var at = _table.PositionOf(row, _owner);
        var tellsApart = Array.Exists(_tellingApart, field => _table.Identity(row, field).Length > 0);
        if (areSeveral || tellsApart)
        {
            var key = string.Join(Between, _columns.Select(column => _table.Identity(row, column)));
            NoteAmongTables(row, key, at);
            NoteInTable(row, key, at, tellsApart);
        }

        var participant = _table.Identity(row, _owner);
        if (_once && !_participants.TryAdd(participant, at))
        {
            _bag.Add(Codes.ResultTwice.At(at, list.Id, participant, _participants[participant]));
        }
    }

    /// <summary>Tells what stood in earlier tables, or twice in this one.</summary>
    public void End()
    {
        if (_firstAgain is { } first && (_tellingApart.Length > 0 || _again == _rows.Count))
        {
            _bag.Add(Codes.RowsInTwoTables.At(first.At, list.Id, _again, first.Name, _seen[first.Key]));
        }

        _twice.ReportTo(_bag);
        foreach (var (key, at) in _rows)
        {
            _seen.TryAdd(key, at);
        }
    }

    private void NoteAmongTables(DataRow row, string key, SourcePosition at)
    {
        if (!areSeveral)
        {
            return;
        }

        if (_seen.ContainsKey(key))
        {
            _again++;
            _firstAgain ??= (_table.Text(row, _owner), key, at);
        }

        _rows.Add((key, at));
    }

    private void NoteInTable(DataRow row, string key, SourcePosition at, bool tellsApart)
    {
        if (!tellsApart)
        {
            return;
        }

        if (_lines.Count == MostLines)
        {
            _lines.Clear();
        }

        if (!_lines.TryAdd(key, row.Line))
        {
            var name = _table.Text(row, _owner);
            _twice.Add(Codes.ReadingNote, "", name, at, CellTexts.SameRow(list.Id, name, row.Line, _lines[key]), CellTexts.RemoveRow);
        }
    }
}
