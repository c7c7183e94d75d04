namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>A workflow of two parameters that looks at the others.</summary>
internal static class RandomPopulation
{
    public static string Declared(RandomDraw draw)
    {
        var ids = (string[])["lead", "mean", "few"];
        return $$"""
            { "relative": { "parameters": [ "goal", "reached" ],
              "population": [ {{string.Join(", ", ids.Select(id => Value(draw, id)))}} ] } }
            """;
    }

    /// <summary>Rules that name every population value.</summary>
    public static IReadOnlyList<string> Rules(RandomDraw draw) =>
    [
        CampaignText.Rule("ahead", $"reached >= lead && few > {draw.Int(0, 2)}{draw.Pick("", " && goal > -9")}", "maxPoints"),
        CampaignText.Rule(
            "even", $"reached >= mean {draw.Pick("", "|| cluster == \"a\"")}", draw.Pick("maxPoints / 2.0", "few", "reached - goal")),
        CampaignText.Rule("behind", "lead > 0", draw.Pick("0.5", "reached")),
    ];

    private static string Value(RandomDraw draw, string id)
    {
        var function = id == "few" ? "count" : draw.Pick("max", "min", "sum", "average", "median");
        var value = id == "few" ? "" : $", \"value\": \"{draw.Pick("reached", "reached - goal", "reached / 4.0", "reached / goal")}\"";
        var where = draw.Pick(
            "", ", \"where\": \"goal > 0\"", ", \"where\": \"reached > 0 && reached > goal\"", ", \"where\": \"reached >= 2.5\"");
        var otherwise = draw.Pick("", ", \"default\": 0", ", \"default\": 2.5");
        return $$"""
            { "id": "{{id}}", "function": "{{function}}", "over": "{{draw.Pick("cluster", "all")}}"{{value}}{{where}}{{otherwise}} }
            """;
    }
}
