using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>
/// Places participants: 1, 1, 3 where places are shared, or 1, 1, 2 where they are dense; no place where a sheet is not complete or a key
/// is missing.
/// </summary>
internal sealed class RankingPass(CampaignDefinition definition, WorkMeter work, PlaceChoices? choices = null)
{
    private readonly PlaceChoices _choices = choices ?? PlaceChoices.None;
    private readonly RankingDefinition _ranking = definition.Ranking;
    private readonly bool _ordersByGrade = definition.Ranking.OrderBy.Any(key => key.By == RankingKey.Grade);
    private readonly RankingKeys _keys = new(definition, definition.Ranking.OrderBy);

    private string _last = "";

    /// <summary>Whether the sheets came in the order of their participants; those of an evaluation somebody made up need not.</summary>
    private bool _isInOrder = true;

    /// <summary>Standings of <paramref name="sheets"/>, whose <paramref name="submissions"/> stand in the same order.</summary>
    public IReadOnlyList<Standing> Run(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions)
    {
        var all = Enumerable.Range(0, sheets.Count).Select(i => EntryOf(sheets, i, submissions[i]));
        return [.. work.Each(all)
            .GroupBy(e => _ranking.WithinCluster ? e.Sheet.Cluster : "", StringComparer.Ordinal)
            .OrderBy(g => ClusterOrder(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(Place)];
    }

    private Entry EntryOf(IReadOnlyList<ScoreSheet> sheets, int index, Submission submission)
    {
        var sheet = sheets[index];
        _isInOrder &= string.CompareOrdinal(_last, sheet.Participant) <= 0;
        _last = sheet.Participant;
        if (!definition.IsRanked(sheet))
        {
            return new Entry(sheets, index, null, []);
        }

        var keys = _keys.Of(sheet, submission, out var missing);
        return new Entry(sheets, index, missing.Count == 0 ? keys : null, missing);
    }

    private int ClusterOrder(string cluster)
    {
        for (var i = 0; i < definition.Clusters.Count; i++)
        {
            if (definition.Clusters[i] == cluster)
            {
                return i;
            }
        }

        return definition.Clusters.Count;
    }

    private IEnumerable<Standing> Place(IEnumerable<Entry> entries)
    {
        List<Entry> byParticipant =
            [.. _isInOrder ? entries : entries.OrderBy(entry => entry.Sheet.Participant, StringComparer.Ordinal)];
        var ranked =
            work.Sorted(byParticipant.Where(e => e.Keys is not null), (a, b) => RankingKeys.Compare(a.Keys!, b.Keys!));
        for (var (i, groups) = (0, 0); i < ranked.Count;)
        {
            groups++;
            var end = i + 1;
            while (end < ranked.Count && RankingKeys.Compare(ranked[i].Keys!, ranked[end].Keys!) == 0)
            {
                end++;
            }

            var rank = _ranking.DensePlaces ? groups : i + 1;
            var tied = end - i > 1;
            if (tied && _ranking.TiesToCouncil && Arranged(ranked[i..end], rank) is { } arranged)
            {
                foreach (var standing in arranged)
                {
                    groups += _ranking.DensePlaces && standing.Rank > groups ? 1 : 0;
                    yield return standing;
                }

                i = end;
                continue;
            }

            for (; i < end; i++)
            {
                work.Step();
                var sheet = ranked[i].Sheet;
                yield return Placed(sheet, rank, tied, IsPending(sheet, tied));
            }
        }

        foreach (var entry in byParticipant.Where(e => e.Keys is null))
        {
            yield return Placed(entry.Sheet, null, isTied: false, isPending: false) with { Missing = entry.Missing };
        }
    }

    /// <summary>Whether the place waits for people: it is shared and left to them, or rests on a grade that is.</summary>
    private bool IsPending(ScoreSheet sheet, bool isShared) =>
        (_ordersByGrade && sheet.GradePending is not null) || (isShared && _ranking.TiesToCouncil);

    /// <summary>Those who shared a place, as people decided; null while nobody has.</summary>
    private IEnumerable<Standing>? Arranged(List<Entry> tied, int rank)
    {
        var sheets = tied.ToDictionary(e => e.Sheet.Participant, e => e.Sheet, StringComparer.Ordinal);
        return _choices.Arrange([.. sheets.Keys], rank, _ranking.DensePlaces)?.SelectMany(place => place.Participants.Select(participant =>
        {
            var shares = place.Participants.Count > 1;
            var isPending = IsPending(sheets[participant], shares && !place.IsDecided);
            return Placed(sheets[participant], place.Place, shares, isPending);
        }));
    }

    private static Standing Placed(ScoreSheet sheet, int? rank, bool isTied, bool isPending) => new()
    {
        Participant = sheet.Participant,
        Cluster = sheet.Cluster,
        Rank = rank,
        Tied = isTied,
        Pending = isPending,
        Total = sheet.Total,
        Grade = sheet.Grade,
    };

    /// <summary>A sheet, asked for anew each time, and what it is ordered by; null without a place.</summary>
    private sealed class Entry(IReadOnlyList<ScoreSheet> sheets, int index, decimal[]? keys, IReadOnlyList<string> missing)
    {
        public ScoreSheet Sheet => sheets[index];

        public decimal[]? Keys => keys;

        public IReadOnlyList<string> Missing => missing;
    }
}
