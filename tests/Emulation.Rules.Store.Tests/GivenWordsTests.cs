using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

/// <summary>Every id and every text the store is given, where no database keeps it: both kinds of database answer alike.</summary>
public sealed class GivenWordsTests
{
    private static readonly Dictionary<string, Func<FilledStore, string, Task>> Ids = new()
    {
        ["user.Id"] = (f, w) => f.Store.Rules.ListAsync(People.An with { Id = w }),
        ["user.Name"] = (f, w) => f.Store.Rules.ListAsync(People.An with { Name = w }),
        ["Rules.Get"] = (f, w) => f.Store.Rules.GetAsync(People.An, w),
        ["Rules.CreateDraft campaign"] = (f, w) => f.Store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = w }),
        ["Rules.CreateDraft basedOn"] = (f, w) => f.Store.Rules.CreateDraftAsync(
            People.An, new NewDraft { Campaign = Texts.Id, BasedOn = w }),
        ["Rules.GetVersion campaign"] = (f, w) => f.Store.Rules.GetVersionAsync(People.An, w, "1"),
        ["Rules.GetVersion"] = (f, w) => f.Store.Rules.GetVersionAsync(People.An, Texts.Id, w),
        ["Rules.GetFiles campaign"] = (f, w) => f.Store.Rules.GetFilesAsync(People.An, w, "1"),
        ["Rules.GetFiles"] = (f, w) => f.Store.Rules.GetFilesAsync(People.An, Texts.Id, w),
        ["Rules.GetBases campaign"] = (f, w) => f.Store.Rules.GetBasesAsync(People.An, w, "1"),
        ["Rules.GetBases"] = (f, w) => f.Store.Rules.GetBasesAsync(People.An, Texts.Id, w),
        ["Rules.Restore campaign"] = (f, w) => f.Store.Rules.RestoreAsync(People.An, w, "1", "9", "n"),
        ["Rules.Restore version"] = (f, w) => f.Store.Rules.RestoreAsync(People.An, Texts.Id, w, "9", "n"),
        ["Rules.Restore new version"] = (f, w) => f.Store.Rules.RestoreAsync(People.An, Texts.Id, "1", w, "n"),
        ["Participant id"] = (f, w) => f.Store.Submissions.SaveParticipantsAsync(
            People.An, [new StoreParticipant { Id = w, Name = "n" }], "r"),
        ["Participant name"] = (f, w) => f.Store.Submissions.SaveParticipantsAsync(
            People.An, [new StoreParticipant { Id = "new", Name = w }], "r"),
        ["Participant cluster"] = (f, w) => f.Store.Submissions.SaveParticipantsAsync(
            People.An, [new StoreParticipant { Id = "new", Name = "n", Cluster = w }], "r"),
        ["Participant predecessor"] = (f, w) => f.Store.Submissions.SaveParticipantsAsync(
            People.An, [new StoreParticipant { Id = "new", Name = "n", Predecessors = [w] }], "r"),
        ["Periods"] = (f, w) => f.Store.Submissions.GetPeriodsAsync(People.An, w),
        ["Period campaign"] = (f, w) => f.Store.Submissions.SavePeriodAsync(
            People.An, new StorePeriod { Campaign = w, Name = "n", From = new(2026, 1, 1), To = new(2026, 1, 1) }, "r"),
        ["Period name"] = (f, w) => f.Store.Submissions.SavePeriodAsync(
            People.An, new StorePeriod { Campaign = Texts.Id, Name = w, From = new(2026, 1, 1), To = new(2026, 1, 1) }, "r"),
        ["List campaign"] = (f, w) => f.Store.Submissions.ListAsync(People.An, w, Texts.Period),
        ["List period"] = (f, w) => f.Store.Submissions.ListAsync(People.An, Texts.Id, w),
        ["Read campaign"] = (f, w) => FirstAsync(f.Store.Submissions.ReadAsync(People.An, w, Texts.Period)),
        ["Read period"] = (f, w) => FirstAsync(f.Store.Submissions.ReadAsync(People.An, Texts.Id, w)),
        ["Save campaign"] = (f, w) => f.Store.Submissions.SaveAsync(
            People.An, w, Texts.Period, f.Figures.Current.With("x", 1m), f.Figures.ETag, "r"),
        ["Save period"] = (f, w) => f.Store.Submissions.SaveAsync(
            People.An, Texts.Id, w, f.Figures.Current.With("x", 1m), f.Figures.ETag, "r"),
        ["Import campaign"] = (f, w) => f.Store.Submissions.ImportAsync(People.An, w, Texts.Period, [f.Figures.Current], "r"),
        ["Import period"] = (f, w) => f.Store.Submissions.ImportAsync(People.An, Texts.Id, w, [f.Figures.Current], "r"),
        ["Evidence indicator"] = (f, w) => f.Store.Submissions.AttachAsync(
            People.An, FilledStore.Key, NewEvidence.Kept(w, "a.pdf", "application/pdf", new byte[] { 1 })),
        ["Evidence name"] = (f, w) => f.Store.Submissions.AttachAsync(
            People.An, FilledStore.Key, NewEvidence.Kept("x", w, "application/pdf", new byte[] { 1 })),
        ["Evidence media type"] = (f, w) => f.Store.Submissions.AttachAsync(
            People.An, FilledStore.Key, NewEvidence.Kept("x", "a.pdf", w, new byte[] { 1 })),
        ["Evidence address"] = (f, w) => f.Store.Submissions.AttachAsync(
            People.An, FilledStore.Key, NewEvidence.At("x", "b.pdf", "application/pdf", w, new string('0', 64), 1)),
        ["Results.List campaign"] = (f, w) => f.Store.Results.ListAsync(People.An, w),
        ["Results.List period"] = (f, w) => f.Store.Results.ListAsync(People.An, Texts.Id, w),
        ["Evaluate campaign"] = (f, w) => f.Store.Results.EvaluateAsync(People.An, w, Texts.Period),
        ["Evaluate period"] = (f, w) => f.Store.Results.EvaluateAsync(People.An, Texts.Id, w),
        ["Results.Save period"] = (f, w) => f.Store.Results.SaveAsync(
            People.An, new NewResult { Evaluation = f.Result.Evaluation, Period = w, Note = "n" }),
        ["Outcome fingerprint"] = (f, w) => f.Store.Results.SaveOutcomeAsync(
            People.An, f.Result.Id, f.Result.ETag, new StoredOutcome { Fingerprint = w, Json = "{}" }),
        ["Appeal participant"] = (f, w) => f.Store.Results.OpenAppealAsync(People.An, f.Appeal.Result, w, "t"),
        ["Audit user"] = (f, w) => f.Store.Audit.ReadAsync(People.An, new AuditFilter { UserId = w }),
        ["Audit campaign"] = (f, w) => f.Store.Audit.ReadAsync(People.An, new AuditFilter { Campaign = w }),
        ["Audit period"] = (f, w) => f.Store.Audit.ReadAsync(People.An, new AuditFilter { Period = w }),
        ["Audit participant"] = (f, w) => f.Store.Audit.ReadAsync(People.An, new AuditFilter { Participant = w }),
        ["Audit action"] = (f, w) => f.Store.Audit.ReadAsync(People.An, new AuditFilter { Action = w }),
    };

    private static readonly Dictionary<string, Func<FilledStore, FigureKey, Task>> Keys = new()
    {
        ["Get"] = (f, k) => f.Store.Submissions.GetAsync(People.An, k),
        ["Submit"] = (f, k) => f.Store.Submissions.SubmitAsync(People.An, k, "1"),
        ["Verify"] = (f, k) => f.Store.Submissions.VerifyAsync(People.An, k, "1", null),
        ["Finalize"] = (f, k) => f.Store.Submissions.FinalizeAsync(People.An, k, "1", null),
        ["Reopen"] = (f, k) => f.Store.Submissions.ReopenAsync(People.An, k, "1", FigureStage.Open, "r", null),
        ["History"] = (f, k) => f.Store.Submissions.GetHistoryAsync(People.An, k),
        ["Evidence"] = (f, k) => f.Store.Submissions.GetEvidenceAsync(People.An, k),
        ["Attach"] = (f, k) => f.Store.Submissions.AttachAsync(
            People.An, k, NewEvidence.Kept("x", "a.pdf", "application/pdf", new byte[] { 1 })),
    };

    /// <summary>A submission's participant and cluster are left out: it drops by itself what is not seen in them.</summary>
    private static readonly Dictionary<string, Func<FilledStore, string, Task>> Notes = new()
    {
        ["draft"] = (f, w) => f.Store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Note = w }),
        ["folder"] = (f, w) => f.Store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Folder = w }),
        ["path"] = (f, w) => f.Store.Rules.SaveFilesAsync(People.An, f.Draft.Id, [FileEdit.Write(w, "a")]),
        ["file etag"] = (f, w) => f.Store.Rules.SaveFilesAsync(People.An, f.Draft.Id, [FileEdit.Write("campaign.json", "a", w)]),
        ["submit"] = (f, w) => f.Store.Rules.SubmitDraftAsync(People.An, f.Draft.Id, f.Draft.ETag, w),
        ["submit etag"] = (f, w) => f.Store.Rules.SubmitDraftAsync(People.An, f.Draft.Id, w, "n"),
        ["publish"] = (f, w) => f.Store.Rules.PublishAsync(People.An, f.Draft.Id, f.Draft.ETag, w),
        ["restore"] = (f, w) => f.Store.Rules.RestoreAsync(People.An, Texts.Id, "1", "9", w),
        ["save etag"] = (f, w) => f.Store.Submissions.SaveAsync(
            People.An, Texts.Id, Texts.Period, f.Figures.Current.With("x", 1m), w, "r"),
        ["save reason"] = (f, w) => f.Store.Submissions.SaveAsync(
            People.An, Texts.Id, Texts.Period, f.Figures.Current.With("x", 1m), "999", w),
        ["save text"] = (f, w) => f.Store.Submissions.SaveAsync(
            People.An, Texts.Id, Texts.Period, f.Figures.Current.With("x", w), f.Figures.ETag, "r"),
        ["save indicator"] = (f, w) => f.Store.Submissions.SaveAsync(
            People.An, Texts.Id, Texts.Period, f.Figures.Current.With(w, 1m), f.Figures.ETag, "r"),
        ["save name"] = (f, w) => f.Store.Submissions.SaveAsync(
            People.An, Texts.Id, Texts.Period, f.Figures.Current with { Name = w }, f.Figures.ETag, "r"),
        ["import reason"] = (f, w) => f.Store.Submissions.ImportAsync(People.An, Texts.Id, Texts.Period, [], w),
        ["import name"] = (f, w) => f.Store.Submissions.ImportAsync(
            People.An, Texts.Id, Texts.Period, [f.Figures.Current with { Name = w }], "r"),
        ["withdraw evidence"] = (f, w) => f.Store.Submissions.WithdrawEvidenceAsync(People.An, f.Evidence, w),
        ["result note"] = (f, w) => f.Store.Results.SaveAsync(
            People.An, new NewResult { Evaluation = f.Result.Evaluation, Period = Texts.Period, Note = w }),
        ["outcome json"] = (f, w) => f.Store.Results.SaveOutcomeAsync(
            People.An, f.Result.Id, "x", new StoredOutcome { Fingerprint = "f", Json = w }),
        ["decision"] = (f, w) => f.Store.Results.DecideAsync(
            People.An, f.Result.Id, f.Result.ETag,
            [new Awards.CouncilDecision { Participant = w, By = w, Verdict = Awards.CouncilVerdict.Confirms, Award = w, Reason = w }]),
        ["appeal"] = (f, w) => f.Store.Results.OpenAppealAsync(People.An, f.Appeal.Result, "p", w),
        ["answer"] = (f, w) => f.Store.Results.AnswerAppealAsync(
            People.An, f.Appeal.Id, "9", new AppealAnswer { IsAccepted = false, Text = w }),
    };

    private static readonly string[] Unseen = ["a\uD800", "\uDC00a", "a\0b"];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_id_that_no_database_keeps_is_an_argument_that_is_wrong_whoever_is_asked(DatabaseKind kind)
    {
        var filled = new FilledStore();
        await filled.InitializeAsync(kind);
        foreach (var word in Unseen)
        {
            foreach (var (name, call) in Ids)
            {
                (await SaidAsync(() => call(filled, word))).Should().Be("argument", $"of {name}");
            }

            FigureKey[] keys =
            [
                FilledStore.Key with { Campaign = word },
                FilledStore.Key with { Period = word },
                FilledStore.Key with { Participant = word },
            ];
            foreach (var (name, call) in Keys)
            {
                foreach (var key in keys)
                {
                    (await SaidAsync(() => call(filled, key))).Should().Be("argument", $"of {name}");
                }
            }
        }

        (await filled.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
        await filled.DisposeAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_text_that_no_database_keeps_is_refused_and_is_not_the_databases_fault(DatabaseKind kind)
    {
        var filled = new FilledStore();
        await filled.InitializeAsync(kind);
        foreach (var word in Unseen)
        {
            foreach (var (name, call) in Notes)
            {
                (await SaidAsync(() => call(filled, word))).Should().BeOneOf(["argument", "refused"], $"of {name}");
            }
        }

        (await filled.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
        await filled.DisposeAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_version_that_could_not_be_asked_for_is_not_published(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        foreach (var version in (string[])["1\\u00002", "1\\n2", new string('1', 201)])
        {
            var draft = await store.Rules.CreateDraftAsync(
                People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files(version) });

            var publish = () => store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "n");

            await publish.Should().ThrowAsync<StoreRefusedException>();
        }
    }

    private static async Task<string> SaidAsync(Func<Task> call)
    {
        try
        {
            await call();
            return "done";
        }
        catch (ArgumentException)
        {
            return "argument";
        }
        catch (Exception exception) when (exception is StoreRefusedException or StoreConflictException)
        {
            return "refused";
        }
    }

    private static async Task FirstAsync(IAsyncEnumerable<Submission> all)
    {
        await foreach (var _ in all)
        {
            return;
        }
    }
}
