using System.Globalization;

namespace Emulation.Rules.Tests.Reference;

/// <summary>What the functions of rules, lists and populations are documented to do.</summary>
internal static class Functions
{
    public static object Run(string function, object[] arguments) => function == "DaysBetween"
        ? Exact.Of(Date(arguments[1]).DayNumber - Date(arguments[0]).DayNumber)
        : Run(function, Array.ConvertAll(arguments, a => (Exact)a));

    public static DateOnly Date(object value) =>
        value is DateOnly date ? date : DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One of many; null of none, but for a sum.</summary>
    public static Exact? Fold(string function, IReadOnlyCollection<Exact> numbers) => function switch
    {
        "sum" => Sum(numbers),
        _ when numbers.Count == 0 => null,
        "max" => numbers.Aggregate(Exact.Max),
        "min" => numbers.Aggregate(Exact.Min),
        "average" => Sum(numbers) / Exact.Of(numbers.Count),
        "median" => Median([.. numbers.Order(Exact.Order)]),
        _ => throw new NotSupportedException(function),
    };

    public static Exact Sum(IEnumerable<Exact> numbers) => numbers.Aggregate(Exact.Zero, (sum, next) => sum + next);

    private static Exact Median(List<Exact> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / Exact.Of(2);

    private static Exact Run(string function, Exact[] x) => function switch
    {
        "Min" => Exact.Min(x[0], x[1]),
        "Max" => Exact.Max(x[0], x[1]),
        "Abs" => x[0].Abs(),
        "Clamp" => x[1] > x[2] ? throw new ReferenceFaultException("low above high") : Exact.Min(Exact.Max(x[0], x[1]), x[2]),
        "Round" => x[1].IsWhole && x[1] >= Exact.Zero && x[1] <= Exact.Of(28) ? x[0].Round((int)x[1].Numerator)
            : throw new ReferenceFaultException("decimals"),
        "Floor" => x[0].Floor(),
        "Ceiling" => x[0].Ceiling(),
        "Linear" => Linear(x[0], (x[1], x[2]), (x[3], x[4])),
        "Steps" => x[0] < x[1] ? Exact.Zero : x[2] + (x[3] * (x[0] - x[1]).Floor()),
        "Sqrt" => x[0] < Exact.Zero ? throw new ReferenceFaultException("negative") : Exact.Roughly(Math.Sqrt(x[0].ToDouble()), x),
        "Ln" => x[0] <= Exact.Zero ? throw new ReferenceFaultException("not positive") : Exact.Roughly(Math.Log(x[0].ToDouble()), x),
        "Exp" => Exact.Roughly(Math.Exp(x[0].ToDouble()), x),
        "Pow" => Exact.Roughly(Math.Pow(x[0].ToDouble(), x[1].ToDouble()), x),
        _ => throw new NotSupportedException(function),
    };

    private static Exact Linear(Exact x, (Exact X, Exact Y) from, (Exact X, Exact Y) to)
    {
        if (from.X >= to.X)
        {
            throw new ReferenceFaultException("no way between the points");
        }

        var share = Exact.Min(Exact.Max((x - from.X) / (to.X - from.X), Exact.Zero), Exact.Of(1));
        return from.Y + ((to.Y - from.Y) * share);
    }
}
