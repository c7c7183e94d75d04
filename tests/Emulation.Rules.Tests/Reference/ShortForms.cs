using System.Text.Json;

namespace Emulation.Rules.Tests.Reference;

/// <summary>The rules that short forms stand for.</summary>
internal static class ShortForms
{
    private static readonly Node Always = new Literal(true);
    private static readonly Node MaxPoints = new Name("maxPoints");

    public static ReferenceWorkflow Read(JsonElement json)
    {
        IReadOnlyList<ReferenceRule> rules =
            json.Get("bands") is { } bands ? [.. Bands(bands)]
            : json.Get("scale") is { } scale ? [.. Scale(scale)]
            : json.Get("deductions") is not null ? [.. json.Items("deductions").Select(Deduction)]
            : json.Get("proportion") is { } proportion ? [Rule(Always, Proportion(proportion))]
            : json.Get("mark") is { } mark ? [Rule(Always, mark.Expression())]
            : [];
        return ReferenceWorkflow.None with { Rules = rules };
    }

    private static IEnumerable<ReferenceRule> Bands(JsonElement json)
    {
        var by = json.Get("by")!.Value.Expression();
        foreach (var from in json.Get("from")!.Value.EnumerateObject().OrderByDescending(f => Exact.Parse(f.Name)))
        {
            yield return Rule(new Binary(">=", by, new Literal(Exact.Parse(from.Name))), from.Value.Expression());
        }

        if (json.Get("below") is { } below)
        {
            yield return Rule(Always, below.Expression());
        }
    }

    private static IEnumerable<ReferenceRule> Scale(JsonElement json) => json.Get("points")!.Value.EnumerateObject().Select(choice =>
        Rule(new Binary("==", json.Get("by")!.Value.Expression(), new Literal(choice.Name)), choice.Value.Expression()));

    private static ReferenceRule Deduction(JsonElement json)
    {
        var points = json.Text("points") == "all" ? MaxPoints : json.Get("points")!.Value.Expression();
        return json.Get("each") is { } each ? Rule(Always, new Binary("*", each.Expression(), points))
            : Rule(json.Get("when")!.Value.Expression(), points);
    }

    private static Binary Proportion(JsonElement json)
    {
        Node share = new Binary("/", json.Get("of")!.Value.Expression(), json.Get("to")!.Value.Expression());
        return new Binary("*", MaxPoints, json.Get("cap") is { } cap ? new Call("Fn", "Min", [share, cap.Expression()]) : share);
    }

    private static ReferenceRule Rule(Node condition, Node points) => new("", condition, points, []);
}
