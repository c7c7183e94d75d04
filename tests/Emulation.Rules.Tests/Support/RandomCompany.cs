using System.Collections.Immutable;
using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Support;

/// <summary>
/// Campaigns in which participants are compared, drawn from a seed: arguments (also unread ones), population values, params, lists, groups
/// of every kind, figures and places over points, maxima that follow a choice, conditions, disqualifications, grades. Submissions lack
/// values, hold zeros that rules divide by, and are adjusted.
/// </summary>
internal sealed class RandomCompany
{
    private const int Numbers = 6;
    private static readonly string[] Clusters = ["Cụm I", "Cụm II"];
    private readonly Random _random;
    private readonly List<string> _workflows = [];
    private readonly List<string> _declared = [];
    private readonly List<string> _leaves = [];
    private int _ids;

    private RandomCompany(uint seed) => _random = new Random((int)(seed & int.MaxValue));

    public required Campaign Campaign { get; init; }

    public required IReadOnlyList<Submission> Submissions { get; init; }

    public static RandomCompany From(uint seed, int participants)
    {
        var draw = new RandomCompany(seed) { Campaign = null!, Submissions = [] };
        var campaign = draw.Text().Load();
        return new RandomCompany(
            seed) { Campaign = campaign, Submissions = [.. Enumerable.Range(0, participants).Select(i => draw.Submission(campaign, i))] };
    }

    private CampaignText Text()
    {
        var criteria =
            string.Join(",\n", Enumerable.Range(0, _random.Next(2, 5)).Select(_ => _random.Next(2) == 0 ? Group() : Leaf("base")));
        var compared = _leaves[_random.Next(_leaves.Count)];
        criteria +=
            $$"""
                , {{Leaf("bonus")}}, {{Penalty()}},
                { "id": "byPlace", "maxPoints": "most", "mark": "{{Pick("10 - place", "ratio", "other + gap")}}" }
                """;
        _workflows.Add(Workflow("grades", Rule("high", "percent >= 50 || total > 12"), Rule("low", "n0 > 0"), Rule("none", "true")));
        return new CampaignText
        {
            Indicators =
                string.Join(
                    ", ",
                    Enumerable.Range(0, Numbers)
                        .Select(i => $$"""{ "id": "n{{i}}", "type": "number"{{(i == 5 ? ", \"default\": 2" : "")}} }"""))
                + """
                    , { "id": "b", "type": "boolean" }, { "id": "k", "type": "choice", "choices": [ "one", "two" ] },
                    { "id": "neighbour", "type": "text", "default": "p000" },
                    """
                + """
                    { "id": "l", "type": "list", "item": [ { "id": "x", "type": "number" }, { "id": "q", "type": "number", "default": 1 },
                      { "id": "key", "type": "text" } ] }
                    """,
            Criteria = criteria,
            Rest = $$"""
                "constants": { "weight": { "by": "k", "values": { "one": 1, "two": 2.5 } },
                  "most": { "by": "k", "values": { "one": 7, "two": 4.5 } } },
                "figures": [ { "id": "ratio", "decimals": 2, "value": "n1 / n2" }, { "id": "gap", "value": "{{compared}} - mean" },
                  { "id": "mean",
                    "population": { "function": "average", "over": "{{Pick("cluster", "all")}}", "value": "{{compared}}", "default": 0 } },
                  { "id": "place", "population": { "function": "rank", "over": "{{Pick("cluster", "all")}}", "value": "gap",
                    "ties": "{{Pick("low", "dense", "average")}}" } },
                  { "id": "other", "population": { "function": "of", "participant": "neighbour", "value": "n3", "default": 1 } } ],
                "workflows": { {{string.Join(", ", _declared)}} },
                {{Pick("", "\"rounding\": { \"criterion\": 2, \"total\": 1, \"percent\": null },", "\"rounding\": null,")}}
                "disqualifications": [ { "id": "out", "when": "n{{_random.Next(Numbers)}} > 8 && b",
                  "effects": [ "unranked", { "demoteGrade": 1, "accumulate": true } ] } ],
                "grades": { "workflow": "grades", "levels": [ { "id": "high" }, { "id": "low" }, { "id": "none" } ] }
                """,
            Workflows = string.Join(",\n", _workflows),
        };
    }

    private string Group()
    {
        var children = new List<string> { Leaf("base"), Leaf("base") };
        var id = Id();
        var form = _random.Next(5) switch
        {
            0 => "\"maxPoints\": 12, \"combine\": \"max\"",
            1 => "\"maxPoints\": 7, \"minPoints\": 0.5, \"cap\": true",
            2 => $$""" "maxPoints": 9, "minPoints": -2, "combine": "workflow", "workflow": "{{id}}" """,
            _ => "",
        };
        if (form.Contains("workflow", StringComparison.Ordinal))
        {
            _workflows.Add(
                Workflow(id, Rule("r", $"{_leaves[^2]} >= {_leaves[^1]}", $"{_leaves[^2]} - n1"), Rule("s", "true", $"{_leaves[^1]} / 3")));
        }
        else
        {
            children.Add(Off());
            children.AddRange(form.Contains("max\"", StringComparison.Ordinal) ? [] : [Leaf("bonus")]);
        }

        return $$"""
            { "id": "{{id}}"{{(form.Length > 0 ? ", " : "")}}{{form}}{{Applies()}}, "criteria": [ {{string.Join(", ", children)}} ] }
            """;
    }

