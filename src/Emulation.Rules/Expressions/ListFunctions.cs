namespace Emulation.Rules.Expressions;

/// <summary>What each aggregate over a list takes and gives, and how stock RulesEngine has to get it.</summary>
internal static class ListFunctions
{
    /// <summary>The names, as an expression writes them.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<ListFunction>();

    /// <summary>The function of that very name; null when there is none.</summary>
    public static ListFunction? Find(string name) =>
        Names.Contains(name, StringComparer.Ordinal) ? Enum.Parse<ListFunction>(name) : null;

    /// <summary>The numbers that stand before what is taken of each item; they see the names around the list.</summary>
    public static IReadOnlyList<string> NumbersOf(ListFunction function) => function switch
    {
        ListFunction.BestSum or ListFunction.WorstSum => ["n"],
        ListFunction.TrimmedSum or ListFunction.TrimmedAverage => ["low", "high"],
        ListFunction.Sum or ListFunction.Average or ListFunction.Min or ListFunction.Max or ListFunction.Median or ListFunction.StDev
            or ListFunction.Count or ListFunction.Any or ListFunction.All or ListFunction.CountDistinct => [],
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };

    /// <summary>What is taken of each item: a condition, a number, or, for null, anything that can be compared.</summary>
    public static Type? TakenBy(ListFunction function) => function switch
    {
        ListFunction.Count or ListFunction.Any or ListFunction.All => typeof(bool),
        ListFunction.CountDistinct => null,
        ListFunction.Sum or ListFunction.Average or ListFunction.Min or ListFunction.Max or ListFunction.Median or ListFunction.StDev
            or ListFunction.BestSum or ListFunction.WorstSum or ListFunction.TrimmedSum or ListFunction.TrimmedAverage => typeof(decimal),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };

    /// <summary>
    /// What it gives. Counts are whole numbers: one divided by the other would be cut in stock RulesEngine, and is refused.
    /// </summary>
    public static Type GivenBy(ListFunction function) => function switch
    {
        ListFunction.Any or ListFunction.All => typeof(bool),
        ListFunction.Count or ListFunction.CountDistinct => typeof(int),
        ListFunction.Sum or ListFunction.Average or ListFunction.Min or ListFunction.Max or ListFunction.Median or ListFunction.StDev
            or ListFunction.BestSum or ListFunction.WorstSum or ListFunction.TrimmedSum or ListFunction.TrimmedAverage => typeof(decimal),
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };

    /// <summary>Whether its brackets may be empty.</summary>
    public static bool MayTakeNothing(ListFunction function) => function is ListFunction.Count or ListFunction.Any;

    /// <summary>How it is called, such as <c>prizes.BestSum(n, x)</c>.</summary>
    public static string Signature(ListFunction function, string list) =>
        $"{list}.{function}({string.Join(", ", NumbersOf(function).Append("x"))})";

    /// <summary>The call as stock RulesEngine has to get it: what Dynamic LINQ does not offer, <see cref="ListFn"/> does.</summary>
    /// <param name="function">The function.</param>
    /// <param name="list">The list.</param>
    /// <param name="numbers">The numbers before it, as stock has to get them.</param>
    /// <param name="taken">What is taken of each item, as stock has to get it; null when nothing is.</param>
    public static string Stock(ListFunction function, string list, IEnumerable<string> numbers, string? taken) => function switch
    {
        ListFunction.CountDistinct => $"{list}.Select({taken}).Distinct().Count()",
        ListFunction.Median or ListFunction.StDev or ListFunction.BestSum or ListFunction.WorstSum
            or ListFunction.TrimmedSum or ListFunction.TrimmedAverage =>
            $"{nameof(ListFn)}.{function}({string.Join(", ", numbers.Append($"{list}.Select({taken})"))})",
        ListFunction.Sum or ListFunction.Average or ListFunction.Min or ListFunction.Max
            or ListFunction.Count or ListFunction.Any or ListFunction.All =>
            $"{list}.{function}({taken})",
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };
}
