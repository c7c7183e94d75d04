namespace Emulation.Rules.Tests.Support;

/// <summary>
/// Expressions drawn from a seed: pieces of every kind put together without regard to types, most of them wrong in one place or another.
/// </summary>
internal sealed class RandomExpressions(Random random)
{
    private static readonly string[] Binary =
        ["+", "-", "*", "/", "%", "mod", "==", "!=", "<>", "<", "<=", ">", ">=", "eq", "ne", "lt", "le", "gt", "ge", "&&", "||", "and",
        "or"];

    private static readonly string[] Scraps =
    [
        "(", ")", ",", ".", "?", ":", "=", "=>", "in", "is null", "between", "null", "Fn", "Fn.", "Fn.Min", "x.", "input1.x", ".5",
        "5.", "1L", "1,000", "'", "“", "≥", "và", "NOT",
        "if", "new", "it", "np(x)", "l", "l.", "l.Where(v > 1)", "a => a.v", "Math.Abs(x)", "DateTime.Now", "??", "[0]", "{", "\\",
        "\"", "!", "-", "+", "%", "1e99", "0x1", "and",
        "it.v", "ok", "v", "lev", "history", "maxPoints", "true", "False", "\u00a0", "\u200b", "х", ";", "^", "&", "|", "@0", "#", "$",
        "~", "1m", "2M", "1e-3", "9.8e-05", "000012",
        "123456789", "1234567890", "79228162514264337593543950335", "0.1234567890123456789012345678",
    ];

    private static readonly string[] Values =
    [
        "x", "x", "n", "s", "b", "b", "d", "k", "cluster", "total", "grade", "rank", "1", "2.5", "0", "1e-2", "100", "true", "false",
        "\"one\"", "\"two\"", "\"a\"", "\"2026-06-30\"", "\"good\"", "\"\"",
        "\"a\\\\\"", "\"\\\"\"", "\"a\\\\\\\"b\"", "\"{0}\"", "\"tab\tnew\nline\"", "\"Đã\"", "\"\\\\n\"", "\"it's\"", "\"North\"",
        "\"😀\"",
    ];

    /// <summary>One whose parts mostly have the right type, in half of the cases with some damage.</summary>
    public string Next()
    {
        var text = random.Next(3) == 0 ? Any(4) : Condition(4);
        for (var times = random.Next(2) * random.Next(3); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(2) == 0
                ? text.Insert(at, $" {Pick(Scraps)} ")
                : text.Remove(at, Math.Min(text.Length - at, random.Next(1, 4)));
        }

        return text;
    }

    private string Any(int depth) => depth == 0 ? Pick(Values) : random.Next(12) switch
    {
        0 or 1 or 2 => $"{Any(depth - 1)} {Pick(Binary)} {Any(depth - 1)}",
        3 => $"({Any(depth - 1)})",
        4 => $"{Pick("!", "-", "not ", "- -")}{Any(depth - 1)}",
        5 => $"{Any(depth - 1)} ? {Any(depth - 1)} : {Any(depth - 1)}",
        6 => $"Fn.{Pick("Min", "Max", "Round", "Pow", "DaysBetween")}({Any(depth - 1)}, {Any(depth - 1)})",
        7 => $"Fn.{Pick("Abs", "Floor", "Sqrt", "Given", "Nothing")}({Any(depth - 1)})",
        8 => $"l.{Pick("Sum", "Min", "Max", "Average", "Count", "Any", "All")}({Pick("", "v", "ok", "v > 1", Any(depth - 1))})",
        9 => Pick(
            "history.Any(\"flag\")", "history.Count(\"flag\", 3)", "history.Consecutive(\"flag\", 2)",
            "Fn.GradeAtLeast(s, \"good\")", "Fn.Given(n)"),
        _ => Pick(Values),
    };

    private string Condition(int depth) => depth == 0 || random.Next(4) == 0 ? Comparison(depth) : random.Next(4) switch
    {
        0 => $"{Condition(depth - 1)} {Pick("&&", "||", "and", "or", "==", "!=")} {Condition(depth - 1)}",
        1 => $"({Condition(depth - 1)})",
        2 => $"{Pick("!", "not ")}({Condition(depth - 1)})",
        _ => $"({Condition(depth - 1)} ? {Condition(depth - 1)} : {Condition(depth - 1)})",
    };

    private string Comparison(int depth) => random.Next(10) switch
    {
        0 => Pick("b", "!b", "true", "b == true"),
        1 => $"k {Pick("==", "!=", "<>", "eq")} {Pick("\"one\"", "k", "(b ? \"one\" : \"two\")")}",
        2 => $"s {Pick("==", "!=")} {Pick(Values)}",
        3 => $"d {Pick("<", "<=", ">", ">=", "==", "!=")} {Pick("\"2026-06-30\"", "d", "(b ? d : d)")}",
        4 => $"l.{Pick("Any", "All")}({Pick("ok", "v > 1", "lev == \"city\"", "on < \"2026-06-30\"", "on < d", "v < x")})",
        5 => Pick(
            "history.Any(\"flag\")", "history.Consecutive(\"flag\", 2)", "Fn.GradeAtLeast(s, \"good\")", "Fn.Given(n)",
            "grade == \"good\""),
        _ => $"{Number(depth)} {Pick("<", "<=", ">", ">=", "==", "!=", "lt", "ge")} {Number(depth)}",
    };

    private string Number(int depth) => depth == 0 ? Pick("x", "n", "1", "2.5", "total", "l.Count()", "-3", "1e-2") : random.Next(9) switch
    {
        0 or 1 => $"{Number(depth - 1)} {Pick("+", "-", "*", "/", "%")} {Number(depth - 1)}",
        2 => $"({Number(depth - 1)})",
        3 => $"-{Number(depth - 1)}",
        4 => $"Fn.{Pick("Min", "Max", "Pow")}({Number(depth - 1)}, {Number(depth - 1)})",
        5 => $"l.{Pick("Sum", "Min", "Max", "Average")}({Pick("v", "v * x", "ok ? v : 1", "v - 1")})",
        6 => $"({Condition(depth - 1)} ? {Number(depth - 1)} : {Number(depth - 1)})",
        7 => Pick("Fn.DaysBetween(d, \"2026-06-30\")", "history.Count(\"flag\")", "l.Count(ok)"),
        _ => Number(0),
    };

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
