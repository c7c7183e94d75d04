using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>The aggregates over a list of a row, item by item in the order submitted.</summary>
internal static class ListFold
{
    public static decimal Sum(Row row, int list, Func<Row, decimal> value)
    {
        var sum = 0m;
        var before = row.ItemOf(list);
        for (var i = 0; i < row.Lists[list].Length; i++)
        {
            row.LoadItem(list, i);
            sum += value(row);
        }

        row.RestoreItem(list, before);
        return sum;
    }

    public static decimal Average(Row row, int list, Func<Row, decimal> value) => Sum(row, list, value) / NonEmpty(row, list);

    public static decimal Min(Row row, int list, Func<Row, decimal> value) => Best(row, list, value, -1);

    public static decimal Max(Row row, int list, Func<Row, decimal> value) => Best(row, list, value, 1);

    public static int Count(Row row, int list, Func<Row, bool>? condition)
    {
        if (condition is null)
        {
            return row.Lists[list].Length;
        }

        var count = 0;
        var before = row.ItemOf(list);
        for (var i = 0; i < row.Lists[list].Length; i++)
        {
            row.LoadItem(list, i);
            count += condition(row) ? 1 : 0;
        }

        row.RestoreItem(list, before);
        return count;
    }

    public static bool Any(Row row, int list, Func<Row, bool>? condition) => Count(row, list, condition) > 0;

    public static bool All(Row row, int list, Func<Row, bool> condition) => Count(row, list, condition) == row.Lists[list].Length;

    public static decimal Median(Row row, int list, Func<Row, decimal> value) => ListFn.Median(ValuesOf(row, list, value));

    public static decimal StDev(Row row, int list, Func<Row, decimal> value) => ListFn.StDev(ValuesOf(row, list, value));

    public static decimal BestSum(Row row, int list, decimal n, Func<Row, decimal> value) => ListFn.BestSum(n, ValuesOf(row, list, value));

    public static decimal WorstSum(Row row, int list, decimal n, Func<Row, decimal> value) =>
        ListFn.WorstSum(n, ValuesOf(row, list, value));

    public static decimal TrimmedSum(Row row, int list, decimal low, decimal high, Func<Row, decimal> value) =>
        ListFn.TrimmedSum(low, high, ValuesOf(row, list, value));

    public static decimal TrimmedAverage(Row row, int list, decimal low, decimal high, Func<Row, decimal> value) =>
        ListFn.TrimmedAverage(low, high, ValuesOf(row, list, value));

    public static int CountDistinct<T>(Row row, int list, Func<Row, T> value) => ValuesOf(row, list, value).Distinct().Count();

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

    private static List<T> ValuesOf<T>(Row row, int list, Func<Row, T> value)
    {
        var values = new List<T>(row.Lists[list].Length);
        var before = row.ItemOf(list);
        for (var i = 0; i < row.Lists[list].Length; i++)
        {
            row.LoadItem(list, i);
            values.Add(value(row));
        }

        row.RestoreItem(list, before);
        return values;
    }

    private static decimal Best(Row row, int list, Func<Row, decimal> value, int sign)
    {
        NonEmpty(row, list);
        var best = 0m;
        var before = row.ItemOf(list);
        for (var i = 0; i < row.Lists[list].Length; i++)
        {
            row.LoadItem(list, i);
            var candidate = value(row);
            best = i == 0 || candidate.CompareTo(best) * sign > 0 ? candidate : best;
        }

        row.RestoreItem(list, before);
        return best;
    }

    /// <summary>The average, least and greatest of nothing are outside the domain of these functions.</summary>
    private static int NonEmpty(Row row, int list)
    {
        var length = row.Lists[list].Length;
        return length > 0 ? length : throw new EmptyListException();
    }
}
