using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

public sealed class WithdrawalTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_withdrawn_decision_leaves_the_matter_open_and_stays_in_the_audit_with_its_reason(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        var decided = await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("p"), Deny("q")]);
        decided = await store.Results.SaveOutcomeAsync(People.Chi, result.Id, decided.ETag, new() { Fingerprint = "f", Json = "{}" });

        var open = await store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, decided.ETag, decided.Decisions, "voted out of order");

        (open.Decisions.Count, open.Summary.Decisions, open.Outcome).Should().Be((0, 0, null));
        (await store.Results.GetOutcomeAsync(People.An, result.Id)).Sheets.Should().OnlyContain(sheet => sheet.GradePending == "excellent");
        var entry = (await store.Store.Audit.ReadAsync(People.An, new AuditFilter()))
            .Single(one => one.Action == AuditActions.WithdrawDecisions);
        (entry.Outcome, entry.By.UserId).Should().Be((AuditOutcome.Done, "chi"));
        entry.Details.Should().Contain("voted out of order").And.Contain("the better reports");
        (await store.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
        await store.TamperAsync($"""UPDATE er_decisions SET "Withdrawal" = 'x' WHERE "Withdrawal" IS NOT NULL""");
        (await store.Store.Audit.VerifyAuditAsync(People.An)).Fault.Should()
            .Be(AuditFault.ContentAltered, "the reason is sealed with the entry");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_withdrawn_can_be_decided_again_and_the_last_word_holds(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        result = await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("p"), Deny("q")]);
        result = await store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, result.ETag, result.Decisions, "again");

        result = await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("q"), Deny("p")]);

        result.Decisions.Select(one => (one.Participant, one.Verdict))
            .Should()
            .Equal(("q", CouncilVerdict.Changes), ("p", CouncilVerdict.Refuses));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Only_a_decision_that_holds_is_withdrawn_with_a_reason_and_before_publication(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        var first = await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("p"), Deny("q")]);
        var second = await store.Results.DecideAsync(People.Chi, result.Id, first.ETag, [Give("p") with { Reason = "named again" }]);

        var replaced =
            () => store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, second.ETag, [second.Decisions[0], first.Decisions[0]], "r");
        var silent = () => store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, second.ETag, second.Decisions, " ");
        var stale = () => store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, first.ETag, second.Decisions, "r");

        (await replaced.Should().ThrowAsync<StoreNotFoundException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = $"Kết quả {result.Id} không có quyết định ấy về p: đã được thay hoặc đã rút.",
            English = $"Result {result.Id} has no such decision on p: it was replaced or withdrawn.",
        });
        await silent.Should().ThrowAsync<StoreRefusedException>();
        await stale.Should().ThrowAsync<StoreConflictException>();
        (await store.Results.GetAsync(People.An, result.Id)).Decisions.Should().HaveCount(2, "all are withdrawn or none");
        var published = await store.Results.PublishAsync(People.Chi, result.Id, second.ETag, "QĐ 1");
        var late = () => store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, published.ETag, second.Decisions, "r");
        (await late.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be($"Result {result.Id} is published and cannot be changed; correct it by a new result with its reason.");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_decision_on_which_another_rests_is_not_withdrawn_alone(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        var flag = Give("p") with { Grade = null, Award = "flag", Verdict = CouncilVerdict.Refuses };
        result = await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("p"), Deny("q"), flag]);

        var alone = () => store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, result.ETag, [result.Decisions[0]], "r");

        var refused = (await alone.Should().ThrowAsync<StoreRefusedException>()).Which;
        refused.Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Không rút quyết định nào: những quyết định còn lại dựa vào đó. Hãy rút cả những quyết định ấy.",
            English = "No decision was withdrawn: those that remain rest on it. Withdraw those as well.",
        });
        refused.Diagnostics.Should().NotBeEmpty();
        (await store.Results.WithdrawDecisionsAsync(People.Chi, result.Id, result.ETag, result.Decisions, "r")).Decisions.Should()
            .BeEmpty();
    }

    private static CouncilDecision Give(string participant) => new()
    {
        Grade = "excellent",
        Participant = participant,
        Verdict = CouncilVerdict.Changes,
        Reason = "the better reports",
        Basis = ["NQ 5"],
        By = "Council",
    };

    private static CouncilDecision Deny(string participant) => Give(participant) with { Verdict = CouncilVerdict.Refuses };
}