    private string Leaf(string kind)
    {
        var id = Id();
        _leaves.Add(id);
        var head = $$"""{ "id": "{{id}}", "kind": "{{kind}}", "maxPoints": 10{{Applies()}}""";
        return _random.Next(6) switch
        {
            0 => $$"""{{head}}, "mark": "{{Number()}} / {{Number()}}" }""",
            1 => $$"""{{head}}, "deductions": [ { "each": "{{Number()}}", "points": 0.5 }, { "when": "!Fn.Given(n5)", "points": 1 } ] }""",
            2 => $$"""{{head}}, "bands": { "by": "{{Number()}} * weight", "below": 0, "from": { "2": 3.5, "5": "maxPoints" } } }""",
            3 => $$"""{{head}}, "perItem": "l"{{Pick("", ", \"onePer\": \"key\"")}}, "workflow": "{{Items(id)}}", "combine": "sum" }""",
            _ => $$"""
                {{head}}, "workflow": "{{Comparing(id)}}", "combine": "{{Pick("firstMatch", "sum", "max", "min")}}",
                "with": { "t": "100 / {{Number()}}", "a": "{{Number()}}", "idle": "{{Number()}} / {{Number()}}" } }
                """,
        };
    }

    private string Off() => $$"""{ "id": "{{Id()}}", "maxPoints": 0, "minPoints": -6, "mark": "0 - {{Number()}}"{{Applies()}} }""";

    private string Penalty() => $$"""{ "id": "{{Id()}}", "kind": "penalty", "minPoints": -3, "mark": "0 - Fn.Abs({{Number()}})" }""";

    private string Items(string id)
    {
        _workflows.Add(
            Workflow("w" + id, Rule("has", "Fn.Given(q)", "q"), Rule("most", "l.Count(Fn.Given(q)) > 1", Pick("x", "l.Max(q) - q"))));
        return "w" + id;
    }

    private string Comparing(string id)
    {
        var over = Pick("cluster", "all");
        _workflows.Add($$"""
            { "WorkflowName": "w{{id}}", "GlobalParams": [ { "Name": "half", "Expression": "a / 2" } ], "Rules": [
              {{Rule("best", "a >= best", "maxPoints")}}, {{Rule("part", Pick("a > 0", "half > mean"), Pick("half", "cnt", "t"))}},
              {{Rule("rest", "true", "0.5")}} ] }
            """);
        _declared.Add($$"""
            "w{{id}}": { "parameters": [ "t", "a", "idle" ], "population": [
              { "id": "best", "function": "max", "over": "{{over}}", "value": "a", "where": "{{Pick("a > 0", "t > 0")}}", "default": 0 },
              { "id": "mean", "function": "{{Pick("average", "median", "sum")}}", "over": "{{over}}", "value": "{{Pick("a", "t - a")}}",
                "default": 1 },
              { "id": "cnt", "function": "count", "over": "all", "where": "a > 2" },
              { "id": "unread", "function": "sum", "over": "all", "value": "idle" } ] }
            """);
        return "w" + id;
    }

    private string Applies() => _random.Next(4) == 0
        ? $$""", "appliesWhen": "{{Pick("b", "n2 > 1", "Fn.Given(n3)")}}", "notApplicable": "{{Pick("exclude", "full", "zero")}}" """
        : "";

    private Submission Submission(Campaign campaign, int i)
    {
        var submission =
            campaign.NewSubmission(string.Create(CultureInfo.InvariantCulture, $"p{i:D3}"), Clusters[_random.Next(2)])
                .With("k", Pick("one", "two"));
        for (var n = 0; n < Numbers; n++)
        {
            submission =
                _random.Next(8) == 0 ? submission : submission.With($"n{n}", _random.Next(6) == 0 ? 0m : _random.Next(-200, 1000) / 100m);
        }

        submission = _random.Next(6) == 0 ? submission : submission.With("b", _random.Next(2) == 0);
        submission =
            _random.Next(6) == 0
                ? submission
                : submission.With("l", IndicatorValue.Of([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Item())]));
        return _random.Next(5) == 0
            ? submission.Adjust(_leaves[_random.Next(_leaves.Count)], _random.Next(0, 1000) / 100m, "reason", "reviewer")
            : submission;
    }

    private ListItem Item()
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, IndicatorValue>(StringComparer.Ordinal);
        values["key"] = Pick("a", "A ", "b", "c");
        if (_random.Next(6) > 0)
        {
            values["x"] = _random.Next(0, 500) / 100m;
        }

        if (_random.Next(2) == 0)
        {
            values["q"] = _random.Next(0, 500) / 100m;
        }

        return new ListItem { Values = values.ToImmutable() };
    }

    private string Number() => $"n{_random.Next(Numbers)}";

    private string Id() => string.Create(CultureInfo.InvariantCulture, $"c{_ids++}");

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
