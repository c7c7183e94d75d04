namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>Disqualifications, grades with quotas, the order, awards.</summary>
/// <param name="draw">Where everything comes from.</param>
/// <param name="mix">What there may be.</param>
/// <param name="workflows">Takes the rules.</param>
/// <param name="criteria">Ids of criteria and groups.</param>
/// <param name="mayBeOpen">Whether there may be no maximum for anybody, so that nothing can ask for it.</param>
internal sealed class RandomGrading(
    RandomDraw draw, RandomMix mix, RandomWorkflows workflows, IReadOnlyList<string> criteria, bool mayBeOpen)
{
    private static readonly string[] Levels = ["top", "mid", "low"];
    private static readonly string[] AllFigures =
        ["total", "percent", "baseTotal", "bonusTotal", "penaltyTotal", "deductedTotal", "maxTotal"];

    private string[] Figures => mayBeOpen ? [.. AllFigures.Where(figure => figure is not ("percent" or "maxTotal"))] : AllFigures;

    public string Json() => $$"""
        "disqualifications": [ {{string.Join(", ", draw.Some(0, 3, Disqualification))}} ],
        {{Grades()}},
        "ranking": { "within": "{{draw.Pick("cluster", "all")}}", "orderBy": {{Order("grade")}},
          "ties": "{{draw.Pick("share", "council")}}" },
        "historyAwards": [ "flag", "medal" ],
        "awards": [ {{string.Join(", ", draw.Some(0, 3, Award))}} ]
        """;

    private string Disqualification(int i)
    {
        var names = new RandomExpressions(draw, mix, ["x", "n", "z", "target"]);
        var effects = draw.Some(1, 2, _ => draw.Pick(
            "\"noAward\"", "\"unranked\"", "\"noGrade\"", """{ "gradeAtMost": "mid" }""", """{ "gradeAtMost": "low" }""",
                """{ "demoteGrade": 1 }""", """{ "demoteGrade": 2 }"""));
        var when = draw.Pick("z >= 7.25", "n == 3", "f", "r > 2", names.Condition(1));
        return $$"""
            { "id": "d{{i}}", "when": {{RandomDraw.Json(when)}},
              "effects": [ {{string.Join(", ", effects.Distinct(StringComparer.Ordinal))}} ] }
            """;
    }

    private string Grades()
    {
        workflows.AddAs(
            "grades", CampaignText.Rule("top", Grade(draw.Pick(5, 10))), CampaignText.Rule("mid", Grade(2)),
                CampaignText.Rule("low", draw.Pick("true", "total >= 0")));
        return $$"""
            "grades": { "workflow": "grades",
              "levels": [ { "id": "top"{{Quota("grade")}} }, { "id": "mid"{{Quota("grade")}} }, { "id": "low" } ] }
            """;
    }

    private string Grade(int border) => draw.Int(0, 5) switch
    {
        0 => mayBeOpen ? $"baseTotal >= {border}" : $"percent >= {border * 8}",
        1 => $"total >= {border} && penaltyTotal >= -2",
        2 => $"baseTotal + bonusTotal >= {border} && z < 20",
        3 => $"{draw.PickFrom(criteria)} + total > {border}",
        4 => $"deductedTotal <= 2.5 && {(mayBeOpen ? "total" : "maxTotal")} > {border}",
        _ => $"total >= {border}",
    };

    private string Quota(string of)
    {
        if (draw.OneIn(3))
        {
            return "";
        }

        var share = draw.OneIn(4) ? ""
            : $$"""
                "share": "{{draw.Pick("20%", "50%", "1/3", "2/3", "33.4%", "0%")}}", "of": [ {{string.Join(", ",
                  draw.Some(1, 2, _ => Base(of)).Distinct(StringComparer.Ordinal))}} ], "rounding": "{{draw.Pick("down", "up", "nearest")}}"
                """;
        var min = share.Length > 0 && draw.OneIn(3) ? $", \"min\": {draw.Int(0, 2)}" : "";
        var max = share.Length == 0 || draw.OneIn(3)
            ? $"{(share.Length > 0 ? "," : "")} \"max\": {draw.Int(min.Length > 0 ? 2 : 0, 4)}" : "";
        var per = draw.Pick(
            "", "", ", \"per\": \"cluster\"", ", \"per\": \"k\"", ", \"per\": [ \"k\", \"m\" ]", ", \"per\": [ \"cluster\", \"m\" ]");
        var ties = draw.Pick("", ", \"ties\": \"share\"", ", \"ties\": \"council\"");
        return $$""", "quota": { {{share}}{{max}}{{min}}{{per}}{{ties}} }""";
    }

    private string Base(string of) => of == "grade"
        ? draw.Pick("\"participants\"", "\"ranked\"", "\"grade:top\"", "\"grade:mid\"", "\"grade:low\"")
        : draw.Pick("\"participants\"", "\"ranked\"", "\"grade:top\"", "\"grade:mid\"", of);

    private string Award(int i)
    {
        var workflow = $"award{i}";
        workflows.AddAs(workflow, draw.Some(1, 2, r => CampaignText.Rule($"r{r}", AwardCondition())));
        var earlier = i == 0 ? "flag" : draw.Pick("flag", "medal", $"a{draw.Int(0, i - 1)}");
        var others = draw.Int(0, 4) switch
        {
            0 => $", \"requires\": [ \"{earlier}\" ]",
            1 => $", \"excludes\": [ \"{earlier}\" ]",
            _ => "",
        };
        var order = draw.OneIn(2) ? "" : $", \"orderBy\": {Order("grade")}";
        return $$"""
            { "id": "a{{i}}",
              "workflow": "{{workflow}}"{{others}}{{order}}{{Quota(i == 0 ? "\"ranked\"" : $"\"award:a{draw.Int(0, i - 1)}\"")}} }
            """;
    }

    private string AwardCondition() => draw.Int(0, 8) switch
    {
        0 => "rank <= 3",
        1 => $"rank * 2 <= clusterSize",
        2 => draw.Pick(
            "history.Count(\"flag\") >= 1", "history.Consecutive(\"flag\", 2)", "history.Any(\"medal\", 3)",
                "history.Count(\"flag\", 2) == 1"),
        3 => $"grade {draw.Pick("==", "!=")} \"{draw.Pick(Levels)}\"",
        4 => $"Fn.GradeAtLeast(grade, \"{draw.Pick(Levels)}\")",
        5 => $"{draw.PickFrom(criteria)} >= {draw.Border()}",
        6 => $"z < {draw.Border()}",
        _ => $"total >= {draw.Border()}",
    };

    private string Order(string grade)
    {
        var keys = draw.Some(1, 3, i => i == 0 && draw.OneIn(2) ? grade : draw.Int(0, 3) switch
        {
            0 => draw.Pick(Figures),
            1 => draw.PickFrom(criteria),
            2 => draw.Pick("x", "n", "q", "z"),
            _ => "total",
        });
        return $"[ {string.Join(", ", keys.Distinct(StringComparer.Ordinal).Select(k => draw.OneIn(4) ? $$"""
            { "by": "{{k}}", "lowest": true }
            """ : $"\"{k}\""))} ]";
    }
}
