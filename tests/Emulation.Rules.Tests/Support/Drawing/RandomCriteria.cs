using System.Globalization;

namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>Trees of criteria: groups of every way to combine, leaves of every form and kind.</summary>
internal sealed class RandomCriteria(RandomDraw draw, RandomMix mix, RandomWorkflows workflows)
{
    private readonly List<string> _ids = [];

    /// <summary>Ids of leaves that can be adjusted, and their limits.</summary>
    public List<(string Id, decimal Min, decimal Max)> Leaves { get; } = [];

    /// <summary>Ids of every criterion and group.</summary>
    public IReadOnlyList<string> Ids => _ids;

    public bool UsesRelative { get; private set; }

    /// <summary>Whether base points may have no maximum for everybody.</summary>
    public bool MayBeOpen { get; private set; }

    private IReadOnlyList<string> Numbers =>
        [.. RandomNames.Numbers, .. RandomNames.Constants, "maxPoints", .. mix.Defaults ? RandomNames.Defaulted : []];

    private RandomExpressions Names => new(draw, mix, Numbers);

    /// <summary>What the rules of a criterion without a maximum can name.</summary>
    private RandomExpressions NamesOfOpen => new(draw, mix, [.. Numbers.Where(name => name != "maxPoints")]);

    private RandomExpressions Conditions => new(draw, mix, [.. RandomNames.Numbers, "target"]);

    public string Tree() => string.Join(",\n", draw.Some(1, 4, _ => Criterion(2, "base").Json));

    /// <summary>Leaves of random rules, and nothing else.</summary>
    public string Flat(int count) => string.Join(",\n", Enumerable.Range(0, count).Select(_ =>
        $$"""
            { "id": "{{Id()}}", "minPoints": -50, "maxPoints": 1000, "workflow": "{{workflows.Add(Names)}}", "combine": "{{Combine()}}" }
            """));

    private Drawn Told(Drawn drawn)
    {
        MayBeOpen |= drawn.IsOpen;
        return drawn;
    }

    private Drawn Criterion(int depth, string parentKind, bool sameKind = false)
    {
        var kind = parentKind == "base" && !sameKind && draw.OneIn(4) ? draw.Pick("bonus", "penalty") : parentKind;
        return Told(depth > 0 && draw.OneIn(2) ? Group(depth, kind) : Leaf(kind));
    }

    private Drawn Group(int depth, string kind)
    {
        var id = Id();
        var combine = draw.Int(0, 5);
        var isSum = combine is not (4 or 5) || (combine == 5 && kind == "penalty");
        var children = draw.Some(1, 3, _ => Criterion(depth - 1, kind, sameKind: !isSum)).Append(Leaf(kind)).ToList();
        var like = children.Where(c => c.Kind == kind).ToList();
        decimal? max = like.Aggregate((decimal?)0m, (sum, c) => sum + c.Max);
        var least = like.Sum(c => c.Min);
        decimal? min = null;
        var limits = "";
        switch (combine)
        {
            case 0 or 1 when kind == "penalty":
                min = Math.Max(least, -draw.Int(1, 4));
                limits = $$""", "minPoints": {{min}}, "cap": true""";
                break;
            case 0 or 1:
                var cap = draw.Pick(0.5m, 3m, 7.5m);
                max = max < cap ? max : cap;
                min = Minimum(kind, Math.Max(least, -1m), max.Value);
                limits = $$""", "maxPoints": {{Text(max)}}{{Stated(min)}}, "cap": true""";
                break;
            case 2 when kind != "penalty":
                // A sum of which a part has no maximum may say so, or nothing.
                limits = $$""", "maxPoints": {{Text(max)}}""";
                break;
            case 4 when kind != "penalty":
                max = Stated(kind);
                min = Minimum(kind, -1m, max ?? 9m);
                limits = $$""", "maxPoints": {{Text(max)}}{{Stated(min)}}, "combine": "max" """;
                break;
            case 4:
                min = draw.OneIn(2) ? null : -draw.Int(1, 4);
                limits = $$"""{{Stated(min)}}, "combine": "max" """;
                break;
            case 5 when kind != "penalty":
                max = Stated(kind);
                min = Minimum(kind, -1m, max ?? 9m);
                string[] bound = max is null ? ["minPoints"] : ["maxPoints"];
                var names = new RandomExpressions(draw, mix, [.. like.Select(c => c.Id), "x", .. bound], others: false);
                limits =
                    $$""", "maxPoints": {{Text(max)}}{{Stated(min)}}, "combine": "workflow", "workflow": "{{workflows.Add(names)}}" """;
                break;
            default:
                break;
        }

        // A workflow of several rules in a group: the first that holds gives the points.
        return new Drawn(
            id, kind, max, min ?? (least < max ? least : max ?? least), max is null || children.Exists(c => c.IsOpen),
                $$"""
                    { "id": "{{id}}", "kind": "{{kind}}"{{limits}}{{Applies(max is null || children.Exists(c => c.IsOpen))}},
                      "criteria": [ {{string.Join(", ", children.Select(c => c.Json))}} ] }
                    """);
    }

