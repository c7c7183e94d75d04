using System.Reflection;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

/// <summary>Every operation of every service, called by somebody who has every right but the one it takes.</summary>
public sealed class EveryActionTests(FilledStore filled) : IClassFixture<FilledStore>
{
    private static readonly Type[] Services = [typeof(IRuleStore), typeof(ISubmissionStore), typeof(IResultStore), typeof(IAuditLog)];

    /// <summary>An operation that is not listed here fails <see cref="No_operation_is_forgotten"/>.</summary>
    private static readonly Dictionary<string,
    (StoreRight Right, Func<EmulationStore, FilledStore, StoreUser, Task> Call)> Operations = new()
    {
        ["IRuleStore.GetAsync"] = (StoreRight.Read, (s, f, u) => s.Rules.GetAsync(u, Texts.Id)),
        ["IRuleStore.CreateDraftAsync"] = (StoreRight.Edit, (s, f, u) => s.Rules.CreateDraftAsync(u, new NewDraft { Campaign = Texts.Id })),
        ["IRuleStore.GetDraftAsync"] = (StoreRight.Read, (s, f, u) => s.Rules.GetDraftAsync(u, f.Draft.Id)),
        ["IRuleStore.SaveFilesAsync"] = (
            StoreRight.Edit, (s, f, u) => s.Rules.SaveFilesAsync(u, f.Draft.Id, [FileEdit.Write("data/a.csv", "a")])),
        ["IRuleStore.SubmitDraftAsync"] = (StoreRight.Edit, (s, f, u) => s.Rules.SubmitDraftAsync(u, f.Draft.Id, f.Draft.ETag, "n")),
        ["IRuleStore.ApproveDraftAsync"] = (
            StoreRight.Approve, (s, f, u) => s.Rules.ApproveDraftAsync(u, f.Submitted.Id, f.Submitted.ETag, "n")),
        ["IRuleStore.ReturnDraftAsync"] = (
            StoreRight.Approve, (s, f, u) => s.Rules.ReturnDraftAsync(u, f.Submitted.Id, f.Submitted.ETag, "n")),
        ["IRuleStore.DiscardDraftAsync"] = (StoreRight.Edit, (s, f, u) => s.Rules.DiscardDraftAsync(u, f.Draft.Id, f.Draft.ETag, "n")),
        ["IRuleStore.CheckDraftAsync"] = (StoreRight.Read, (s, f, u) => s.Rules.CheckDraftAsync(u, f.Draft.Id)),
        ["IRuleStore.PublishAsync"] = (StoreRight.Publish, (s, f, u) => s.Rules.PublishAsync(u, f.Draft.Id, f.Draft.ETag, "n")),
        ["IRuleStore.GetVersionAsync"] = (StoreRight.Read, (s, f, u) => s.Rules.GetVersionAsync(u, Texts.Id, "1")),
        ["IRuleStore.GetFilesAsync"] = (StoreRight.Read, (s, f, u) => s.Rules.GetFilesAsync(u, Texts.Id, "1")),
        ["IRuleStore.GetBasesAsync"] = (StoreRight.Read, (s, f, u) => s.Rules.GetBasesAsync(u, Texts.Id, "1")),
        ["IRuleStore.RestoreAsync"] = (StoreRight.Edit, (s, f, u) => s.Rules.RestoreAsync(u, Texts.Id, "1", "9", "n")),
        ["IRuleStore.GetSharedFilesAsync"] = (StoreRight.Read, (s, f, u) => s.Rules.GetSharedFilesAsync(u)),
        ["IRuleStore.SaveSharedFilesAsync"] = (
            StoreRight.Publish, (s, f, u) => s.Rules.SaveSharedFilesAsync(u, [FileEdit.Write("a", "a")])),
        ["ISubmissionStore.GetParticipantsAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.GetParticipantsAsync(u)),
        ["ISubmissionStore.SaveParticipantsAsync"] = (StoreRight.Verify, (s, f, u) => s.Submissions.SaveParticipantsAsync(u, [], "r")),
        ["ISubmissionStore.GetPeriodsAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.GetPeriodsAsync(u, Texts.Id)),
        ["ISubmissionStore.SavePeriodAsync"] = (StoreRight.Verify, (s, f, u) => s.Submissions.SavePeriodAsync(
            u, new StorePeriod { Campaign = Texts.Id, Name = "2027", From = new(2027, 1, 1), To = new(2027, 12, 31) }, "r")),
        ["ISubmissionStore.ListAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.ListAsync(u, Texts.Id, Texts.Period)),
        ["ISubmissionStore.GetAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.GetAsync(u, FilledStore.Key)),
        ["ISubmissionStore.ReadAsync"] = (StoreRight.Read, async (s, f, u) =>
        {
            await foreach (var _ in s.Submissions.ReadAsync(u, Texts.Id, Texts.Period))
            {
                // The first one is one too many.
            }
        }),
        ["ISubmissionStore.SaveAsync"] = (StoreRight.Submit, (s, f, u) => s.Submissions.SaveAsync(
            u, Texts.Id, Texts.Period, f.Figures.Current.With("x", 1m), f.Figures.ETag, null)),
        ["ISubmissionStore.ImportAsync"] = (StoreRight.Verify, (s, f, u) => s.Submissions.ImportAsync(u, Texts.Id, Texts.Period, [], "r")),
        ["ISubmissionStore.SubmitAsync"] = (StoreRight.Submit, (s, f, u) => s.Submissions.SubmitAsync(u, FilledStore.Key, f.Figures.ETag)),
        ["ISubmissionStore.VerifyAsync"] = (
            StoreRight.Verify, (s, f, u) => s.Submissions.VerifyAsync(u, FilledStore.Key, f.Figures.ETag, null)),
        ["ISubmissionStore.FinalizeAsync"] = (
            StoreRight.Decide, (s, f, u) => s.Submissions.FinalizeAsync(u, FilledStore.Key, f.Figures.ETag, null)),
        ["ISubmissionStore.ReopenAsync"] = (StoreRight.Verify, (s, f, u) => s.Submissions.ReopenAsync(
            u, FilledStore.Key, f.Figures.ETag, FigureStage.Open, "r", null)),
        ["ISubmissionStore.GetHistoryAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.GetHistoryAsync(u, FilledStore.Key)),
        ["ISubmissionStore.GetEvidenceAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.GetEvidenceAsync(u, FilledStore.Key)),
        ["ISubmissionStore.AttachAsync"] = (StoreRight.Submit, (s, f, u) => s.Submissions.AttachAsync(
            u, FilledStore.Key, NewEvidence.Kept("x", "a.pdf", "application/pdf", new byte[] { 1 }))),
        ["ISubmissionStore.ReadEvidenceAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.ReadEvidenceAsync(u, f.Evidence)),
        ["ISubmissionStore.CheckEvidenceAsync"] = (StoreRight.Read, (s, f, u) => s.Submissions.CheckEvidenceAsync(u, f.Evidence, null)),
        ["ISubmissionStore.WithdrawEvidenceAsync"] = (
            StoreRight.Submit, (s, f, u) => s.Submissions.WithdrawEvidenceAsync(u, f.Evidence, "r")),
        ["IResultStore.ListAsync"] = (StoreRight.Read, (s, f, u) => s.Results.ListAsync(u, Texts.Id)),
        ["IResultStore.GetAsync"] = (StoreRight.Read, (s, f, u) => s.Results.GetAsync(u, f.Result.Id)),
        ["IResultStore.EvaluateAsync"] = (StoreRight.Read, (s, f, u) => s.Results.EvaluateAsync(u, Texts.Id, Texts.Period)),
        ["IResultStore.GetOutcomeAsync"] = (StoreRight.Read, (s, f, u) => s.Results.GetOutcomeAsync(u, f.Result.Id)),
        ["IResultStore.SaveAsync"] = (StoreRight.Decide, (s, f, u) => s.Results.SaveAsync(
            u, new NewResult { Evaluation = f.Result.Evaluation, Period = Texts.Period, Note = "n" })),
        ["IResultStore.DecideAsync"] = (StoreRight.Decide, (s, f, u) => s.Results.DecideAsync(u, f.Result.Id, f.Result.ETag, [])),
        ["IResultStore.WithdrawDecisionsAsync"] = (
            StoreRight.Decide, (s, f, u) => s.Results.WithdrawDecisionsAsync(u, f.Result.Id, f.Result.ETag, [], "r")),
        ["IResultStore.SaveOutcomeAsync"] = (StoreRight.Decide, (s, f, u) => s.Results.SaveOutcomeAsync(
            u, f.Result.Id, f.Result.ETag, new StoredOutcome { Fingerprint = "f", Json = "{}" })),
        ["IResultStore.PublishAsync"] = (StoreRight.Decide, (s, f, u) => s.Results.PublishAsync(u, f.Result.Id, f.Result.ETag, "n")),
        ["IResultStore.GetDossierAsync"] = (StoreRight.Read, (s, f, u) => s.Results.GetDossierAsync(u, f.Result.Id)),
        ["IResultStore.GetAppealsAsync"] = (StoreRight.Read, (s, f, u) => s.Results.GetAppealsAsync(u, f.Appeal.Result)),
        ["IResultStore.OpenAppealAsync"] = (StoreRight.Submit, (s, f, u) => s.Results.OpenAppealAsync(u, f.Appeal.Result, "p", "t")),
        ["IResultStore.AnswerAppealAsync"] = (StoreRight.Decide, (s, f, u) => s.Results.AnswerAppealAsync(
            u, f.Appeal.Id, f.Appeal.ETag, new AppealAnswer { IsAccepted = false, Text = "t" })),
        ["IAuditLog.ReadAsync"] = (StoreRight.Read, (s, f, u) => s.Audit.ReadAsync(u, new AuditFilter())),
        ["IAuditLog.VerifyAuditAsync"] = (StoreRight.Read, (s, f, u) => s.Audit.VerifyAuditAsync(u)),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    [Fact]
    public void No_operation_is_forgotten() =>
        Services.SelectMany(
            service => service.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => $"{service.Name}.{method.Name}"))
            .Distinct()
            .Should()
            .BeEquivalentTo(
                Operations.Keys.Append("IRuleStore.ListAsync"), "the list leaves out what somebody may not read, and denies nothing");

    [Theory, MemberData(nameof(Names))]
    public async Task Who_has_every_right_but_one_is_denied_by_direct_call_and_nothing_changes(string operation)
    {
        var (right, call) = Operations[operation];
        var limited = filled.As(Enum.GetValues<StoreRight>().Except([right]));
        var before = await filled.CountAsync();

        var act = () => call(limited, filled, FilledStore.Clerk);

        var denied = (await act.Should().ThrowAsync<StoreDeniedException>()).Which;
        denied.Access.Right.Should().Be(right);
        denied.Text.Vietnamese.Should().StartWith("Bình không có quyền ");
        denied.Text.English.Should().StartWith("Bình may not ");
        (await filled.CountAsync()).Should().Be(before, "a denied attempt stands in the audit and changes nothing else");
    }

    [Fact]
    public async Task The_list_leaves_out_what_somebody_may_not_read() =>
        (await filled.As([]).Rules.ListAsync(FilledStore.Clerk)).Should().BeEmpty();
}
