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

    private readonly RankingKeys _placeKeys = new(definition, definition.Ranking.OrderBy);
    private readonly decimal[] _placed = new decimal[definition.Ranking.OrderBy.Count];

    private GradedSheets _board = new([]);
    private IReadOnlyList<Submission> _submissions = [];

    /// <summary>
    /// The sheets with final grades. <paramref name="submissions"/> stand in the same order; participants are numbers in between.
    /// </summary>
    public IReadOnlyList<ScoreSheet> Run(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions)
    {
        if (definition.Grades is not { } grades || grades.Levels.All(l => l.Quota is null))
        {
            return sheets;
        }

        (_board, _submissions) = (new GradedSheets(sheets), submissions);
        for (var i = 0; i < grades.Levels.Count - 1; i++)
        {
            if (grades.Levels[i].Quota is { } quota)
            {
                Limit(quota, i);
            }
        }

        return _board.Sheets;
    }

    private void Limit(QuotaDefinition quota, int level)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var entry in work.Each(Enumerable.Range(0, _submissions.Count)))
        {
            var key = QuotaGroups.Of(definition, quota, _board[entry], _submissions[entry], out var missing);
            if (missing.Count > 0)
            {
                if (IsLimited(entry, quota, level))
                {
                    LeaveOpen(entry, missing);
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
            var settled = GroupQuota.Of(definition, quota, group.Select(e => _submissions[e]), out var missing);
            if (settled is null)
            {
                holders.ForEach(holder => LeaveOpen(holder, missing));
            }
            else if (settled.LimitFor(group.Count(e => IsCounted(quota, e))) is var limit && holders.Count > limit)
            {
                Cut(holders, limit, quota.TiesToCouncil, level);
            }
        }
    }

    /// <summary>
    /// Whether a quota of a level is for this participant: who holds it, and with "levelOrBetter" also who holds a better one.
    /// </summary>
    private bool IsLimited(int entry, QuotaDefinition quota, int level) =>
        LevelOf(entry) is var held && (quota.CountsBetter ? held <= level : held == level);

    /// <summary>The place of the grade among the levels; behind all of them without one.</summary>
    private int LevelOf(int entry)
    {
        var (index, grade) = (0, _board[entry].Grade);
        while (index < definition.Grades!.Levels.Count && definition.Grades.Levels[index].Id != grade)
        {
            index++;
        }

        return index;
    }

    /// <summary>
    /// Lets the first <paramref name="limit"/> keep what they hold, better grades first; the others fall below <paramref name="level"/>.
    /// Those that cannot be compared for want of a key take no place from the others.
    /// </summary>
    private void Cut(List<int> holders, int limit, bool tiesToCouncil, int level)
    {
        var table = new KeyTable(holders.Count, 1 + _keys.OrderBy.Count);
        var ordered = new List<int>();
        for (var i = 0; i < holders.Count; i++)
        {
            work.Step();
            var keys = table[i];
            keys[0] = LevelOf(holders[i]);
            if (_keys.Fill(keys[1..], _board[holders[i]], _submissions[holders[i]], out var missing))
            {
                ordered.Add(i);
            }
            else
            {
                LeaveOpen(holders[i], missing);
            }
        }

        work.Sort(ordered, table.Compare);
        for (var i = 0; i < ordered.Count;)
        {
            var end = i + 1;
            while (end < ordered.Count && table.Compare(ordered[i], ordered[end]) == 0)
            {
                end++;
            }

            var same = ordered[i..end].ConvertAll(number => holders[number]);
            if (i < limit && end > limit)
            {
                if (tiesToCouncil)
                {
                    Choose(same, limit - i, level);
                }
            }
            else if (i >= limit)
            {
                same.ForEach(entry => Fall(entry, definition.Grades!.Levels[level + 1].Id, isPending: false));
            }

            i = end;
        }
    }

    /// <summary>
    /// Of those on the line, whom people chose keep the grade, whom they did not fall, and the others fall until somebody decides.
    /// </summary>
    private void Choose(List<int> tied, int free, int level)
    {
        List<string> chosen = [];
        var grade = _board[tied[0]].Grade!;
        foreach (var entry in tied)
        {
            var keeps = _choices.Of(_board[entry].Participant, grade);
            if (keeps is true)
            {
                chosen.Add(_board[entry].Participant);
            }
            else
            {
                Fall(entry, definition.Grades!.Levels[level + 1].Id, isPending: keeps is null);
            }
        }

        if (chosen.Count > free)
        {
            _choices.Overfill(new OverfilledLine(grade, chosen, free));
        }
    }

    private bool IsCounted(QuotaDefinition quota, int entry) => quota.Of.Any(part => Counts(part, entry));

    private bool Counts(QuotaBase part, int entry) => part.Kind switch
    {
        QuotaBaseKind.Participants => true,
        QuotaBaseKind.Ranked => HasPlace(entry),
        _ => _board[entry].EarnedGrade == part.Id,
    };

    /// <summary>Who lacks a figure that decides on places has none.</summary>
    private bool HasPlace(int entry)
    {
        var sheet = _board[entry];
        return definition.IsRanked(sheet) && _placeKeys.Fill(_placed, sheet, _submissions[entry], out _);
    }

    /// <summary>The best level the council has to decide on stays the one that is pending.</summary>
    private void Fall(int entry, string next, bool isPending)
    {
        var sheet = _board[entry];
        _board[entry] = sheet with { Grade = next, GradePending = sheet.GradePending ?? (isPending ? sheet.Grade : null) };
    }

    private void LeaveOpen(int entry, IEnumerable<string> missing)
    {
        var sheet = _board[entry];
        _board[entry] = sheet with
        {
            Grade = null,
            GradePending = null,
            GradeMissing = [.. sheet.GradeMissing.Union(missing, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
