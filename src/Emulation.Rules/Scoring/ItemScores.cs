using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What the items of a list gave, and which of them count: of the items for one achievement the best does, of penalties the worst.
/// </summary>
internal sealed class ItemScores
{
    private readonly List<decimal> _points = [];
    private readonly List<IndicatorValue?> _keys = [];
    private readonly List<IndicatorValue?> _achievements = [];
    private readonly List<int> _standsFor = [];
    private readonly Dictionary<IndicatorValue, int> _best = [];

    public int Count => _points.Count;

    /// <summary>Whether an item counts.</summary>
    public bool Counts(int item) => _standsFor[item] == item;

    /// <summary>The item that counts in place of this one; itself when it counts.</summary>
    public int StandIn(int item) => _standsFor[item];

    /// <summary>The achievement an item is for; null when every item counts.</summary>
    public IndicatorValue? KeyOf(int item) => _keys[item];

    public void Clear()
    {
        _points.Clear();
        _keys.Clear();
        _achievements.Clear();
        _standsFor.Clear();
        _best.Clear();
    }

    public void Add(decimal points, IndicatorValue? key)
    {
        _standsFor.Add(Count);
        _points.Add(points);
        _keys.Add(key);
        _achievements.Add(key is null ? null : SameAchievement.Of(key));
    }

    /// <summary>Settles which items count; the first of equals.</summary>
    public void Settle(CriterionKind kind)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_achievements[i] is { } achievement
                && (!_best.TryGetValue(achievement, out var best) || IsBetter(kind, _points[i], _points[best])))
            {
                _best[achievement] = i;
            }
        }

        for (var i = 0; i < Count; i++)
        {
            _standsFor[i] = _achievements[i] is { } achievement ? _best[achievement] : i;
        }
    }

    /// <summary>The points of the items that count.</summary>
    public decimal Sum()
    {
        var sum = 0m;
        for (var i = 0; i < Count; i++)
        {
            sum += Counts(i) ? _points[i] : 0m;
        }

        return sum;
    }

    private static bool IsBetter(CriterionKind kind, decimal points, decimal best) =>
        kind == CriterionKind.Penalty ? points < best : points > best;
}
