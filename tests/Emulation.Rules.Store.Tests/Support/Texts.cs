using Emulation.Rules.Store.Publishing;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>A small campaign: <c>x</c> points for <c>x</c>, ten at most; excellent from <c>limit</c> points.</summary>
internal static class Texts
{
    public const string Id = "small";

    public const string Period = "2026";

    public static string Campaign(string version = "1", int year = 2026, string id = Id) => $$"""
        {
          // A comment, and a "version" that is none.
          "formatVersion": 1, "id": "{{id}}", "version": "{{version}}", "name": "Small",
          "effective": { "from": "{{year}}-01-01", "to": "{{year}}-12-31" },
          "indicators": [ { "id": "x", "type": "number", "min": 0, "max": 10 }, { "id": "y", "type": "number", "default": 0 } ],
          "criteria": [ { "id": "c", "maxPoints": 20, "workflow": "w", "combine": "firstMatch" } ]
        }
        """;

    public static string Workflow(string points = "x") => $$"""
        [ { "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "true",
            "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "{{points}}" } } } } ] } ]
        """;

    public static string Cases(int expected) => $$"""
        [ { "name": "seven", "submissions": [ { "participant": "p", "values": { "x": 7 } } ],
          "expect": { "p": { "total": {{expected}} } } } ]
        """;

    public static IReadOnlyList<FileEdit> Files(string version = "1", int year = 2026, string points = "x", string id = Id) =>
        [FileEdit.Write("campaign.json", Campaign(version, year, id: id)), FileEdit.Write("workflows/w.json", Workflow(points))];
}
