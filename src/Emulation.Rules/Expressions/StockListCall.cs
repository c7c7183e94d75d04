namespace Emulation.Rules.Expressions;

/// <summary>
/// Calls of functions of lists as stock RulesEngine has to get them: what Dynamic LINQ does not offer, <see cref="ListFn"/> does.
/// </summary>
internal static class StockListCall
{
    private const string CountDistinct = "CountDistinct";

    private static readonly HashSet<string> OfListFn =
        typeof(ListFn)
            .GetMethods()
            .Where(method => method.DeclaringType == typeof(ListFn))
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The call.</summary>
    /// <param name="list">The list.</param>
    /// <param name="function">The function's name.</param>
    /// <param name="arguments">Its arguments as stock has to get them; what is asked of each item comes last.</param>
    public static string Text(string list, string function, IReadOnlyList<string> arguments) =>
        function == CountDistinct ? $"{list}.Select({arguments[^1]}).Distinct().Count()"
        : OfListFn.Contains(function)
            ? $"{nameof(ListFn)}.{function}({string.Join(", ", arguments.SkipLast(1).Append($"{list}.Select({arguments[^1]})"))})"
        : $"{list}.{function}({string.Join(", ", arguments)})";
}
