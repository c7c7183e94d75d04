using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>The figures participants are ordered by, the smaller the better.</summary>
internal sealed class RankingKeys
{
    private readonly CampaignDefinition _definition;
    private readonly Func<ScoreSheet, Submission, decimal?>[] _values;

    public RankingKeys(CampaignDefinition definition, IReadOnlyList<RankingKey> orderBy)
    {
        (_definition, OrderBy) = (definition, orderBy);
        _values = [.. orderBy.Select(key => ReaderOf(key.By))];
    }

    public IReadOnlyList<RankingKey> OrderBy { get; }

    /// <summary>The keys in order; when one cannot be told, nothing can be compared.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="submission">What was submitted.</param>
    /// <param name="missing">The keys that cannot be told.</param>
    public decimal[] Of(ScoreSheet sheet, Submission submission, out IReadOnlyList<string> missing)
    {
        var keys = new decimal[_values.Length];
        Fill(keys, sheet, submission, out missing);
        return keys;
    }

    /// <summary>Writes the keys in order; whether all can be told.</summary>
    /// <param name="keys">Takes them.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="submission">What was submitted.</param>
    /// <param name="missing">The keys that cannot be told.</param>
    public bool Fill(Span<decimal> keys, ScoreSheet sheet, Submission submission, out IReadOnlyList<string> missing)
    {
        List<string>? unknown = null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (_values[i](sheet, submission) is { } value)
            {
                keys[i] = OrderBy[i].Lowest ? value : -value;
            }
            else
            {
                (unknown ??= []).Add(OrderBy[i].By);
            }
        }

        missing = unknown ?? (IReadOnlyList<string>)[];
        return unknown is null;
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

    /// <summary>Reads a figure that sheets have: one of their own, one worked out or a criterion's points; null of any other key.</summary>
    public static Func<ScoreSheet, decimal?> FigureOf(string key) => key switch
    {
        SheetFigures.Total => sheet => sheet.Total,
        SheetFigures.BaseTotal => sheet => sheet.BaseTotal,
        SheetFigures.BonusTotal => sheet => sheet.BonusTotal,
        SheetFigures.PenaltyTotal => sheet => sheet.PenaltyTotal,
        SheetFigures.DeductedTotal => sheet => sheet.DeductedTotal,
        SheetFigures.MaxTotal => sheet => sheet.MaxTotal,
        SheetFigures.Percent => sheet => sheet.Percent,
        _ => sheet => sheet.Figures?.FirstOrDefault(figure => figure.Id == key) is { } figure ? figure.Value : sheet.PointsOf(key),
    };

    /// <summary>What a key is, is the same for everyone.</summary>
    private Func<ScoreSheet, Submission, decimal?> ReaderOf(string key)
    {
        if (key == RankingKey.Grade)
        {
            return (sheet, _) => GradeValue(sheet);
        }

        if (SheetFigures.Names.Contains(key, StringComparer.Ordinal)
            || _definition.Figures.Any(figure => figure.Id == key)
            || _definition.AllCriteria().Any(criterion => criterion.Id == key))
        {
            var figure = FigureOf(key);
            return (sheet, _) => figure(sheet);
        }

        var usual = _definition.Indicators.First(indicator => indicator.Id == key).Default?.Value as decimal?;
        return (_, submission) => submission.Values.TryGetValue(key, out var submitted) ? submitted.Value.Value as decimal? : usual;
    }

    /// <summary>The higher the better; no grade comes last, an undetermined one cannot be placed.</summary>
    private decimal? GradeValue(ScoreSheet sheet)
    {
        if (_definition.IsGradeOpen(sheet))
        {
            return null;
        }

        var levels = _definition.Grades!.Levels;
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i].Id == sheet.Grade)
            {
                return -i;
            }
        }

        return -levels.Count;
    }
}
