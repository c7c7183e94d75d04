using System.Text.Json;

namespace Emulation.Rules.Tests.Support;

/// <summary>Builds small campaigns out of JSON fragments. Immutable: every <c>With</c> returns a copy.</summary>
internal sealed record CampaignText
{
    public const string File = "test/campaign.json";
    public const string WorkflowFile = "test/workflows/rules.json";

    public string Head { get; init; } = """
        "formatVersion": 1, "id": "test", "version": "1.0.0", "name": "Test",
        "effective": { "from": "2026-01-01", "to": "2026-12-31" }
        """;

    public string Indicators { get; init; } = """{ "id": "x", "type": "number" }""";

    public string Criteria { get; init; } = """{ "id": "c", "maxPoints": 10, "workflow": "c", "combine": "firstMatch" }""";

    public string Rest { get; init; } = "";

    public string Workflows { get; init; } = Workflow("c", Rule("all", "true", "x"));

    public static string Workflow(string name, params string[] rules) =>
        $$"""{ "WorkflowName": "{{name}}", "Rules": [ {{string.Join(", ", rules)}} ] }""";

    public static string Rule(string name, string condition, string? points = null)
    {
        var actions = points is null
            ? ""
            : $$""", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": {{Quote(points)}} } } }""";
        return $$"""{ "RuleName": "{{name}}", "Expression": {{Quote(condition)}}{{actions}} }""";
    }

    public CampaignText WithRule(string condition, string points = "0") =>
        this with { Workflows = Workflow("c", Rule("r", condition, points)) };

    public CampaignText WithRules(params string[] rules) => this with { Workflows = Workflow("c", rules) };

    public CampaignFiles Files() => new("test", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["campaign.json"] = $$"""
            { {{Head}},
              "indicators": [ {{Indicators}} ],
              "criteria": [ {{Criteria}} ]{{(Rest.Length == 0 ? "" : ", " + Rest)}} }
            """,
        ["workflows/rules.json"] = $"[ {Workflows} ]",
    });

    public Campaign Load() => Campaign.Load(Files());

    private static string Quote(string text) => JsonSerializer.Serialize(text, QuoteOptions);

    private static readonly JsonSerializerOptions QuoteOptions = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
