using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Support;

/// <summary>
/// Campaigns of random workflows, drawn from a seed: every operator, every Fn, params, nested rules, all ways to combine, all types of
/// indicators, every aggregate over lists. Submissions favour the numbers the rules mention.
/// </summary>
internal sealed class RandomRules
{
    private const int Criteria = 8;
    private static readonly string[] Constants = ["0", "1", "2.5", "10", "0.1", "-1", "7.25", "100", "1e-2", "3"];
    private readonly Random _random;
    private List<string> _numbers = [];

    private RandomRules(int seed) => _random = new Random(seed);

    public static (Campaign? Campaign, IReadOnlyList<Submission> Submissions, string Text) From(int seed, int participants)
    {
        var draw = new RandomRules(seed);
        var text = draw.Campaign();
        return Rules.Campaign.TryLoad(text.Files(), out var campaign, out var diagnostics)
            ? (campaign, [.. Enumerable.Range(0, participants).Select(i => draw.Submission(campaign, i))], text.Workflows)
            : (null, [], string.Join('\n', diagnostics) + text.Workflows);
    }

    private CampaignText Campaign() => new()
    {
        Indicators = """
            { "id": "x", "type": "number" }, { "id": "y", "type": "number" }, { "id": "n", "type": "integer" }, { "id": "b", "type": "boolean" }, { "id": "d", "type": "date" },
            { "id": "s", "type": "text" }, { "id": "k", "type": "choice", "choices": [ "one", "two", "three" ] }, { "id": "z", "type": "number" },
            { "id": "l", "type": "list", "item": [ { "id": "v", "type": "number" }, { "id": "q", "type": "integer", "default": 2 }, { "id": "lev", "type": "choice", "choices": [ "city", "ward" ] },
              { "id": "on", "type": "date" }, { "id": "ok", "type": "boolean" } ] }
            """,
        Rest = """ "grades": { "workflow": "levels", "levels": [ { "id": "a" }, { "id": "b" }, { "id": "c" } ] }, "constants": { "target": 7.25, "weight": { "by": "k", "values": { "one": 1, "two": 2.5, "three": 0 } } } """,
        Criteria = string.Join(", ", Enumerable.Range(0, Criteria).Select(i => $$"""{ "id": "c{{i}}", "minPoints": -50, "maxPoints": 1000, "workflow": "w{{i}}", "combine": "{{Pick("firstMatch", "firstMatch", "sum", "max", "min")}}" }""")),
        Workflows = string.Join(",\n", [.. Enumerable.Range(0, Criteria).Select(Workflow), CampaignText.Workflow("levels", CampaignText.Rule("a", "total > 50"), CampaignText.Rule("b", "total > 10"), CampaignText.Rule("c", "true"))]),
    };

    private string Workflow(int i)
    {
        _numbers = ["x", "y", "n", "target", "weight", "maxPoints"];
        var globals = _random.Next(3) == 0 ? Param("g1", Number(2)) + "," + Param("g2", "g1 + " + Number(1)) : "";
        if (globals.Length > 0)
        {
            _numbers.AddRange(["g1", "g2"]);
        }

        var rules = Enumerable.Range(0, _random.Next(1, 5)).Select(Rule).ToList();
        return $$"""{ "WorkflowName": "w{{i}}", "GlobalParams": [ {{globals}} ], "Rules": [ {{string.Join(", ", rules)}} ] }""";
    }

    private string Rule(int i)
    {
        var numbers = _numbers.ToList();
        var locals = "";
        if (_random.Next(4) == 0)
        {
            locals = Param("half", Number(1));
            _numbers.Add("half");
        }

        var points = Json(Number(2));
        var body = _random.Next(4) == 0
            ? $$""" "Operator": "{{Pick("And", "AndAlso", "Or", "OrElse")}}", "Rules": [ { "RuleName": "a", "Expression": {{Json(Condition(1))}} }, { "RuleName": "b", "Expression": {{Json(Condition(1))}} } ] """
            : $"\"Expression\": {Json(Condition(3))}";
        _numbers = numbers;
        var enabled = _random.Next(10) == 0 ? "\"Enabled\": false, " : "";
        return $$"""{ "RuleName": "r{{i}}", {{enabled}}"LocalParams": [ {{locals}} ], {{body}}, "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": {{points}} } } } }""";
    }

    private string Condition(int depth) => depth == 0 || _random.Next(3) == 0
        ? Comparison()
        : _random.Next(4) switch
        {
            0 => $"({Condition(depth - 1)} && {Condition(depth - 1)})",
            1 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
            2 => $"!({Condition(depth - 1)})",
            _ => Comparison(),
        };

