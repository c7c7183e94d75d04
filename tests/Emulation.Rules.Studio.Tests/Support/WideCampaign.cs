using System.Globalization;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Tests.Support;

/// <summary>A campaign of many criteria with made-up figures of any number of participants, to be measured with.</summary>
internal sealed class WideCampaign(string id, int criteria)
{
    public string Id => id;

    /// <summary>Publishes it, imports the figures of a period and makes a draft that differs.</summary>
    public async Task<long> FillAsync(TestHost host, int participants)
    {
        var (store, admin) = (host.Store, TestHost.Admin);
        FileEdit[] files = [FileEdit.Write("campaign.json", Rules("1.0.0", 90)), FileEdit.Write("workflows/all.json", Workflows)];
        var first = await store.Rules.CreateDraftAsync(admin, new NewDraft { Campaign = id, Files = files });
        await store.Rules.PublishAsync(admin, first.Id, first.ETag, "v");
        await store.Submissions.SavePeriodAsync(
            admin, new StorePeriod { Campaign = id, Name = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31) }, reason: null);
        await store.Submissions.ImportAsync(admin, id, "2026", Enumerable.Range(1, participants).Select(Figures), "file");
        var draft = await store.Rules.CreateDraftAsync(admin, new NewDraft { Campaign = id, BasedOn = "1.0.0" });
        await store.Rules.SaveFilesAsync(
            admin, draft.Id, [FileEdit.Write("campaign.json", Rules("1.1.0", 80), draft.File("campaign.json")!.ETag)]);
        return draft.Id;
    }

    private Submission Figures(int number)
    {
        var submission = new Submission
        {
            Participant = number.ToString("00000", CultureInfo.InvariantCulture),
            Name = string.Create(CultureInfo.InvariantCulture, $"Đơn vị số {number}"),
            Cluster = string.Create(CultureInfo.InvariantCulture, $"Cụm {number % 8}"),
        };
        return Enumerable.Range(1, criteria).Aggregate(
            submission, (all, i) => all.With(string.Create(CultureInfo.InvariantCulture, $"x{i}"), (decimal)(number * 7919L * i % 101)));
    }

    private string Rules(string version, int full)
    {
        var indicators = Enumerable.Range(1, criteria).Select(i => $$"""
            { "id": "x{{i}}", "name": "Chỉ tiêu {{i}}", "type": "number", "unit": "%", "min": 0, "max": 100 }
            """);
        var leaves = Enumerable.Range(1, criteria).Select(
            i => $$"""
                { "id": "c{{i}}", "name": "Tiêu chí {{i}}", "maxPoints": 2.5,
                  "bands": { "by": "x{{i}}", "below": 0, "from": { "50": 1, "{{full}}": 2.5 } } }
                """);
        return $$"""
            { "formatVersion": 1, "id": "{{id}}", "version": "{{version}}", "name": "{{criteria}} tiêu chí",
              "effective": { "from": "2026-01-01", "to": "2026-12-31" },
              "indicators": [
                {{string.Join(",\n    ", indicators)}} ],
              "criteria": [
                {{string.Join(",\n    ", leaves)}} ],
              "grades": { "workflow": "grades", "levels": [ { "id": "excellent", "name": "Xuất sắc" }, { "id": "good", "name": "Tốt" },
                { "id": "other", "name": "Còn lại" } ] },
              "awards": [ { "id": "flag", "name": "Cờ thi đua", "workflow": "flag",
                "quota": { "share": "20%", "of": "participants", "per": "all", "rounding": "down", "ties": "council" } } ] }
            """;
    }

    private const string Workflows = """
        [ { "WorkflowName": "grades", "Rules": [
              { "RuleName": "excellent", "Expression": "total >= 60" }, { "RuleName": "good", "Expression": "total >= 40" },
              { "RuleName": "other", "Expression": "true" } ] },
          { "WorkflowName": "flag", "Rules": [ { "RuleName": "enough", "Expression": "total >= 20" } ] } ]
        """;
}
