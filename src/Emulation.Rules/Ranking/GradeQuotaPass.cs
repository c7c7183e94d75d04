using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>
/// Brings grades under their quotas, best level first. Bases and limits are counted on earned grades. Those over a limit fall to
/// the next level in the declared order, whatever its rule says, and under that level's quota in turn, side by side with those
/// who earned it. A quota of a level or better counts those above it too, and takes from the lowest of them first. Within a level the
/// ranking keys but the grade decide.
/// </summary>
internal sealed class GradeQuotaPass(CampaignDefinition definition, WorkMeter work, GradeChoices? choices = null)
{
    private readonly GradeChoices _choices = choices ?? GradeChoices.None;
    private readonly RankingKeys _keys = new(definition, [.. definition.Ranking.OrderBy.Where(k => k.By != RankingKey.Grade)]);

    /// <summary>The sheets with final grades. <paramref name="submissions"/> stand in the same order.</summary>
    public IReadOnlyList<ScoreSheet> Run(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions)
    {
        if (definition.Grades is not { } grades || grades.Levels.All(l => l.Quota is null))
        {
            return sheets;
        }

        var board = new GradedSheets(sheets);
        var entries = Enumerable.Range(0, sheets.Count).Select(i => new Entry(board, submissions, i)).ToList();
        for (var i = 0; i < grades.Levels.Count - 1; i++)
        {
            if (grades.Levels[i].Quota is { } quota)
            {
                Limit(entries, quota, i);
            }
        }

        return board.Sheets;
    }

    private void Limit(List<Entry> entries, QuotaDefinition quota, int level)
    {
        var groups = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in work.Each(entries))
        {
            var key = QuotaGroups.Of(definition, quota, entry.Sheet, entry.Submission, out var missing);
            if (missing.Count > 0)
            {
                if (IsLimited(entry, quota, level))
                {
                    entry.LeaveOpen(missing);
                }
            }
            else if (groups.TryGetValue(key, out var group))
            {
                group.Add(entry);
            }
            else
            {
                groups.Add(key, [entry]);
            }
        }

        foreach (var group in groups.Values)
        {
            var holders = group.FindAll(e => IsLimited(e, quota, level));
            var settled = GroupQuota.Of(definition, quota, group.Select(e => e.Submission), out var missing);
            if (settled is null)
            {
                holders.ForEach(holder => holder.LeaveOpen(missing));
            }
            else if (settled.LimitFor(group.Count(e => quota.Of.Any(part => Counts(part, e.Sheet)))) is var limit && holders.Count > limit)
            {
                Cut(holders, limit, quota.TiesToCouncil, level);
            }
        }
    }

    /// <summary>
    /// Whether a quota of a level is for this participant: who holds it, and with "levelOrBetter" also who holds a better one.
    /// </summary>
    private bool IsLimited(Entry entry, QuotaDefinition quota, int level) =>
        LevelOf(entry) is var held && (quota.CountsBetter ? held <= level : held == level);

    /// <summary>The place of the grade among the levels; behind all of them without one.</summary>
    private int LevelOf(Entry entry)
    {
        var index = 0;
        while (index < definition.Grades!.Levels.Count && definition.Grades.Levels[index].Id != entry.Sheet.Grade)
        {
            index++;
        }

        return index;
    }

    /// <summary>
    /// Lets the first <paramref name="limit"/> keep what they hold, better grades first; the others fall below <paramref name="level"/>.
    /// Those that cannot be compared for want of a key take no place from the others.
    /// </summary>
    private void Cut(List<Entry> holders, int limit, bool tiesToCouncil, int level)
    {
        var ordered = new List<(Entry Entry, decimal[] Keys)>();
        foreach (var holder in work.Each(holders))
        {
            var keys = _keys.Of(holder.Sheet, holder.Submission, out var missing);
            if (missing.Count > 0)
            {
                holder.LeaveOpen(missing);
            }
            else
            {
                ordered.Add((holder, [LevelOf(holder), .. keys]));
            }
        }

        work.Sort(ordered, (a, b) => RankingKeys.Compare(a.Keys, b.Keys));
        for (var i = 0; i < ordered.Count;)
        {
            var end = i + 1;
            while (end < ordered.Count && RankingKeys.Compare(ordered[i].Keys, ordered[end].Keys) == 0)
            {
                end++;
            }

            if (i < limit && end > limit)
            {
                if (tiesToCouncil)
                {
                    Choose([.. ordered[i..end].Select(o => o.Entry)], limit - i, level);
                }
            }
            else if (i >= limit)
            {
                ordered[i..end].ForEach(o => o.Entry.Fall(definition.Grades!.Levels[level + 1].Id, isPending: false));
            }

            i = end;
        }
    }

    /// <summary>
    /// Of those on the line, whom people chose keep the grade, whom they did not fall, and the others fall until somebody decides.
    /// </summary>
    private void Choose(List<Entry> tied, int free, int level)
    {
        List<string> chosen = [];
        var grade = tied[0].Sheet.Grade!;
        foreach (var entry in tied)
        {
            var keeps = _choices.Of(entry.Sheet.Participant, grade);
            if (keeps is true)
            {
                chosen.Add(entry.Sheet.Participant);
            }
            else
            {
                entry.Fall(definition.Grades!.Levels[level + 1].Id, isPending: keeps is null);
            }
        }

        if (chosen.Count > free)
        {
            _choices.Overfill(new OverfilledLine(grade, chosen, free));
        }
    }

    private bool Counts(QuotaBase part, ScoreSheet sheet) => part.Kind switch
    {
        QuotaBaseKind.Participants => true,
        QuotaBaseKind.Ranked => definition.IsRanked(sheet),
        _ => sheet.EarnedGrade == part.Id,
    };

    private sealed class Entry(GradedSheets board, IReadOnlyList<Submission> submissions, int index)
    {
        public ScoreSheet Sheet
        {
            get => board[index];
            private set => board[index] = value;
        }

        /// <summary>Asked for anew each time: a nation's submissions are not held.</summary>
        public Submission Submission => submissions[index];

        /// <summary>The best level the council has to decide on stays the one that is pending.</summary>
        public void Fall(string next, bool isPending) =>
            Sheet = Sheet with { Grade = next, GradePending = Sheet.GradePending ?? (isPending ? Sheet.Grade : null) };

        public void LeaveOpen(IEnumerable<string> missing) => Sheet = Sheet with
        {
            Grade = null,
            GradePending = null,
            GradeMissing = [.. Sheet.GradeMissing.Union(missing, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
