using Emulation.Rules.Awards;
using Emulation.Rules.Submissions;
using static Emulation.Rules.Tests.Support.CampaignText;

namespace Emulation.Rules.Tests.Support;

/// <summary>
/// Points x from 0 to 10 as a mark, grades good from 7 and weak, awards after each other; year 2026. Indicators: x, y, kind (office or
/// school), ideas (a list with usedFor), disciplined (0 unless given).
/// </summary>
internal static class AwardCampaign
{
    /// <summary>Awards as the fields of their JSON objects, and their workflows.</summary>
    public static CampaignText Of(string awards, string workflows, string rest = "") => new()
    {
        Indicators = """
            { "id": "x", "type": "number", "min": 0, "max": 10 }, { "id": "y", "type": "number" },
            { "id": "kind", "type": "choice", "choices": [ "office", "school" ] }, { "id": "disciplined", "type": "integer", "default": 0 },
            { "id": "ideas", "type": "list",
              "item": [ { "id": "name", "type": "text" }, { "id": "usedFor", "type": "text", "default": "" } ] }
            """,
        Rest = $$"""
            "grades": { "workflow": "grades", "levels": [ { "id": "good" }, { "id": "weak" } ] },
            "ranking": { "within": "cluster", "orderBy": [ "total" ] }, "historyAwards": [ "flag" ], {{rest}}
            "awards": [ {{awards}} ]
            """,
        Workflows =
            string.Join(
                ", ",
                Workflow("c", Rule("all", "true", "x")),
                Workflow("grades", Rule("good", "total >= 7"), Rule("weak", "total < 7")),
                workflows),
    };

    /// <summary>One award "a" with this condition and these further fields.</summary>
    public static Campaign One(string condition, string fields = "", string rest = "") =>
        Of(
            $$"""{ "id": "a", "workflow": "a"{{(fields.Length == 0 ? "" : ", " + fields)}} }""",
            Workflow("a", Rule("r", condition)),
            rest).Load();

    /// <summary>The recommendation on an award for a participant.</summary>
    public static Recommendation On(this Evaluation evaluation, string participant, string award = "a") =>
        evaluation.Recommendations.Single(r => r.Award == award && r.Participant == participant);

    /// <summary>What becomes of one participant "p" with x points and perhaps more.</summary>
    public static Recommendation Recommend(this Campaign campaign, decimal x, Func<Submission, Submission>? more = null, string award = "a")
    {
        var submission = campaign.NewSubmission("p").With("x", x);
        return campaign.Evaluate([more is null ? submission : more(submission)]).On("p", award);
    }

    /// <summary>Participants p1, p2, … with these points.</summary>
    public static Evaluation EvaluateMarks(this Campaign campaign, params decimal[] marks) =>
        campaign.Evaluate(marks.Select((mark, i) => campaign.NewSubmission($"p{i + 1}").With("x", mark)));

    /// <summary>
    /// The statuses of p1, p2, … on award "a", by their letters: Recommended, Over quota, Tie, Not eligible, Undetermined.
    /// </summary>
    public static string Letters(this Evaluation evaluation, string award = "a") =>
        string.Concat(
            evaluation.Recommendations.Where(r => r.Award == award)
                .OrderBy(r => r.Participant.Length)
                .ThenBy(r => r.Participant, StringComparer.Ordinal)
                .Select(r => r.Status.ToString()[0]));
}
