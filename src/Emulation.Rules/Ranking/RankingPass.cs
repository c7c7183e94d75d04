using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>
/// Places participants: 1, 1, 3 where places are shared, or 1, 1, 2 where they are dense; no place where a sheet is not complete or a key
/// is missing.
/// </summary>
internal sealed class RankingPass
{
    private readonly CampaignDefinition _definition;
    private readonly WorkMeter _work;
    private readonly PlaceChoices _choices;
    private readonly RankingDefinition _ranking;
    private readonly bool _ordersByGrade;
    private readonly RankingKeys _keys;
    private readonly IReadOnlyList<ScoreSheet> _sheets;
    private readonly IReadOnlyList<Submission> _submissions;
    private readonly KeyTable _table;
    private readonly bool[] _isPlaced;

    /// <summary>The keys that those lack who would have a place otherwise.</summary>
    private readonly Dictionary<int, IReadOnlyList<string>> _missing = [];

    private string _last = "";

    /// <summary>Whether the sheets came in the order of their participants; those of an evaluation somebody made up need not.</summary>
    private bool _isInOrder = true;

    private RankingPass(
        CampaignDefinition definition,
        WorkMeter work,
        PlaceChoices choices,
        IReadOnlyList<ScoreSheet> sheets,
        IReadOnlyList<Submission> submissions)
    {
        (_definition, _work, _choices, _ranking) = (definition, work, choices, definition.Ranking);
        _ordersByGrade = _ranking.OrderBy.Any(key => key.By == RankingKey.Grade);
        _keys = new RankingKeys(definition, _ranking.OrderBy);
        (_sheets, _submissions) = (sheets, submissions);
        _table = new KeyTable(sheets.Count, _ranking.OrderBy.Count);
        _isPlaced = new bool[sheets.Count];
    }

    /// <summary>Standings of <paramref name="sheets"/>, whose <paramref name="submissions"/> stand in the same order.</summary>
    public static IReadOnlyList<Standing> Run(
        CampaignDefinition definition,
        WorkMeter work,
        IReadOnlyList<ScoreSheet> sheets,
        IReadOnlyList<Submission> submissions,
        PlaceChoices? choices = null) =>
        new RankingPass(definition, work, choices ?? PlaceChoices.None, sheets, submissions).Run();

    /// <summary>Participants are numbers here, of whom a sheet is asked for anew each time: there may be millions.</summary>
    private Standing[] Run() =>
    [
        .. _work.Each(Enumerable.Range(0, _sheets.Count))
            .GroupBy(ClusterOf, StringComparer.Ordinal)
            .OrderBy(g => ClusterOrder(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(Place),
    ];

    /// <summary>Works out the keys of a participant, and with whom it is placed.</summary>
    private string ClusterOf(int number)
    {
        var sheet = _sheets[number];
        _isInOrder &= string.CompareOrdinal(_last, sheet.Participant) <= 0;
        _last = sheet.Participant;
        if (_definition.IsRanked(sheet))
        {
            _isPlaced[number] = _keys.Fill(_table[number], sheet, _submissions[number], out var missing);
            if (missing.Count > 0)
            {
                _missing.Add(number, missing);
            }
        }

        return _ranking.WithinCluster ? sheet.Cluster : "";
    }

    private int ClusterOrder(string cluster)
    {
        for (var i = 0; i < _definition.Clusters.Count; i++)
        {
            if (_definition.Clusters[i] == cluster)
            {
                return i;
            }
        }

        return _definition.Clusters.Count;
    }

    private IEnumerable<Standing> Place(IEnumerable<int> numbers)
    {
        List<int> byParticipant =
            [.. _isInOrder ? numbers : numbers.OrderBy(number => _sheets[number].Participant, StringComparer.Ordinal)];
        var ranked = _work.Sorted(byParticipant.Where(number => _isPlaced[number]), _table.Compare);
        for (var (i, groups) = (0, 0); i < ranked.Count;)
        {
            groups++;
            var end = i + 1;
            while (end < ranked.Count && _table.Compare(ranked[i], ranked[end]) == 0)
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
                _work.Step();
                var sheet = _sheets[ranked[i]];
                yield return Placed(sheet, rank, tied, IsPending(sheet, tied));
            }
        }

        foreach (var number in byParticipant.Where(number => !_isPlaced[number]))
        {
            yield return Placed(_sheets[number], null, isTied: false, isPending: false) with
            {
                Missing = _missing.GetValueOrDefault(number, []),
            };
        }
    }

    /// <summary>Whether the place waits for people: it is shared and left to them, or rests on a grade that is.</summary>
    private bool IsPending(ScoreSheet sheet, bool isShared) =>
        (_ordersByGrade && sheet.GradePending is not null) || (isShared && _ranking.TiesToCouncil);

    /// <summary>Those who shared a place, as people decided; null while nobody has.</summary>
    private IEnumerable<Standing>? Arranged(List<int> tied, int rank)
    {
        var byId = tied.Select(number => _sheets[number]).ToDictionary(sheet => sheet.Participant, StringComparer.Ordinal);
        return _choices.Arrange([.. byId.Keys], rank, _ranking.DensePlaces)?.SelectMany(place => place.Participants.Select(participant =>
        {
            var shares = place.Participants.Count > 1;
            var isPending = IsPending(byId[participant], shares && !place.IsDecided);
            return Placed(byId[participant], place.Place, shares, isPending);
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
}