    /// <summary>A maximum that a group states; null for none.</summary>
    private decimal? Stated(string kind) => mix.OpenMaxima && kind != "penalty" && draw.OneIn(8) ? null : draw.Int(2, 15);

    /// <summary>A minimum that an ordinary group states, or none.</summary>
    private decimal? Minimum(string kind, decimal least, decimal max) =>
        kind == "base" && draw.OneIn(2) && draw.Pick(least, 0m, 0.25m, 1m) is var min && min >= least && min < max ? min : null;

    private static string Stated(decimal? minimum) => minimum is { } min ? $", \"minPoints\": {Text(min)}" : "";

    private Drawn Leaf(string kind)
    {
        var id = Id();
        decimal? max = kind == "penalty" ? 0m : mix.OpenMaxima && draw.OneIn(10) ? null : draw.Pick(1m, 2.5m, 5m, 10m, 12m);
        var min = kind == "penalty" ? -draw.Int(1, 6) : draw.OneIn(4) ? draw.Pick(-5m, -2.5m, 0.5m) : 0m;
        Leaves.Add((id, min, max ?? 40m));
        var limits = kind == "penalty" ? $"\"minPoints\": {Text(min)}" : min == 0m ? $"\"maxPoints\": {Text(max)}"
            : $"\"minPoints\": {Text(min)}, \"maxPoints\": {Text(max)}";
        return new Drawn(
            id, kind, max, min, max is null,
                $$"""
                    { "id": "{{id}}", "kind": "{{kind}}", {{limits}},
                      {{(kind == "penalty" ? Penalty() : max is null ? Open() : Scored())}}{{Applies(max is null)}} }
                    """);
    }

    private string Penalty() => draw.Int(0, 4) switch
    {
        0 => $"\"mark\": \"0 - Fn.Abs({draw.PickFrom(RandomNames.Numbers)})\"",
        1 => $"\"mark\": {RandomDraw.Json(mix.Faults && draw.OneIn(4) ? Names.Number(1) : $"Fn.Min(0, {Names.Number(1)})")}",
        2 => $$""" "bands": { "by": "n", "below": 0, "from": { "2": -0.5, "5": -2.5, "7.25": "minPoints" } } """,
        3 when mix.Lists => PerItem("-"),
        _ => $$""" "workflow": "{{workflows.Add(Names, n => $"Fn.Min(0, {n.Number(1)})")}}", "combine": "{{Combine()}}" """,
    };

