using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Joins the items of a list indicator from one table after the other: each participant's follow each other in the order of the tables.
/// </summary>
internal sealed class ItemTables
{
    private readonly IndicatorDefinition _list;
    private readonly IReadOnlyList<Submission> _submissions;
    private readonly ItemsOfParticipants _items;
    private readonly ItemRepeats _repeats;
    private SourcePosition? _position;

    /// <param name="list">The list indicator.</param>
    /// <param name="submissions">The submissions to complete.</param>
    /// <param name="tables">How many tables there are.</param>
    public ItemTables(IndicatorDefinition list, IReadOnlyList<Submission> submissions, int tables)
    {
        _list = list;
        _submissions = submissions;
        _items = new ItemsOfParticipants(Participants);
        _repeats = new ItemRepeats(list, tables > 1);
    }

    /// <summary>Whether the tables so far hold no item.</summary>
    public bool IsEmpty => _items.IsEmpty;

    /// <summary>Adds the rows of the next table; what is wrong with it is then in the bag.</summary>
    public void Add(
        IEnumerable<DataRow> rows, TableOrigin origin, CultureInfo? culture, bool isHeaderFirst, DiagnosticBag bag)
    {
        var header = new ItemRows(_list, origin, culture, bag).AddTo(_items, _repeats, rows, isHeaderFirst);
        _position ??= header;
    }

    /// <summary>The submissions with the items of the tables so far. Whoever has no row has an empty list.</summary>
    public IReadOnlyList<Submission> Complete()
    {
        var items = _items.Of(Participants);
        var joined = new JoinedSubmissions(_submissions, _list.Id, items, _position ?? SourcePosition.None);
        return joined.Count > PackedSubmissions.Few ? joined : [.. joined];
    }

    private IEnumerable<string> Participants => _submissions is IMadeSubmissions made
        ? Enumerable.Range(0, made.Count).Select(made.ParticipantAt)
        : _submissions.Select(s => s.Participant);
}
