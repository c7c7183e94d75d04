using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Replay;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

public sealed class OutcomeTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_decided_grade_flows_on_to_places_and_awards_and_into_the_dossier(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        (await store.Results.GetOutcomeAsync(People.An, result.Id)).Sheets.Should().OnlyContain(sheet => sheet.GradePending == "excellent");

        var decided = await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("p"), Deny("q")]);
        var outcome = await store.Results.GetOutcomeAsync(People.An, result.Id);

        outcome.Sheets.Select(sheet => (sheet.Participant, sheet.Grade, sheet.GradePending))
            .Should()
            .Equal(("p", "excellent", null), ("q", "good", null));
        outcome.Standings.Select(standing => (standing.Participant, standing.Rank)).Should().Equal(("p", 1), ("q", 2));
        outcome.Awards.Select(award => (award.Award, award.Participant, award.Result))
            .Should()
            .Contain([("flag", "p", AwardResult.Proposed), ("flag", "q", AwardResult.NotGiven)]);
        outcome.Evaluation.ResultFingerprint.Should().Be(result.Summary.ResultFingerprint);
        await store.Results.PublishAsync(People.Chi, result.Id, decided.ETag, "QĐ 1");
        var dossier = await store.Results.GetDossierAsync(People.An, result.Id);
        dossier.Outcome.Should().Be(outcome.Results);
        var rules = Campaign.Load(new CampaignFiles("r", CouncilTexts.Files.ToDictionary(file => file.Path, TextOf)));
        DossierReplay.Run(dossier, rules, outcome.Evaluation.Submissions!).Confirmed.Should().BeTrue();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Shared_places_are_settled_together_and_what_leaves_a_gap_is_refused(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store, 6);

        var gap = () => store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Place("p", 1), Place("q", 3)]);
        (await gap.Should().ThrowAsync<StoreRefusedException>()).Which.Diagnostics.Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Contain("1, 3");
        await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Place("p", 2), Place("q", 1)]);

        (await store.Results.GetOutcomeAsync(People.An, result.Id)).Standings.Select(standing => (standing.Participant, standing.Rank))
            .Should()
            .Equal(("q", 1), ("p", 2));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decisions_take_effect_on_the_figures_as_they_were_scored_whatever_they_are_now(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        var key = new FigureKey { Campaign = CouncilTexts.Id, Period = "2026", Participant = "p" };
        var figures = await store.Figures.GetAsync(People.An, key);
        await store.Figures.SaveAsync(People.An, key.Campaign, key.Period, figures.Current.With("x", 1m), figures.ETag, reason: null);

        await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("p")]);

        var outcome = await store.Results.GetOutcomeAsync(People.An, result.Id);
        outcome.Sheets.Single(sheet => sheet.Participant == "p").Total.Should().Be(9m);
        outcome.Sheets.Single(sheet => sheet.Participant == "p").Grade.Should().Be("excellent");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Kept_figures_that_do_not_come_to_the_kept_result_are_refused(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        var other = await CouncilTexts.TiedAsync(store, 6, isAgain: true);
        await store.TamperAsync($"""
            UPDATE er_results SET "Inputs" = (SELECT "Inputs" FROM er_results WHERE "Id" = {other.Id}) WHERE "Id" = {result.Id}
            """);

        var read = () => store.Results.GetOutcomeAsync(People.An, result.Id);
        var decide = () => store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [Give("p")]);
        var publish = () => store.Results.PublishAsync(People.Chi, result.Id, result.ETag, "QĐ 1");

        foreach (var act in (Func<Task>[])[read, decide, publish])
        {
            var text = (await act.Should().ThrowAsync<StoreRefusedException>()).Which.Text;
            text.English.Should().StartWith(
                $"The figures kept with result {result.Id} do not come to it again (fingerprint {result.Summary.ResultFingerprint[..12]}, "
                    + $"now ");
            text.English.Should().EndWith("Figures, rules or result were altered in the database; verify the audit.");
            text.Vietnamese.Should().StartWith(
                $"Chấm lại số liệu giữ cùng kết quả {result.Id} không ra kết quả ấy (dấu vân {result.Summary.ResultFingerprint[..12]}, "
                    + $"nay ");
            text.Vietnamese.Should().EndWith("Số liệu, quy tắc hoặc kết quả đã bị sửa trong cơ sở dữ liệu; hãy kiểm tra nhật ký.");
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_result_without_its_figures_settles_awards_alone_as_before(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var result = await CouncilTexts.TiedAsync(store);
        await store.TamperAsync($"""UPDATE er_results SET "Inputs" = NULL WHERE "Id" = {result.Id}""");
        var give = Give("p") with { Grade = null, Award = "flag" };

        await store.Results.DecideAsync(People.Chi, result.Id, result.ETag, [give]);

        (await store.Results.GetOutcomeAsync(People.An, result.Id)).Awards.Select(award => (award.Award, award.Participant, award.Result))
            .Should()
            .Contain([("flag", "p", AwardResult.Given), ("title", "p", AwardResult.NotGiven)]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Supposed_figures_are_scored_and_not_kept(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await CouncilTexts.TiedAsync(store);
        var rules = Campaign.Load(new CampaignFiles("r", CouncilTexts.Files.ToDictionary(file => file.Path, TextOf)));
        var supposed =
            new EvaluationOptions { Supposed = [new SupposedValue { Participant = "p", Indicator = "x", Value = IndicatorValue.Of(2m) }] };
        var evaluation = rules.Evaluate([rules.NewSubmission("p").With("x", 9m)], supposed);

        var save = () => store.Results.SaveAsync(People.Chi, new NewResult { Evaluation = evaluation, Period = "2026", Note = "n" });

        (await save.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Kết quả dựa trên số liệu giả định nên không giữ được; hãy chấm số liệu đã nộp.",
            English = "It rests on supposed figures and cannot be kept; score the figures that were submitted.",
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_result_that_was_altered_since_it_was_scored_is_not_kept(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await CouncilTexts.TiedAsync(store);
        var rules = Campaign.Load(new CampaignFiles("r", CouncilTexts.Files.ToDictionary(file => file.Path, TextOf)));
        var text = EvaluationJson.Serialize(rules.Evaluate([rules.NewSubmission("p").With("x", 5m)]));
        var altered = EvaluationJson.Deserialize(text.Replace("\"total\": 5", "\"total\": 6", StringComparison.Ordinal));
        altered.Sheets[0].Total.Should().Be(6m);

        var save = (Evaluation evaluation) =>
            store.Results.SaveAsync(People.Chi, new NewResult { Evaluation = evaluation, Period = "2026", Note = "n" });

        var refused = (await save.Awaiting(s => s(altered)).Should().ThrowAsync<StoreRefusedException>()).Which;
        refused.Text.English.Should().StartWith("The result does not have the fingerprint it says (it comes to ").And
            .EndWith("): it was altered after it was scored. It is not kept; score the figures again.");
        refused.Text.Vietnamese.Should().StartWith("Kết quả không khớp với dấu vân của chính nó (nội dung ");
        await save(EvaluationJson.Deserialize(text));
    }

    private static string TextOf(FileEdit file) => System.Text.Encoding.UTF8.GetString(file.Content!.Value.Span);

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

    private static CouncilDecision Place(string participant, int place) => new()
    {
        Place = place,
        Participant = participant,
        Verdict = CouncilVerdict.Changes,
        Reason = "drawn by lot",
        Basis = ["NQ 6"],
        By = "Council",
    };
}
