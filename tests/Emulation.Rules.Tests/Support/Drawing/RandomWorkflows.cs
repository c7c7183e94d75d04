namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>Scoring workflows: params, nested rules, rules that are turned off.</summary>
internal sealed class RandomWorkflows(RandomDraw draw)
{
    private readonly List<string> _written = [];

    public IReadOnlyList<string> Written => _written;

    /// <summary>Writes one and names it.</summary>
    /// <param name="names">What its rules can name.</param>
    /// <param name="points">What its rules give, when random numbers will not do.</param>
    public string Add(RandomExpressions names, Func<RandomExpressions, string>? points = null)
    {
        var name = $"w{_written.Count}";
        var globals = "";
        if (draw.OneIn(4))
        {
            globals = $"{Param("g1", names.Number(2))}, {Param("g2", "g1 + " + draw.Border())}";
            names = names.With("g1", "g2");
        }

        var rules = string.Join(", ", draw.Some(1, 3, i => Rule(i, names, points ?? (n => n.Number(2)))));
        _written.Add($$"""{ "WorkflowName": "{{name}}", "GlobalParams": [ {{globals}} ], "Rules": [ {{rules}} ] }""");
        return name;
    }

    public void AddAs(string name, params IEnumerable<string> rules) => _written.Add(CampaignText.Workflow(name, [.. rules]));

    private string Rule(int i, RandomExpressions names, Func<RandomExpressions, string> points)
    {
        var locals = "";
        if (draw.OneIn(5))
        {
            locals = Param("half", names.Number(1));
            names = names.With("half");
        }

        var gives = points(names);
        var body = draw.OneIn(5)
            ? $$"""
                "Operator": "{{draw.Pick("And", "AndAlso", "Or", "OrElse")}}", "Rules": [ {{Nested("a", names)}}, {{Nested("b", names)}} ]
                """
            : $"\"Expression\": {RandomDraw.Json(draw.OneIn(6) ? "true" : names.Condition(2))}";
        var enabled = i > 0 && draw.OneIn(8) ? "\"Enabled\": false, " : "";
        return $$"""
            { "RuleName": "r{{i}}", {{enabled}}"LocalParams": [ {{locals}} ], {{body}},
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": {{RandomDraw.Json(gives)}} } } } }
            """;
    }

    private static string Nested(string name, RandomExpressions names) =>
        $$"""{ "RuleName": "{{name}}", "Expression": {{RandomDraw.Json(names.Condition(1))}} }""";

    private static string Param(string name, string expression) =>
        $$"""{ "Name": "{{name}}", "Expression": {{RandomDraw.Json(expression)}} }""";
}
