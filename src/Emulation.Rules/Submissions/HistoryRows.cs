using System.Globalization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Reads the awards of earlier years from the rows of a table as they come.</summary>
internal sealed class HistoryRows(TableOrigin origin, DiagnosticBag bag, Roster? roster = null)
{
    private const int MostNamed = 5;

    /// <summary>The columns such a table has.</summary>
    public static readonly ColumnNames Names = new(
        [ColumnNames.Participant, ColumnNames.Award, ColumnNames.Year, ColumnNames.Kind, ColumnNames.For, ColumnNames.Revoked], []);

    private static readonly string[] Needed = [ColumnNames.Participant, ColumnNames.Award, ColumnNames.Year];

    /// <summary>The submissions with their histories; none when something is wrong, which is then in the bag.</summary>
    public IReadOnlyList<Submission> Complete(
        IReadOnlyList<Submission> submissions, IEnumerable<DataRow> rows, bool isHeaderFirst)
    {
        using var source = rows.GetEnumerator();
        if (TableRows.Open(source, Names, isHeaderFirst, origin, bag) is not { } table)
        {
            return [];
        }

        foreach (var needed in Needed.Where(id => !table.Header.Columns.ContainsKey(id)))
        {
            bag.Add(
                TableHeader.MissingColumn(
                    needed, Names, table.Header.Row.Cells.Count > 0 ? origin.PositionOf(table.Header.Row[0]) : origin.Whole));
        }

        var histories = bag.HasErrors ? [] : Read(table);
        var known = submissions.Select(s => s.Participant).ToHashSet(StringComparer.Ordinal);
        var strangers = histories.Keys.Where(p => !known.Contains(p)).Order(StringComparer.Ordinal).ToList();
        if (strangers.Count > 0)
        {
            var named = string.Join(", ", strangers.Take(MostNamed)) + (strangers.Count > MostNamed ? ", …" : "");
            bag.Add(Codes.PastAwardsOfOthers.At(origin.PositionOf(table.Header.Row[0]), strangers.Count, named));
        }

        return bag.HasErrors
            ? []
            : [
                .. bag.Work.Each(submissions).Select(
                    s => s with { History = [.. s.History ?? [], .. histories.GetValueOrDefault(s.Participant)?.Listed ?? []] }),
            ];
    }

    private Dictionary<string, History> Read(TableRows table)
    {
        var histories = new Dictionary<string, History>(StringComparer.Ordinal);
        var faults = new FaultGroups();
        var notes = new TextNotes();
        foreach (var row in table.Read())
        {
            var participant = table.Identity(row, ColumnNames.Participant);
            if (table.Cell(row, ColumnNames.Participant) is { } written)
            {
                notes.Note(written.Text, origin, written);
            }

            // An award that is nobody's would be left out, and whoever won it would lack it.
            if (participant.Length == 0)
            {
                faults.Add(Codes.NoParticipant, "", "", table.PositionOf(row, ColumnNames.Participant));
                continue;
            }

            var year = table.Text(row, ColumnNames.Year);
            if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number < 1
                || number > DateOnly.MaxValue.Year)
            {
                faults.Add(Codes.InvalidYear, "", year, table.PositionOf(row, ColumnNames.Year), participant, year);
                continue;
            }

            var (kind, revoked) = (table.Text(row, ColumnNames.Kind), table.Text(row, ColumnNames.Revoked));
            var isKind = kind.Length == 0 || PastAwardWords.Kinds.ContainsKey(kind);
            if (!isKind || (revoked.Length > 0 && BooleanWords.Parse(revoked) is null))
            {
                var (column, value) = isKind ? (ColumnNames.Revoked, revoked) : (ColumnNames.Kind, kind);
                faults.Add(Codes.PastAwardWord, column, value, table.PositionOf(row, column), participant, value, column);
                continue;
            }

            var of = table.Identity(row, ColumnNames.For);
            var past = new PastAward
            {
                Award = table.Identity(row, ColumnNames.Award),
                Year = number,
                Kind = kind.Length == 0 ? PastAwardKind.Regular : PastAwardWords.Kinds[kind],
                For = of.Length == 0 ? null : of,
                Revoked = revoked.Length > 0 && BooleanWords.Parse(revoked) is true,
                Position = table.PositionOf(row, ColumnNames.Award),
                YearColumn = table.PositionOf(row, ColumnNames.Year).Column,
            };
            if (!Of(participant, histories).Add(past))
            {
                faults.Add(
                    Codes.DuplicatePastAward, "", "", table.PositionOf(row, ColumnNames.Participant), participant, past.Award, past.Year);
            }
        }

        faults.ReportTo(bag);
        notes.ReportTo(bag);
        Inherit(histories);
        return histories;
    }

    /// <summary>
    /// Gives the awards of predecessors to those that were made of them. What several won in one year is one award of the successor.
    /// </summary>
    private void Inherit(Dictionary<string, History> histories)
    {
        var inherited = histories.Select(history => (Successors: (roster?.SuccessorsOf(history.Key) ?? []).ToList(), History: history))
            .Where(predecessor => predecessor.Successors.Count > 0).ToList();
        foreach (var (_, (predecessor, _)) in inherited)
        {
            histories.Remove(predecessor);
        }

        foreach (var (successors, (_, history)) in inherited)
        {
            foreach (var own in successors.Select(successor => Of(Roster.KeyOf(successor), histories)))
            {
                history.Listed.ForEach(own.Inherit);
            }
        }
    }

    private static History Of(string participant, Dictionary<string, History> histories)
    {
        if (!histories.TryGetValue(participant, out var history))
        {
            histories.Add(participant, history = new History());
        }

        return history;
    }

    /// <summary>One participant's awards in the order of the rows.</summary>
    private sealed class History
    {
        private readonly HashSet<(string, int, PastAwardKind, string?)> _seen = [];

        public List<PastAward> Listed { get; } = [];

        /// <summary>Whether it was not there already.</summary>
        public bool Add(PastAward past)
        {
            if (!_seen.Add(past.Key))
            {
                return false;
            }

            Listed.Add(past);
            return true;
        }

        /// <summary>Takes over what another won; what stands takes the place of what was revoked.</summary>
        public void Inherit(PastAward past)
        {
            if (!Add(past) && !past.Revoked && Listed.FindIndex(own => own.Revoked && own.Key == past.Key) is var revoked and >= 0)
            {
                Listed[revoked] = past;
            }
        }
    }
}