    private string Scored()
    {
        var by = draw.PickFrom(RandomNames.Numbers);
        return draw.Int(0, 11) switch
        {
            0 => $"\"mark\": \"{by}\"",
            1 => $"\"mark\": {RandomDraw.Json(Names.Number(2))}",
            2 or 3 =>
                $$"""
                    "bands": { "by": "{{by}}", "below": {{draw.Pick("0", "-1", "0.5")}},
                      "from": { "2.5": 1.5, "10": "maxPoints", "7.25": "maxPoints / 4.0" } }
                    """,
            4 => $$""" "scale": { "by": "k", "points": { "ab": {{draw.Border()}}, "a": "maxPoints", "abc": "x / 2.0" } } """,
            5 => $$"""
                "deductions": [ { "each": "{{draw.Pick("r", mix.Lists ? "l.Count(ok)" : "r", mix.Faults ? by : "r", $"Fn.Abs({by})")}}",
                  "points": 0.3 },
                  { "when": {{RandomDraw.Json(Conditions.Condition(1))}}, "points": {{draw.Pick("\"all\"", "1.5", "\"target\"")}} } ]
                """,
            6 => $$"""
                "proportion": { "of": "{{by}}", "to": {{draw.Pick("4", "2.5", mix.Faults ? "\"y\"" : "8", "\"target\"")}}{{draw.Pick("",
                  ", \"cap\": 1", ", \"cap\": 0.8")}} }
                """,
            7 when mix.Lists => PerItem(""),
            8 or 9 when mix.Population => Relative(),
            _ => $$""" "workflow": "{{workflows.Add(Names)}}", "combine": "{{draw.Pick(Combine(), "deduct")}}" """.Replace(
                "\"deduct\"", mix.Faults ? "\"deduct\"" : "\"sum\"", StringComparison.Ordinal),
        };
    }

    /// <summary>What asks for no maximum.</summary>
    private string Open()
    {
        var by = draw.PickFrom(RandomNames.Numbers);
        return draw.Int(0, 3) switch
        {
            0 => $"\"mark\": {RandomDraw.Json(NamesOfOpen.Number(2))}",
            1 => $$""" "bands": { "by": "{{by}}", "below": -1, "from": { "2.5": 1.5, "10": "{{by}} * 3" } } """,
            2 => $$""" "scale": { "by": "k", "points": { "ab": {{draw.Border()}}, "a": 30, "abc": "x / 2.0" } } """,
            _ => $$""" "workflow": "{{workflows.Add(NamesOfOpen)}}", "combine": "{{Combine()}}" """,
        };
    }

    private string PerItem(string sign)
    {
        var onePer = draw.Pick("", ", \"onePer\": \"key\"", ", \"onePer\": \"lev\"");
        var fields = new RandomExpressions(draw, mix, ["v", "w", "x"], ofItem: true);
        var form = sign.Length > 0
            ? draw.Pick("\"mark\": \"0 - Fn.Abs(v)\"", $$""" "scale": { "by": "lev", "points": { "a": -1, "ab": -2.5 } } """)
            : draw.Int(0, 3) switch
            {
                0 => "\"mark\": \"v\"",
                1 => $$""" "scale": { "by": "lev", "points": { "a": 1, "ab": "v" } } """,
                2 => $$""" "workflow": "{{workflows.Add(fields)}}", "combine": "{{Combine()}}" """,
                _ => """ "deductions": [ { "when": "ok", "points": 0.5 }, { "each": "Fn.Abs(v)", "points": 0.25 } ] """,
            };
        return $"\"perItem\": \"l\"{onePer}, {form}";
    }

    private string Relative()
    {
        UsesRelative = true;
        return $$"""
            "workflow": "relative", "combine": "firstMatch", "with": { "goal": {{draw.Pick("\"y\"", "2.5", "\"target\"", "\"weight\"")}},
              "reached": {{draw.Pick("\"x\"", "\"z\"", "\"x + n\"")}} }
            """;
    }

    /// <param name="isOpen">Whether something in it has no maximum that could count in full.</param>
    private string Applies(bool isOpen) => draw.OneIn(4)
        ? $$"""
            , "appliesWhen": {{RandomDraw.Json(Conditions.Condition(1))}},
            "notApplicable": "{{draw.Pick("exclude", isOpen ? "exclude" : "full", "zero")}}"
            """
        : "";

    private string Combine() => draw.Pick("firstMatch", "firstMatch", "sum", "max", "min");

    /// <summary>Names that begin alike: <c>c</c>, <c>c1</c>, <c>c11</c>.</summary>
    private string Id()
    {
        var id = _ids.Count < 4 ? "c" + new string('1', _ids.Count) : string.Create(CultureInfo.InvariantCulture, $"c{_ids.Count}x");
        _ids.Add(id);
        return id;
    }

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private sealed record Drawn(string Id, string Kind, decimal? Max, decimal Min, bool IsOpen, string Json);
}
