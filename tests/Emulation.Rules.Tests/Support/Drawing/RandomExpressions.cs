namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>Conditions and numbers over the names of one place.</summary>
/// <param name="draw">Where choices come from.</param>
/// <param name="mix">What may be drawn.</param>
/// <param name="numbers">The names of numbers.</param>
/// <param name="others">Whether the other indicators can be named too.</param>
/// <param name="ofItem">Whether the fields of an item can be named.</param>
internal sealed class RandomExpressions(
    RandomDraw draw, RandomMix mix, IReadOnlyList<string> numbers, bool others = true, bool ofItem = false)
{
    public RandomExpressions With(params string[] more) => new(draw, mix, [.. numbers, .. more], others, ofItem);

    public string Condition(int depth) => depth == 0 || draw.OneIn(3) ? Comparison() : draw.Int(0, 3) switch
    {
        0 => $"({Condition(depth - 1)} && {Condition(depth - 1)})",
        1 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
        2 => $"!({Condition(depth - 1)})",
        _ => Comparison(),
    };

    public string Number(int depth) => depth == 0 || draw.OneIn(3) ? Simple() : draw.Int(0, others ? 19 : 13) switch
    {
        0 or 1 => $"({Number(depth - 1)} + {Number(depth - 1)})",
        2 => $"({Number(depth - 1)} - {Number(depth - 1)})",
        3 => $"({Number(depth - 1)} * {Number(depth - 1)})",
        4 => Divided(depth),
        5 => $"Fn.{draw.Pick("Min", "Max")}({Number(depth - 1)}, {Number(depth - 1)})",
        6 => $"Fn.Abs({Number(depth - 1)})",
        7 => $"Fn.Clamp({Number(depth - 1)}, 0, {draw.Pick("10", "2.5")})",
        8 => $"Fn.Round({Number(depth - 1)}, {draw.Int(0, 3)})",
        9 => $"Fn.{draw.Pick("Floor", "Ceiling")}({Number(depth - 1)})",
        10 => $"Fn.Linear({Number(depth - 1)}, 0, 1, 10, 5.5)",
        11 => $"Fn.Steps({Number(depth - 1)}, 2, {draw.Pick("-1", "1")}, -0.5)",
        12 => $"({Condition(1)} ? {Number(depth - 1)} : {Number(depth - 1)})",
        13 => Rough(depth),
        14 or 15 when mix.Lists => Folded(),
        16 when mix.Lists => draw.Pick("l.Count()", $"l.Count({OfItem()})"),
        17 => $"Fn.DaysBetween(d, {draw.Pick("d", "\"2026-06-30\"")})",
        _ => Simple(),
    };

    private string Simple() => draw.OneIn(2) || numbers.Count == 0 ? draw.Border() : ofItem && draw.OneIn(2) ? draw.Pick("v", "w")
        : draw.PickFrom(numbers);

    private string Divided(int depth) => draw.Int(0, mix.Faults ? 5 : 4) switch
    {
        0 => $"({Number(depth - 1)} % 3.0)",
        1 => $"({Number(depth - 1)} / 3.0)",
        5 => $"({Number(depth - 1)} / {(others ? draw.Pick("x", "z", "(x - 2.5)") : "4.0")})",
        _ => $"({Number(depth - 1)} / {draw.Pick("4.0", "0.5", "2.5")})",
    };

    private string Rough(int depth) => draw.Pick(
        $"Fn.Sqrt(Fn.Abs({Number(depth - 1)}))", $"Fn.Pow(Fn.Clamp({Number(depth - 1)}, 1, 3), 2)",
            $"Fn.Ln(Fn.Clamp({Number(depth - 1)}, 1, 9))", $"Fn.Exp(Fn.Clamp({Number(depth - 1)}, 0, 2))");

    private string Folded()
    {
        var value = draw.Pick("v", "w", "v * w", "v - 1", "ok ? v : 0.5");
        var function = draw.Pick("Sum", "Min", "Max", "Average");
        return function == "Sum" ? $"l.Sum({value})" : mix.Faults && draw.OneIn(3) ? $"l.{function}({value})"
            : $"(l.Any() ? l.{function}({value}) : 0)";
    }

    private string Comparison() => draw.Int(0, others ? 14 : 4) switch
    {
        5 => draw.Pick("b", "!b", "b == true", "f", "f != true"),
        6 => $"k {draw.Pick("==", "!=")} \"{draw.PickFrom(RandomNames.Kinds)}\"",
        7 => $"m {draw.Pick("==", "!=")} \"{draw.PickFrom(RandomNames.Forms)}\"",
        8 => $"s {draw.Pick("==", "!=")} \"{draw.PickFrom(RandomNames.Texts)}\"",
        9 => $"d {draw.Pick("<", "<=", ">", ">=", "==", "!=")} \"2026-06-30\"",
        10 => mix.AsksGiven ? draw.Pick("Fn.Given(z)", "!Fn.Given(z)", "Fn.Given(x)") : "b",
        11 when mix.Lists => $"l.{draw.Pick("Any", "All")}({OfItem()})",
        12 => ofItem ? OfItem() : "cluster == \"a\"",
        _ => $"{Number(2)} {draw.Pick("<", "<=", ">", ">=", "==", "!=", ">=", ">")} {Number(1)}",
    };

    private string OfItem() =>
        draw.Pick("ok", $"v > {draw.Border()}", "w == 2", "lev == \"a\"", "on <= \"2026-06-30\" && !ok",
            $"v <= {(others ? draw.PickFrom(numbers) : draw.Border())}");
}
