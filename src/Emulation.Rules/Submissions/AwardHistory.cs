namespace Emulation.Rules.Submissions;

/// <summary>
/// What award rules see as <c>history</c>: the awards of the years strictly before the one judged. Revoked ones count for nothing; thematic
/// and sudden ones only where they are asked for. What several predecessors won in one year is one award of their successor. To run award
/// workflows in stock RulesEngine, register this type beside <see cref="Expressions.Fn"/> and pass one as <c>history</c>.
/// </summary>
/// <param name="past">The awards received, of any year.</param>
/// <param name="year">The year judged; its own awards and later ones do not count.</param>
public sealed class AwardHistory(IEnumerable<PastAward> past, int year)
{
    /// <summary>The kind that asks for awards of every kind.</summary>
    public const string AnyKind = "any";

    private const string Regular = "regular";

    /// <summary>So many are compared with each other; more would take time by their square.</summary>
    private const int Few = 16;

    private readonly List<(string Award, int Year, PastAwardKind Kind)> _past =
        Counting(past ?? throw new ArgumentNullException(nameof(past)), year);

    /// <summary>The kinds that can be asked for.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = [.. PastAwardWords.Kinds.Keys, AnyKind];

    /// <inheritdoc cref="Consecutive(string, int, string)"/>
    public bool Consecutive(string award, int years) => Consecutive(award, years, Regular);

    /// <summary>Whether the award was received in each of the <paramref name="years"/> years right before the one judged.</summary>
    /// <param name="award">The award's id.</param>
    /// <param name="years">How many years, at least 1.</param>
    /// <param name="kind"><c>regular</c>, <c>thematic</c>, <c>sudden</c> or <c>any</c>.</param>
    public bool Consecutive(string award, int years, string kind)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var wanted = KindOf(kind);
        for (var back = 1; back <= years; back++)
        {
            if (CountOf(award, wanted, year - back, year - back) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="Count(string, int, string)"/>
    public int Count(string award) => Count(award, Regular);

    /// <inheritdoc cref="Count(string, int, string)"/>
    public int Count(string award, string kind) => CountOf(award, KindOf(kind), int.MinValue, year);

    /// <inheritdoc cref="Count(string, int, string)"/>
    public int Count(string award, int years) => Count(award, years, Regular);

    /// <summary>
    /// How often the award was received: in all years before the one judged, or in the <paramref name="years"/> right before it.
    /// </summary>
    /// <param name="award">The award's id.</param>
    /// <param name="years">How many years, at least 1.</param>
    /// <param name="kind"><c>regular</c>, <c>thematic</c>, <c>sudden</c> or <c>any</c>.</param>
    public int Count(string award, int years, string kind)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        return CountOf(award, KindOf(kind), year - years, year);
    }

    /// <inheritdoc cref="Any(string, int, string)"/>
    public bool Any(string award) => Count(award) > 0;

    /// <inheritdoc cref="Any(string, int, string)"/>
    public bool Any(string award, string kind) => Count(award, kind) > 0;

    /// <inheritdoc cref="Any(string, int, string)"/>
    public bool Any(string award, int years) => Count(award, years) > 0;

    /// <summary>
    /// Whether the award was received: in any year before the one judged, or in the <paramref name="years"/> right before it.
    /// </summary>
    /// <param name="award">The award's id.</param>
    /// <param name="years">How many years, at least 1.</param>
    /// <param name="kind"><c>regular</c>, <c>thematic</c>, <c>sudden</c> or <c>any</c>.</param>
    public bool Any(string award, int years, string kind) => Count(award, years, kind) > 0;

    /// <summary>Those that count, each once.</summary>
    private static List<(string Award, int Year, PastAwardKind Kind)> Counting(IEnumerable<PastAward> past, int year)
    {
        List<(string Award, int Year, PastAwardKind Kind)> counting = [];
        HashSet<(string Award, int Year, PastAwardKind Kind)>? seen = null;
        foreach (var won in past)
        {
            var one = (won.Award, won.Year, won.Kind);
            if (won.Year < year
                && !won.Revoked
                && (counting.Count < Few ? !counting.Contains(one) : (seen ??= [.. counting]).Add(one)))
            {
                counting.Add(one);
            }
        }

        return counting;
    }

    /// <summary>
    /// How often it was received from one year to another. What was received in two kinds in one year counts twice only where every kind is
    /// asked for.
    /// </summary>
    private int CountOf(string award, PastAwardKind? kind, int from, int to)
    {
        var count = 0;
        foreach (var won in _past)
        {
            count += won.Award == award && won.Year >= from && won.Year <= to && (kind is null || won.Kind == kind) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The kind that is asked for; null for every kind.</summary>
    private static PastAwardKind? KindOf(string kind) =>
        kind == AnyKind ? null
        : PastAwardWords.Kinds.TryGetValue(kind, out var wanted) ? wanted
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of award.");
}
