using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Tests;

public sealed class FirstTests
{
    [Fact]
    public async Task A_campaign_goes_from_a_draft_to_a_published_result()
    {
        using var folder = new TempFolder();
        var store = EmulationStore.Open(o => o.UseSqlite($"Data Source={folder.PathOf("s.db")};Pooling=False"), new LocalAuthorizer());
        await store.MigrateAsync();
        var draft = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files() });
        var version = await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "first");
        version.Version.Should().Be("1");
        await store.Submissions.SavePeriodAsync(People.An, new StorePeriod { Campaign = Texts.Id, Name = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31) }, null);
        var figures = await store.Submissions.SaveAsync(People.An, Texts.Id, "2026", new Submission { Participant = "p" }.Set("x", 7), null, null);
        figures = await store.Submissions.SubmitAsync(People.An, figures.Key, figures.ETag);
        figures = await store.Submissions.VerifyAsync(People.Binh, figures.Key, figures.ETag, null);
        (await store.Submissions.ImportAsync(People.An, Texts.Id, "2026", [new Submission { Participant = "q" }.Set("x", 3)], "file")).Added.Should().Be(1);
        var evaluation = await store.Results.EvaluateAsync(People.An, Texts.Id, "2026");
        evaluation.Sheets.Select(s => s.Total).Should().Equal(7m, 3m);
        var result = await store.Results.SaveAsync(People.An, new NewResult { Evaluation = evaluation, Period = "2026", Note = "n" });
        (await store.Results.PublishAsync(People.An, result.Id, result.ETag, "p")).State.Should().Be(ResultState.Published);
        var check = await store.Audit.VerifyAuditAsync(People.An);
        check.Text.English.Should().Be("The audit is whole: 8 entries.");
        (await store.Source.ReadAsync(default)).Should().ContainSingle();
    }
}
