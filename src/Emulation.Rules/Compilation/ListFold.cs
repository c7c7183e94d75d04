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
