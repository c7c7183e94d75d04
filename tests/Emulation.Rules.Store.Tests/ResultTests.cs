using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Folders;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests;

public sealed class ResultTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_evaluation_is_kept_whole_with_its_fingerprints(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var evaluation = await store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period);
        var kept =
            await store.Results.SaveAsync(People.An, new NewResult { Evaluation = evaluation, Period = Texts.Period, Note = "first" });

        var read = await store.Results.GetAsync(People.An, kept.Id);

        EvaluationJson.Serialize(read.Evaluation).Should().Be(EvaluationJson.Serialize(evaluation));
        (read.Summary.ResultFingerprint, read.Summary.InputFingerprint)
            .Should()
            .Be((evaluation.ResultFingerprint, evaluation.InputFingerprint));
        (await store.Results.ListAsync(People.An, Texts.Id)).Should().ContainSingle().Which.Should().Be(read.Summary);
        var another = () => store.Results.SaveAsync(
            People.An, new NewResult
            {
                Evaluation = evaluation with { Campaign = evaluation.Campaign with { Fingerprint = "0" } },
                Period = Texts.Period,
                Note = "x",
            });
        (await another.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be("It was evaluated by rules that call themselves version 1 but are not the published ones.");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_correction_is_judged_by_the_rules_of_then_or_by_those_that_were_mended_since(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var first = await store.ScoreAsync();
        await store.Results.PublishAsync(People.An, first.Id, first.ETag, "n");
        await store.PublishAsync("2", points: "x + x");
        var files = await store.Rules.GetFilesAsync(People.An, Texts.Id, first.Evaluation.Campaign.Version);
        var then = Campaign.Load(new CampaignFiles(Texts.Id, files.ToDictionary(file => file.Path, file => file.Text!)));

        var mended = await store.ScoreAsync("the rules were wrong", first.Id);
        var byThen = await store.Results.SaveAsync(
            People.An,
            new NewResult
            {
                Evaluation = then.Evaluate(await store.Figures.ReadAsync(People.An, Texts.Id, Texts.Period).ToListAsync()),
                Period = Texts.Period,
                Note = "the figures were wrong",
                Corrects = first.Id,
            });

        (mended.Evaluation.Campaign.Version, mended.Evaluation.Sheets[0].Total).Should().Be(("2", 14m));
        (byThen.Evaluation.Campaign.Version, byThen.Evaluation.Sheets[0].Total).Should().Be(("1", 7m));
        await store.Results.PublishAsync(People.An, byThen.Id, byThen.ETag, "n");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Figures_that_do_not_check_are_not_scored_and_the_diagnostics_are_given(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 11);

        var evaluate = () => store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period);

        var refused = (await evaluate.Should().ThrowAsync<StoreRefusedException>()).Which;
        refused.Text.Should()
            .Be(new LocalizedText
            {
                Vietnamese = "Số liệu có 1 lỗi; chưa chấm điểm.", English = "The figures have 1 error; nothing was scored.",
            });
        refused.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        refused.Message.Should().StartWith($"{refused.Text.English} ").And.Contain("error ER5006: participant 'p', indicator 'x'");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_published_result_never_changes_and_a_correction_is_a_new_one_with_its_reason(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var figures = await store.EnterAsync("p", 7);
        var result = await store.ScoreAsync();
        var published = await store.Results.PublishAsync(People.Chi, result.Id, result.ETag, "QĐ 12");
        (published.State, published.PublicationNote, published.Published!.UserId).Should().Be((ResultState.Published, "QĐ 12", "chi"));

        var outcome =
            () => store.Results.SaveOutcomeAsync(
                People.An, result.Id, published.ETag, new StoredOutcome { Fingerprint = "f", Json = "{}" });
        var again = () => store.Results.PublishAsync(People.An, result.Id, published.ETag, "again");
        (await outcome.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = $"Kết quả {result.Id} đã công bố nên không đổi được; hãy lập kết quả mới để đính chính, nêu lý do.",
            English = $"Result {result.Id} is published and cannot be changed; correct it by a new result with its reason.",
        });
        await again.Should().ThrowAsync<StoreRefusedException>();

        await store.EnterAsync("p", 6, figures.ETag);
        var givenUp = await store.ScoreAsync("the wrong report was taken out", result.Id);
        var correction = await store.ScoreAsync("a report was counted twice", result.Id);
        await store.Results.PublishAsync(People.Chi, correction.Id, correction.ETag, "QĐ 13");
        var second = () => store.ScoreAsync("once more", result.Id);
        var late = () => store.Results.PublishAsync(People.Chi, givenUp.Id, givenUp.ETag, "QĐ 14");
        foreach (var act in (Func<Task>[])[second, late])
        {
            (await act.Should().ThrowAsync<StoreRefusedException>()).Which.Message
                .Should()
                .Be($"Result {result.Id} is corrected by result {correction.Id} already.");
        }

        (await store.Results.GetAsync(People.An, result.Id)).Summary.CorrectedBy.Should().Be(correction.Id);
        (await store.Results.GetDossierAsync(People.An, result.Id)).Evaluation.Sheets[0].Total.Should().Be(7m);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_appeal_is_opened_answered_and_says_what_working_it_out_anew_changed(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var figures = await store.EnterAsync("p", 5);
        await store.EnterAsync("q", 7);
        var result = await store.ScoreAsync();
        var early = () => store.Results.OpenAppealAsync(People.An, result.Id, "p", "why");
        (await early.Should().ThrowAsync<StoreRefusedException>()).Which.Message.Should().Be($"Result {result.Id} is not published.");
        await store.Results.PublishAsync(People.Chi, result.Id, result.ETag, "QĐ 12");
        var stranger = () => store.Results.OpenAppealAsync(People.An, result.Id, "nobody", "why");
        await stranger.Should().ThrowAsync<StoreNotFoundException>();

        var appeal = await store.Results.OpenAppealAsync(People.An, result.Id, "p", "report 3 was not counted");
        await store.EnterAsync("p", 8, figures.ETag);
        var correction = await store.ScoreAsync("appeal of p", result.Id);
        var answered = await store.Results.AnswerAppealAsync(
            People.Chi, appeal.Id, appeal.ETag, new AppealAnswer
            {
                IsAccepted = true, Text = "it was in time", Correction = correction.Id,
            });

        answered.Change.Should().Be(new AppealChange { TotalBefore = 5m, TotalAfter = 8m, RankBefore = 2, RankAfter = 1, OthersMoved = 1 });
        (await store.Results.GetAppealsAsync(People.An, result.Id)).Should().ContainSingle().Which.Should().Be(answered);
        var twice =
            () => store.Results.AnswerAppealAsync(
                People.Chi, appeal.Id, answered.ETag, new AppealAnswer { IsAccepted = false, Text = "no" });
        (await twice.Should().ThrowAsync<StoreRefusedException>()).Which.Message.Should().Be($"Appeal {appeal.Id} is answered already.");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decisions_have_to_be_well_founded_and_a_later_one_replaces_the_earlier(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await CampaignFolders.ImportAsync(store.Rules, People.An, Repository.Rules("titles-2024"), "import");
        var campaign = Campaign.Load(Repository.Rules("titles-2024"));
        var period = campaign.Definition.Effective;
        await store.Figures.SavePeriodAsync(
            People.An, new StorePeriod { Campaign = campaign.Definition.Id, Name = "2024", From = period.From, To = period.To }, null);
        var example = Emulation.Rules.Cases.CaseFile.TryRead(
            campaign.Definition, await File.ReadAllTextAsync(
                Path.Combine(Repository.Rules("titles-2024"), "cases.json")), "cases", out var cases, out _) ? cases[0] : null;
        await store.Figures.ImportAsync(People.An, campaign.Definition.Id, "2024", example!.Submissions, "case");
        var evaluation = await store.Results.EvaluateAsync(People.An, campaign.Definition.Id, "2024");
        var result = await store.Results.SaveAsync(People.An, new NewResult { Evaluation = evaluation, Period = "2024", Note = "first" });
        var recommended =
            evaluation.Recommendations.First(
                r => r.Status == RecommendationStatus.Recommended && campaign.Definition.Awards.First(a => a.Id == r.Award).Ballot is null);
        CouncilDecision Decision(CouncilVerdict verdict, string? reason, params string[] basis) =>
            new()
            {
                Award = recommended.Award,
                Participant = recommended.Participant,
                Verdict = verdict,
                Reason = reason,
                Basis = basis,
                By = "Council",
                On = new(2024, 12, 1),
            };

        var unfounded = () => store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Decision(CouncilVerdict.Refuses, null)]);
        (await unfounded.Should().ThrowAsync<StoreRefusedException>()).Which.Diagnostics.Should().NotBeEmpty();
        var decided = await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Decision(CouncilVerdict.Confirms, null)]);
        decided =
            await store.Results.SaveOutcomeAsync(
                People.Chi, result.Id, decided.ETag, new StoredOutcome { Fingerprint = "f", Json = "{ \"kept\": true }" });
        decided.Outcome!.Json.Should().Be("{ \"kept\": true }");
        decided =
            await store.Results.DecideAsync(
                People.Chi, result.Id, decided.ETag, [Decision(CouncilVerdict.Refuses, "an inspection is pending", "cv1")]);

        decided.Decisions.Should()
            .ContainSingle().Which
            .Should()
            .BeEquivalentTo(Decision(CouncilVerdict.Refuses, "an inspection is pending", "cv1"));
        decided.Outcome.Should().BeNull("what followed from other decisions does not follow from these");
        var stale = () => store.Results.DecideAsync(People.An, result.Id, result.ETag, []);
        await stale.Should().ThrowAsync<StoreConflictException>();
        (await store.Results.PublishAsync(People.Chi, result.Id, decided.ETag, "signed")).Decisions.Should().Be(1);
        (await store.Results.GetDossierAsync(People.An, result.Id)).Decisions.Should().ContainSingle();
        (await store.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
    }
}
