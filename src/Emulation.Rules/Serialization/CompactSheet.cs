using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>
/// Score sheets without the fields that their campaign, or the rest of the sheet, tells. Left out is only what is exactly as told, so that
/// filling it in again always gives the same.
/// </summary>
internal sealed class CompactSheet
{
    private readonly Dictionary<string, string?> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Criterion, string Rule), RuleDefinition> _rules = [];
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public CompactSheet(CompiledCampaign campaign)
    {
        foreach (var criterion in campaign.Criteria)
        {
            Know(criterion, null);
        }
    }

    /// <summary>A sheet without what is told.</summary>
    public JsonNode Of(ScoreSheet sheet)
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = EvaluationJson.Options.Encoder }))
        {
            SheetWriter.Write(new WriterTokens(writer, EvaluationJson.Options), sheet, sheet.PassingLines);
        }

        var json = JsonNode.Parse(_buffer.WrittenSpan)!.AsObject();
        foreach (var line in Objects(json["criteria"]))
        {
            foreach (var rule in Objects(line["rules"]))
            {
                LeaveOut(rule, RuleTold(line, rule));
            }

            LeaveOut(line, LineTold(line));
        }

        LeaveOut(json, SheetTold(json));
        return json;
    }

    /// <summary>The sheet that was written so.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public ScoreSheet Read(JsonElement sheet)
    {
        if (sheet.ValueKind != JsonValueKind.Object)
        {
            return sheet.Deserialize<ScoreSheet>(EvaluationJson.Strict)!;
        }

        var json = JsonObject.Create(sheet)!;
        FillIn(json, SheetTold(json));
        foreach (var line in Objects(json["criteria"]))
        {
            FillIn(line, LineTold(line));
            foreach (var rule in Objects(line["rules"]))
            {
                FillIn(rule, RuleTold(line, rule));
            }
        }

        return json.Deserialize<ScoreSheet>(EvaluationJson.Strict)!;
    }

    private void Know(CompiledCriterion criterion, string? parent)
    {
        var id = criterion.Definition.Id;
        _parents.TryAdd(id, parent);
        foreach (var rule in criterion.Workflow?.Rules ?? [])
        {
            _rules.TryAdd((id, rule.Definition.Name), rule.Definition);
        }

        foreach (var child in criterion.Children)
        {
            Know(child, id);
        }
    }

    private static List<(string Name, JsonNode? Value)> SheetTold(JsonObject sheet) =>
    [
        ("name", sheet["participant"]),
        ("cluster", ""),
        ("stage", null),
        ("range", new JsonObject { ["low"] = sheet["total"]?.DeepClone(), ["high"] = sheet["total"]?.DeepClone() }),
        ("provisional", false),
        ("grade", sheet["earnedGrade"]),
        ("gradePending", null),
        ("gradeMissing", new JsonArray()),
        ("gradeFault", null),
        ("disqualifications", new JsonArray()),
        ("undeterminedDisqualifications", new JsonArray()),
        ("disqualificationMissing", new JsonArray()),
        ("disqualificationFaults", new JsonArray()),
        ("defaulted", new JsonArray()),
    ];

    /// <summary>What is told of a line; of a criterion that the campaign does not have, less.</summary>
    private List<(string Name, JsonNode? Value)> LineTold(JsonObject line)
    {
        List<(string, JsonNode?)> told =
        [
            ("raw", line["points"]),
            ("clamped", false),
            ("provisional", false),
            ("adjustment", null),
            ("rules", new JsonArray()),
            ("unmet", new JsonArray()),
            ("missing", new JsonArray()),
            ("fault", null),
        ];
        if (TextOf(line["id"]) is { } id && _parents.TryGetValue(id, out var parent))
        {
            told.Add(("parent", parent));
        }

        return told;
    }

    private List<(string Name, JsonNode? Value)> RuleTold(JsonObject line, JsonObject rule)
    {
        List<(string, JsonNode?)> told = [("item", null), ("counted", true)];
        if (TextOf(line["id"]) is { } id && TextOf(rule["rule"]) is { } name && _rules.TryGetValue((id, name), out var definition))
        {
            told.Add(("label", definition.Label?.Vietnamese ?? name));
            told.Add(("labelEnglish", definition.Label?.English ?? name));
            told.Add(("basis", new JsonArray([.. definition.Basis.Select(basis => JsonValue.Create(basis))])));
        }

        return told;
    }

    private static void LeaveOut(JsonObject json, List<(string Name, JsonNode? Value)> told)
    {
        foreach (var (name, value) in told)
        {
            if (json.TryGetPropertyValue(name, out var written) && JsonNode.DeepEquals(written, value))
            {
                json.Remove(name);
            }
        }
    }

    private static void FillIn(JsonObject json, List<(string Name, JsonNode? Value)> told)
    {
        foreach (var (name, value) in told)
        {
            if (!json.ContainsKey(name))
            {
                json[name] = value?.DeepClone();
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? array) => (array as JsonArray ?? []).OfType<JsonObject>();

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
