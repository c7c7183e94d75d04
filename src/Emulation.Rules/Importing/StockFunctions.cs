namespace Emulation.Rules.Importing;

/// <summary>Functions of C# that have a like here.</summary>
internal static class StockFunctions
{
    private static readonly HashSet<string> NumberTypes = new(
        StringComparer.OrdinalIgnoreCase) { "decimal", "double", "float", "int", "long", "short", "single", "int32", "int64" };

    private static readonly Dictionary<string, int> Mathematics = new(StringComparer.Ordinal)
    {
        ["Abs"] = 1, ["Min"] = 2, ["Max"] = 2, ["Floor"] = 1, ["Ceiling"] = 1, ["Pow"] = 2, ["Sqrt"] = 1, ["Exp"] = 1,
    };

    public static bool IsNumberType(string name) => NumberTypes.Contains(name);

    /// <summary>Whether <c>Math.name(…)</c> is <c>Fn.name(…)</c> with as many arguments.</summary>
    public static bool IsMathematics(string name, int arguments) => Mathematics.TryGetValue(name, out var count) && count == arguments;

    /// <summary>Whether the call reads a number from something: <c>Convert.ToDecimal(x)</c>, <c>decimal.Parse(x)</c>.</summary>
    public static bool ReadsNumber(string target, string name) =>
        (target == "Convert" && name is "ToDecimal" or "ToDouble" or "ToInt32" or "ToInt64") || (name == "Parse" && IsNumberType(target));

    /// <summary>Whether the name tells the time.</summary>
    public static bool IsClock(IReadOnlyList<string> parts) =>
        parts is ["DateTime" or "DateTimeOffset" or "DateOnly", "Now" or "UtcNow" or "Today", ..];
}
