using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>
/// A campaign that leaves much to a council: one excellent grade, places, a flag for one, and a title that asks for the flag.
/// </summary>
internal static class CouncilTexts
{
    public const string Id = "council";

    private const string Campaign = """
        {
          "formatVersion": 1, "id": "council", "version": "1", "name": "Council",
          "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "indicators": [ { "id": "x", "type": "number", "min": 0, "max": 10 } ],
          "criteria": [ { "id": "c", "maxPoints": 10, "workflow": "w", "combine": "firstMatch" } ],
          "grades": { "workflow": "grades", "levels": [
            { "id": "excellent", "name": "Excellent", "quota": { "max": 1, "per": "all", "ties": "council" } },
            { "id": "good", "name": "Good" } ] },
          "ranking": { "within": "all", "orderBy": [ "grade", "total" ], "ties": "council" },
          "awards": [
            { "id": "flag", "name": "Flag", "workflow": "flag" },
            { "id": "title", "name": "Title", "workflow": "title", "requires": [ "flag" ] } ]
        }
        """;

    private const string Workflows = """
        [ { "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "true",
            "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "x" } } } } ] },
          { "WorkflowName": "grades",
            "Rules": [ { "RuleName": "excellent", "Expression": "total >= 8" }, { "RuleName": "good", "Expression": "true" } ] },
          { "WorkflowName": "flag", "Rules": [ { "RuleName": "isExcellent", "Expression": "grade == \"excellent\"" } ] },
          { "WorkflowName": "title", "Rules": [ { "RuleName": "enough", "Expression": "total >= 5" } ] } ]
        """;

    public static IReadOnlyList<FileEdit> Files { get; } =
        [FileEdit.Write("campaign.json", Campaign), FileEdit.Write("workflows/all.json", Workflows)];

    /// <summary>Two with the same points: a kept result.</summary>
    public static async Task<StoredResult> TiedAsync(TestStore store, decimal x = 9, bool isAgain = false)
    {
        if (!isAgain)
        {
            var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Id, Files = Files });
            await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "v");
            await store.Figures.SavePeriodAsync(
                People.An,
                new StorePeriod { Campaign = Id, Name = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31) },
                reason: null);
        }

        Submission[] figures = [new Submission { Participant = "p" }.With("x", x), new Submission { Participant = "q" }.With("x", x)];
        await store.Figures.ImportAsync(People.An, Id, "2026", figures, "file");
        var evaluation = await store.Results.EvaluateAsync(People.An, Id, "2026");
        return await store.Results.SaveAsync(People.An, new NewResult { Evaluation = evaluation, Period = "2026", Note = "n" });
    }
}
