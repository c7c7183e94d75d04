namespace Emulation.Rules.Tests.Mutation;

/// <summary>Edits of the functions of rules, of lists and of numbers.</summary>
internal static class ExpressionEdits
{
    private const string Fn = "Expressions/Fn.cs";
    private const string Lists = "Compilation/ListFold.cs";
    private const string Loops = "Compilation/ListLoop.cs";
    private const string Rounding = "Definitions/RoundingDefinition.cs";
    private const string Grades = "Source/FnCalls.cs";

    public static IReadOnlyList<SourceEdit> All { get; } =
    [
        new(Fn, "Math.Min(a, b)", "Math.Max(a, b)"),
        new(Fn, "Math.Max(a, b)", "Math.Min(a, b)"),
        new(Fn, "Math.Abs(value)", "value"),
        new(Fn, "Math.Clamp(value, low, high)", "Math.Max(value, low)"),
        new(Fn, "MidpointRounding.AwayFromZero", "MidpointRounding.ToEven"),
        new(Fn, "decimal.Floor(value)", "decimal.Truncate(value)", ";"),
        new(Fn, "decimal.Ceiling(value)", "decimal.Truncate(value)"),
        new(Fn, "value <= x0", "value < x0 - 1", " ?"),
        new(Fn, "value >= x1", "value > x1 + 1", " ?"),
        new(Fn, "(y1 - y0) * (value - x0)", "(y1 - y0) * (value + x0)"),
        new(Fn, "value < start", "value <= start", " ?"),
        new(Fn, "each * decimal.Floor(value - start)", "each * decimal.Round(value - start)"),
        new(Fn, "Math.Pow((double)value, (double)exponent)", "Math.Pow((double)exponent, (double)value)"),
        new(Fn, "Math.Sqrt((double)value)", "Math.Cbrt((double)value)"),
        new(Fn, "Math.Log((double)value)", "Math.Log10((double)value)"),
        new(Fn, "Math.Exp((double)value)", "Math.Pow(2d, (double)value)"),
        new(Fn, "(to.Date - from.Date).Days", "(from.Date - to.Date).Days"),
        new(Loops, "Expression.OrElse(isFirst, isBetter(next, best))", "isBetter(next, best)"),
        new(Loops, "Best(value, Expression.LessThan)", "Best(value, Expression.GreaterThan)"),
        new(Loops, "Expression.IfThen(condition, Expression.PreIncrementAssign(count))", "Expression.PreIncrementAssign(count)"),
        new(Lists, "Count(row, list, count) > 0", "Count(row, list, count) > 1"),
        new(Lists, "count(row) == row.Lists[list].Length", "count(row) > 0"),
        new(Lists, "sum(row) / NonEmpty(row, list)", "sum(row) / Math.Max(1, row.Lists[list].Length)"),
        new(Rounding, "MidpointRounding.ToEven", "MidpointRounding.AwayFromZero"),
        new(Rounding, "MidpointRounding.ToZero", "MidpointRounding.ToNegativeInfinity"),
        new(Rounding, "MidpointRounding.AwayFromZero", "MidpointRounding.ToEven"),
        new(Grades, "l != level.Value", "l == level.Value"),
    ];
}
