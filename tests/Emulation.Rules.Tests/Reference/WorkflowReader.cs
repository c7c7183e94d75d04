using System.Text.Json;

namespace Emulation.Rules.Tests.Reference;

/// <summary>Reads a RulesEngine workflow: the rules that are turned on.</summary>
internal static class WorkflowReader
{
    public static ReferenceWorkflow Rules(JsonElement json) =>
        new(Params(json, "GlobalParams"), [.. json.Items("Rules").Where(IsOn).Select(Rule)]);

    private static bool IsOn(JsonElement rule) => rule.Get("Enabled")?.GetBoolean() ?? true;

    private static ReferenceRule Rule(JsonElement json) => new(
        json.Text("RuleName")!,
        Condition(json),
        json.Get("Actions")?.Get("OnSuccess")?.Get("Context")?.Get("Expression")?.Expression(),
        Params(json, "LocalParams"));

    private static Node Condition(JsonElement json) => json.Text("Expression") is { } text
        ? NodeReader.Read(text)
        : json.Items("Rules").Where(IsOn)
            .Select(Condition).Aggregate(
                (left, right) => new Binary(json.Text("Operator")!.StartsWith("And", StringComparison.Ordinal) ? "&&" : "||", left, right));

    private static List<ReferenceParam> Params(JsonElement json, string field) =>
        [.. json.Items(field).Select(p => new ReferenceParam(p.Text("Name")!, p.Get("Expression")!.Value.Expression()))];
}
