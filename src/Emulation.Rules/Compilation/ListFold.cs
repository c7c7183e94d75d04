using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>
/// The aggregates over a list of a row, of what <see cref="ListLoop"/> makes of its items in the order submitted: their sum, their number,
/// the best of them, or all of them.
/// </summary>
internal static class ListFold
{
    public static decimal Sum(Row row, int list, Func<Row, decimal> sum) => sum(row);

    public static decimal Average(Row row, int list, Func<Row, decimal> sum) => sum(row) / NonEmpty(row, list);

    public static decimal Min(Row row, int list, Func<Row, decimal> least) => Best(row, list, least);

    public static decimal Max(Row row, int list, Func<Row, decimal> greatest) => Best(row, list, greatest);

    public static int Count(Row row, int list, Func<Row, int>? count) => count is null ? row.Lists[list].Length : count(row);

    public static bool Any(Row row, int list, Func<Row, int>? count) => Count(row, list, count) > 0;

    public static bool All(Row row, int list, Func<Row, int> count) => count(row) == row.Lists[list].Length;

    public static decimal Median(Row row, int list, Func<Row, List<decimal>> values) => ListFn.Median(values(row));

    public static decimal StDev(Row row, int list, Func<Row, List<decimal>> values) => ListFn.StDev(values(row));

    public static decimal BestSum(Row row, int list, decimal n, Func<Row, List<decimal>> values) => ListFn.BestSum(n, values(row));

    public static decimal WorstSum(Row row, int list, decimal n, Func<Row, List<decimal>> values) =>
        ListFn.WorstSum(n, values(row));

    public static decimal TrimmedSum(Row row, int list, decimal low, decimal high, Func<Row, List<decimal>> values) =>
        ListFn.TrimmedSum(low, high, values(row));

    public static decimal TrimmedAverage(Row row, int list, decimal low, decimal high, Func<Row, List<decimal>> values) =>
        ListFn.TrimmedAverage(low, high, values(row));

    public static int CountDistinct<T>(Row row, int list, Func<Row, List<T>> values) => values(row).Distinct().Count();

    /// <summary>
    /// An aggregate that no item changes: while a list is scored item by item, it is worked out for the first and kept for the others.
    /// </summary>
    public static T Once<T>(Row row, Func<Row, T> aggregate)
        where T : struct
    {
        if (row.Kept is not { } kept)
        {
            return aggregate(row);
        }

        if (!kept.TryGetValue(aggregate, out var value))
        {
            kept.Add(aggregate, value = aggregate(row));
        }

        return (T)value;
    }

    private static decimal Best(Row row, int list, Func<Row, decimal> best)
    {
        NonEmpty(row, list);
        return best(row);
    }

    /// <summary>The average, least and greatest of nothing are outside the domain of these functions.</summary>
    private static int NonEmpty(Row row, int list)
    {
        var length = row.Lists[list].Length;
        return length > 0 ? length : throw new EmptyListException();
    }
}
