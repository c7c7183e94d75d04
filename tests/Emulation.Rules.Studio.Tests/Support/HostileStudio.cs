using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>A store in which every text somebody can write is one that wants to run.</summary>
internal sealed class HostileStudio
{
    public const string Id = "hostile";

    /// <summary>It says so where it runs: as an element, as an attribute, as a script.</summary>
    public const string Text = "\"><img src=x onerror=alert(1)><script>alert(2)</script>";

    private const string Rules = """
        { "formatVersion": 1, "id": "hostile", "version": "1.0.0", "name": "§", "issuer": "§",
          "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "legalBasis": [ { "id": "law", "number": "§", "title": "§" } ], "clusters": [ "§" ], "constants": { "limit": 5 },
          "indicators": [
            { "id": "x", "name": "§", "type": "number", "unit": "§", "min": 0, "max": 10, "evidence": "required" },
            { "id": "word", "name": "§", "type": "text", "default": "" },
            { "id": "kind", "name": "§", "type": "choice", "choices": [ { "id": "a", "name": "§" }, { "id": "b", "name": "§" } ],
              "default": "a" } ],
          "criteria": [
            { "id": "work", "name": "§", "maxPoints": 10, "workflow": "work", "combine": "firstMatch", "basis": [ "law" ] },
            { "id": "rated", "name": "§", "maxPoints": 2, "scale": { "by": "kind", "points": { "a": 2, "b": 0 } } } ],
          "grades": { "workflow": "grades", "levels": [
            { "id": "excellent", "name": "§", "quota": { "max": 1, "per": "all", "ties": "council" } }, { "id": "good", "name": "§" } ] },
          "awards": [ { "id": "flag", "name": "§", "workflow": "flag", "basis": [ "law" ],
            "quota": { "max": 1, "per": "all", "ties": "council" } } ] }
        """;

    private const string Workflows = """
        [ { "WorkflowName": "work", "Rules": [ { "RuleName": "all", "SuccessEvent": "§", "Expression": "x >= limit",
          "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "x" } } } } ] },
          { "WorkflowName": "grades", "Rules": [ { "RuleName": "excellent", "Expression": "total >= 8" },
            { "RuleName": "good", "Expression": "true", "ErrorMessage": "§" } ] },
          { "WorkflowName": "flag", "Rules": [ { "RuleName": "enough", "Expression": "total >= 5", "ErrorMessage": "§" } ] } ]
        """;

    private const string Cases = """
        [ { "name": "§", "submissions": [ { "participant": "§", "cluster": "§", "values": { "x": 7 } } ],
          "expect": { "§": { "total": 1 } } } ]
        """;

    public long Draft { get; private set; }

    public long Published { get; private set; }

    public long Open { get; private set; }

    public long Evidence { get; private set; }

    public static async Task<HostileStudio> FillAsync(TestHost host)
    {
        var (store, admin, filled) = (host.Store, TestHost.Admin with { Name = Text }, new HostileStudio());
        FileEdit[] files = [FileEdit.Write("campaign.json", Hostile(Rules)), FileEdit.Write("workflows/all.json", Hostile(Workflows))];
        var draft = await store.Rules.CreateDraftAsync(admin, new NewDraft { Campaign = Id, Note = Text, Files = files });
        await store.Rules.PublishAsync(admin, draft.Id, draft.ETag, Text);
        await store.Submissions.SavePeriodAsync(
            admin, new StorePeriod { Campaign = Id, Name = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31) }, Text);
        var rules = Campaign.Load(new CampaignFiles(Id, new Dictionary<string, string>
        {
            ["campaign.json"] = Hostile(Rules), ["workflows/all.json"] = Hostile(Workflows),
        }));
        await store.Submissions.ImportAsync(
            admin,
            Id,
            "2026",
            [
                rules.NewSubmission("A", Text, Text).With("x", 8m).With("word", Text).Adjust("rated", 2, Text, Text),
                rules.NewSubmission(Text, Text, Text).With("x", 8m).Adjust("rated", 2, Text, Text),
            ],
            Text);
        var key = new FigureKey { Campaign = Id, Period = "2026", Participant = "A" };
        var evidence = await store.Submissions.AttachAsync(
            admin, key, NewEvidence.Kept("x", Text.Replace('/', '-') + ".html", "text/html", "<script>alert(3)</script>"u8.ToArray()));
        var evaluation = await store.Results.EvaluateAsync(admin, Id, "2026");
        var published = await store.Results.SaveAsync(admin, new NewResult { Evaluation = evaluation, Period = "2026", Note = Text });
        await store.Results.PublishAsync(admin, published.Id, published.ETag, Text);
        var appeal = await store.Results.OpenAppealAsync(admin, published.Id, "A", Text);
        await store.Results.AnswerAppealAsync(admin, appeal.Id, appeal.ETag, new AppealAnswer { IsAccepted = false, Text = Text });
        var open = await store.Results.SaveAsync(admin, new NewResult { Evaluation = evaluation, Period = "2026", Note = Text });
        var edited = await store.Rules.CreateDraftAsync(admin, new NewDraft { Campaign = Id, BasedOn = "1.0.0", Note = Text });
        await store.Rules.SaveFilesAsync(
            admin,
            edited.Id,
            [
                FileEdit.Write("cases.json", Hostile(Cases)),
                FileEdit.Write("campaign.json", Hostile(Rules).Replace("\"limit\": 5", "\"limit\": 9", StringComparison.Ordinal),
                    edited.File("campaign.json")!.ETag),
            ]);
        (filled.Draft, filled.Published, filled.Open, filled.Evidence) = (edited.Id, published.Id, open.Id, evidence.Id);
        return filled;
    }

    private static string Hostile(string json) => json.Replace(
        "§", Text.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
}