    private string Comparison() => _random.Next(12) switch
    {
        0 => Pick("b", "!b", "b == true", "b != false"),
        1 => $"k {Pick("==", "!=")} \"{Pick("one", "two", "three")}\"",
        2 => $"s {Pick("==", "!=")} \"{Pick("", "a", "Đ", "a b")}\"",
        3 => $"d {Pick("<", "<=", ">", ">=", "==", "!=")} \"2026-06-30\"",
        4 => $"Fn.DaysBetween(d, {Pick("d", "\"2026-06-30\"")}) {Pick("==", "<")} {Constant()}",
        5 => Pick("Fn.Given(z)", "!Fn.Given(z)", "Fn.Given(x)"),
        6 => $"Fn.GradeAtLeast(s, \"{Pick("a", "b", "c")}\")",
        7 => $"l.{Pick("Any", "All")}({ItemCondition()})",
        _ => $"{Number(2)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Number(1)}",
    };

    private string Number(int depth) => depth == 0 || _random.Next(3) == 0
        ? Pick(_random.Next(2) == 0 ? Constant() : _numbers[_random.Next(_numbers.Count)])
        : _random.Next(19) switch
        {
            0 => $"({Number(depth - 1)} + {Number(depth - 1)})",
            1 => $"({Number(depth - 1)} - {Number(depth - 1)})",
            2 => $"({Number(depth - 1)} * {Number(depth - 1)})",
            3 => $"({Number(depth - 1)} / 4.0)",
            4 => $"({Number(depth - 1)} % 3.0)",
            5 => $"Fn.Min({Number(depth - 1)}, {Number(depth - 1)})",
            6 => $"Fn.Max({Number(depth - 1)}, {Number(depth - 1)})",
            7 => $"Fn.Abs({Number(depth - 1)})",
            8 => $"Fn.Clamp({Number(depth - 1)}, 0, 10)",
            9 => $"Fn.Round({Number(depth - 1)}, {_random.Next(0, 4)})",
            10 => $"Fn.Floor({Number(depth - 1)})",
            11 => $"Fn.Ceiling({Number(depth - 1)})",
            12 => $"Fn.Linear({Number(depth - 1)}, 0, 1, 10, 5.5)",
            13 => $"Fn.Steps({Number(depth - 1)}, 2, -1, -0.5)",
            15 => $"l.{ListFunction()}{Pick("v", "q", "v * q", "v - 1", "ok ? v : 0.5", $"v + {_numbers[0]}")})",
            16 => Pick("l.Count()", $"l.Count({ItemCondition()})", "l.CountDistinct(lev)", "l.CountDistinct(v * 2)"),
            14 => Pick($"Fn.Sqrt(Fn.Abs({Number(depth - 1)}))", $"Fn.Pow(Fn.Clamp({Number(depth - 1)}, 1, 3), 2)", $"Fn.Ln(Fn.Clamp({Number(depth - 1)}, 1, 9))", $"Fn.Exp(Fn.Clamp({Number(depth - 1)}, 0, 2))"),
            _ => $"({Condition(1)} ? {Number(depth - 1)} : {Number(depth - 1)})",
        };

    private string ListFunction() => Pick(
        "Sum(", "Min(", "Max(", "Average(", "Median(", "StDev(", "BestSum(2, ", "WorstSum(l.Count() - 1, ",
        "TrimmedSum(0, 1, ", "TrimmedAverage(0, 0, ");

    private string ItemCondition() => Pick(
        "ok", $"v > {Constant()}", "q == 2", $"lev == \"{Pick("city", "ward")}\"", "on <= \"2026-06-30\" && !ok", $"v <= {_numbers[_random.Next(_numbers.Count)]}");

    private string Constant() => Pick(Constants);

    private Submission Submission(Campaign campaign, int i)
    {
        var submission = campaign.NewSubmission(string.Create(CultureInfo.InvariantCulture, $"p{i}"))
            .Set("x", Value()).Set("y", Value()).Set("n", decimal.Floor(Value())).Set("b", _random.Next(2) == 0)
            .Set("d", new DateOnly(2026, 6, 29).AddDays(_random.Next(3))).Set("s", Pick("", "a", "Đ", "a b", "b")).Set("k", Pick("one", "two", "three"));
        submission = submission.Set("l", IndicatorValue.Of([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Item())]));
        return _random.Next(2) == 0 ? submission : submission.Set("z", Value());
    }

    private ListItem Item()
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        values["v"] = Value();
        values["lev"] = Pick("city", "ward");
        values["on"] = new DateOnly(2026, 6, 29).AddDays(_random.Next(3));
        values["ok"] = _random.Next(2) == 0;
        if (_random.Next(2) == 0)
        {
            values["q"] = decimal.Floor(Value());
        }

        return new ListItem { Values = values.ToImmutable() };
    }

    private decimal Value()
    {
        var constant = decimal.Parse(Constant(), NumberStyles.Float, CultureInfo.InvariantCulture);
        return _random.Next(4) switch
        {
            0 => constant + 0.01m,
            1 => constant - 0.0000000001m,
            2 => _random.Next(-2000, 2000) / 100m,
            _ => constant,
        };
    }

    private static string Param(string name, string expression) => $$"""{ "Name": "{{name}}", "Expression": {{Json(expression)}} }""";

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
