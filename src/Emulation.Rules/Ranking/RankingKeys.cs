using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>The figures participants are ordered by, the smaller the better.</summary>
internal sealed class RankingKeys(CampaignDefinition definition, IReadOnlyList<RankingKey> orderBy)
{
    public IReadOnlyList<RankingKey> OrderBy => orderBy;

    /// <summary>The keys in order; when one cannot be told, nothing can be compared.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="submission">What was submitted.</param>
    /// <param name="missing">The keys that cannot be told.</param>
    public decimal[] Of(ScoreSheet sheet, Submission submission, out IReadOnlyList<string> missing)
    {
        var keys = new decimal[orderBy.Count];
        List<string>? unknown = null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (ValueOf(orderBy[i].By, sheet, submission) is { } value)
            {
                keys[i] = orderBy[i].Lowest ? value : -value;
            }
            else
            {
                (unknown ??= []).Add(orderBy[i].By);
            }
        }

        missing = unknown ?? (IReadOnlyList<string>)[];
        return keys;
    }

    public static int Compare(decimal[] a, decimal[] b)
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

    private decimal? ValueOf(string key, ScoreSheet sheet, Submission submission) => key switch
    {
        RankingKey.Grade => GradeValue(sheet),
        SheetFigures.Total => sheet.Total,
        SheetFigures.BaseTotal => sheet.BaseTotal,
        SheetFigures.BonusTotal => sheet.BonusTotal,
        SheetFigures.PenaltyTotal => sheet.PenaltyTotal,
        SheetFigures.DeductedTotal => sheet.DeductedTotal,
        SheetFigures.MaxTotal => sheet.MaxTotal,
        SheetFigures.Percent => sheet.Percent,
        _ when sheet.Figures?.FirstOrDefault(f => f.Id == key) is { } figure => figure.Value,
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

    private decimal? IndicatorNumber(string id, Submission submission) => definition.ValueOf(id, submission)?.Value as decimal?;
}
