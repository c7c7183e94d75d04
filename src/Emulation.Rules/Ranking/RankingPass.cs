using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>Places participants: 1, 1, 3 where places are shared; no place where a sheet is not complete or a key is missing.</summary>
internal sealed class RankingPass(CampaignDefinition definition)
{
    private readonly RankingDefinition _ranking = definition.Ranking;

    /// <summary>Standings of <paramref name="sheets"/>, whose <paramref name="submissions"/> stand in the same order.</summary>
    public IReadOnlyList<Standing> Run(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions)
    {
        var entries = sheets.Zip(submissions, (sheet, submission) => new Entry(sheet, KeysOf(sheet, submission))).ToList();
        return [.. entries
            .GroupBy(e => _ranking.WithinCluster ? e.Sheet.Cluster : "", StringComparer.Ordinal)
            .OrderBy(g => ClusterOrder(g.Key))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(Place)];
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
        var byParticipant = entries.OrderBy(e => e.Sheet.Participant, StringComparer.Ordinal).ToList();
        var ranked = byParticipant.Where(e => e.Keys is not null).Order(Comparer<Entry>.Create((a, b) => Compare(a.Keys!, b.Keys!))).ToList();
        for (var i = 0; i < ranked.Count;)
        {
            var end = i + 1;
            while (end < ranked.Count && Compare(ranked[i].Keys!, ranked[end].Keys!) == 0)
            {
                end++;
            }

            var tied = end - i > 1;
            for (var rank = i + 1; i < end; i++)
            {
                yield return Standing(ranked[i].Sheet) with { Rank = rank, Tied = tied, Pending = tied && _ranking.TiesToCouncil };
            }
        }

        foreach (var entry in byParticipant.Where(e => e.Keys is null))
        {
            yield return Standing(entry.Sheet);
        }
    }

    private static Standing Standing(ScoreSheet sheet) =>
        new() { Participant = sheet.Participant, Cluster = sheet.Cluster, Total = sheet.Total, Grade = sheet.Grade };

    /// <summary>The keys, the smaller the better; null when one cannot be told.</summary>
    private decimal[]? KeysOf(ScoreSheet sheet, Submission submission)
    {
        if (!definition.IsRanked(sheet))
        {
            return null;
        }

        var keys = new decimal[_ranking.OrderBy.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var key = _ranking.OrderBy[i];
            if (ValueOf(key.By, sheet, submission) is not { } value)
            {
                return null;
            }

            keys[i] = key.Lowest ? value : -value;
        }

        return keys;
    }

    private decimal? ValueOf(string key, ScoreSheet sheet, Submission submission) => key switch
    {
        RankingKey.Grade => GradeValue(sheet),
        SheetFigures.Total => sheet.Total,
        SheetFigures.BaseTotal => sheet.BaseTotal,
        SheetFigures.BonusTotal => sheet.BonusTotal,
        SheetFigures.PenaltyTotal => sheet.PenaltyTotal,
        SheetFigures.MaxTotal => sheet.MaxTotal,
        SheetFigures.Percent => sheet.Percent,
        _ => sheet.Criteria.FirstOrDefault(c => c.Id == key) is { } line ? line.Points : IndicatorNumber(key, submission),
    };

    /// <summary>The higher the better; no grade comes last, an undetermined one cannot be placed.</summary>
    private decimal? GradeValue(ScoreSheet sheet)
    {
        if (definition.IsGradeOpen(sheet))
        {
            return null;
        }

        var levels = definition.Grades!.Levels;
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i].Id == sheet.Grade)
            {
                return -i;
            }
        }

        return -levels.Count;
    }

    private decimal? IndicatorNumber(string id, Submission submission) =>
        (submission.Values.GetValueOrDefault(id)?.Value ?? definition.Indicators.First(i => i.Id == id).Default)?.Value as decimal?;

    private static int Compare(decimal[] a, decimal[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var order = a[i].CompareTo(b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private sealed record Entry(ScoreSheet Sheet, decimal[]? Keys);
}
