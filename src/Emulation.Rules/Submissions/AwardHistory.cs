namespace Emulation.Rules.Submissions;

/// <summary>
/// What award rules see as <c>history</c>: the awards of the years strictly before the one judged. To run award workflows in stock
/// RulesEngine, register this type beside <see cref="Expressions.Fn"/> and pass one as <c>history</c>.
/// </summary>
/// <param name="past">The awards received, of any year.</param>
/// <param name="year">The year judged; its own awards and later ones do not count.</param>
public sealed class AwardHistory(IEnumerable<PastAward> past, int year)
{
    private readonly List<PastAward> _past = [.. (past ?? throw new ArgumentNullException(nameof(past))).Where(p => p.Year < year)];

    /// <summary>Whether the award was received in each of the <paramref name="years"/> years right before the one judged.</summary>
    /// <param name="award">The award's id.</param>
    /// <param name="years">How many years, at least 1.</param>
    public bool Consecutive(string award, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        return Enumerable.Range(1, years).All(back => _past.Exists(p => p.Award == award && p.Year == year - back));
    }

    /// <summary>How often the award was received.</summary>
    /// <param name="award">The award's id.</param>
    public int Count(string award) => _past.Count(p => p.Award == award);

    /// <summary>How often the award was received in the <paramref name="years"/> years right before the one judged.</summary>
    /// <param name="award">The award's id.</param>
    /// <param name="years">How many years, at least 1.</param>
    public int Count(string award, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        return _past.Count(p => p.Award == award && p.Year >= year - years);
    }

    /// <summary>Whether the award was ever received.</summary>
    /// <param name="award">The award's id.</param>
    public bool Any(string award) => Count(award) > 0;

    /// <summary>Whether the award was received in the <paramref name="years"/> years right before the one judged.</summary>
    /// <param name="award">The award's id.</param>
    /// <param name="years">How many years, at least 1.</param>
    public bool Any(string award, int years) => Count(award, years) > 0;
}
