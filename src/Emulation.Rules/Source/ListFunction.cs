namespace Emulation.Rules.Source;

/// <summary>A function that lists offer. Its name is that of the method which works it out, here and in stock RulesEngine.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Gives">What it gives.</param>
/// <param name="Parameters">What it takes, in order.</param>
internal sealed record ListFunction(string Name, ValueKind Gives, params IReadOnlyList<ListParameter> Parameters)
{
    private static readonly Dictionary<string, ListFunction> Known = new ListFunction[]
    {
        new("Sum", ValueKind.Number, ListParameter.Number),
        new("Average", ValueKind.Number, ListParameter.Number),
        new("Min", ValueKind.Number, ListParameter.Number),
        new("Max", ValueKind.Number, ListParameter.Number),
        new("Count", ValueKind.Whole, ListParameter.Condition) { MayTakeNothing = true },
        new("Any", ValueKind.Truth, ListParameter.Condition) { MayTakeNothing = true },
        new("All", ValueKind.Truth, ListParameter.Condition),
        new("Median", ValueKind.Number, ListParameter.Number),
        new("StDev", ValueKind.Number, ListParameter.Number),
        new("BestSum", ValueKind.Number, ListParameter.Amount, ListParameter.Number),
        new("WorstSum", ValueKind.Number, ListParameter.Amount, ListParameter.Number),
        new("TrimmedSum", ValueKind.Number, ListParameter.Amount, ListParameter.Amount, ListParameter.Number),
        new("TrimmedAverage", ValueKind.Number, ListParameter.Amount, ListParameter.Amount, ListParameter.Number),
        new("CountDistinct", ValueKind.Whole, ListParameter.Any),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Avg"] = "Average",
        ["Mean"] = "Average",
        ["Total"] = "Sum",
        ["Minimum"] = "Min",
        ["Maximum"] = "Max",
        ["Length"] = "Count",
        ["Size"] = "Count",
        ["LongCount"] = "Count",
        ["CountIf"] = "Count",
        ["Exists"] = "Any",
        ["Some"] = "Any",
        ["Every"] = "All",
        ["TopSum"] = "BestSum",
        ["BottomSum"] = "WorstSum",
        ["TrimMean"] = "TrimmedAverage",
        ["DistinctCount"] = "CountDistinct",
        ["CountUnique"] = "CountDistinct",
        ["StDevP"] = "StDev",
        ["StandardDeviation"] = "StDev",
    };

    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>Whether it may be called with empty brackets: it then asks about all items.</summary>
    public bool MayTakeNothing { get; init; }

    public static ListFunction? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>The function that was meant by a name in another case, or of another language; null when none was.</summary>
    public static string? Meant(string name) =>
        Names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) ?? OtherNames.GetValueOrDefault(name);
}
