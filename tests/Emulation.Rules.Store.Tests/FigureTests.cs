using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

public sealed class FigureTests
{
    private static FigureKey P { get; } = new() { Campaign = Texts.Id, Period = Texts.Period, Participant = "p" };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_change_of_a_figure_is_a_row_with_who_when_before_after_and_why(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var figures = await store.EnterAsync("p", 7);
        figures = await store.Figures.SubmitAsync(People.An, P, figures.ETag);
        store.Clock.Now += TimeSpan.FromHours(1);

        var silent = () => store.Figures.SaveAsync(People.Binh, Texts.Id, Texts.Period, figures.Current.With("x", 6), figures.ETag, null);
        await silent.Should().ThrowAsync<StoreRefusedException>();
        figures = await store.Figures.SaveAsync(
            People.Binh, Texts.Id, Texts.Period, figures.Current.With("x", 6)
                .Adjust("c", 5, "one report is missing", "Bình"), figures.ETag, "counted again");

        var history = await store.Figures.GetHistoryAsync(People.An, P);
        history.Select(
            change => (change.Revision, change.Field, change.Before, change.After, change.Stage, change.By.UserId, change.Reason)).Should()
                .Equal(
            (1, "values/x", null, "7", FigureStage.Open, "an", null),
            (2, "stage", "\"open\"", "\"submitted\"", FigureStage.Open, "an", null),
            (
                3,
                "adjustments/c",
                null,
                """{"criterion":"c","points":5,"reason":"one report is missing","by":"Bình"}""",
                FigureStage.Submitted,
                "binh",
                "counted again"),
            (3, "values/x", "7", "6", FigureStage.Submitted, "binh", "counted again"));
        history[^1].By.At.Should().Be(store.Clock.Now);
        (figures.SelfAssessed!.Values["x"].Value.Value, figures.Current.Values["x"].Value.Value).Should().Be((7m, 6m));
    }

    public static TheoryData<string, object> Unreadable => new()
    {
        { "the text holds an invalid Unicode character.", "a\uFFFDb" },
        { "the text holds an invalid Unicode character.", "a\0b" },
        { "number 79228162514264337593543950335 has more than 28 digits and cannot be kept exactly.", decimal.MaxValue },
    };

    /// <summary>Kept, they could not be read, nor mended, nor anybody's of their period be scored.</summary>
    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Figures_that_could_not_be_read_again_are_refused_and_leave_the_others(string why, object value)
    {
        await using var store = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var wrong = new Submission { Participant = "q" }.With("x", value is decimal number ? number : (string)value);

        foreach (var keep in (Func<Task>[])
        [
            () => store.Figures.SaveAsync(People.An, Texts.Id, Texts.Period, wrong, null, null),
            () => store.Figures.ImportAsync(People.An, Texts.Id, Texts.Period, [wrong], "file"),
        ])
        {
            (await keep.Should().ThrowAsync<StoreRefusedException>()).Which.Text.English
                .Should().Be($"The figures of q cannot be kept: {why}");
        }

        (await store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period)).Sheets.Should().ContainSingle();
        (await store.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Figures_pass_the_stages_in_their_order_and_go_back_with_a_reason(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var figures = await store.EnterAsync("p", 7);
        var early = () => store.Figures.VerifyAsync(People.Binh, P, figures.ETag, null);
        (await early.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Số liệu của p đang mở, nên không làm được việc này.",
            English = "The figures of p are open, which does not allow this.",
        });

        figures = await store.Figures.SubmitAsync(People.An, P, figures.ETag);
        figures = await store.Figures.VerifyAsync(People.Binh, P, figures.ETag, "seen");
        figures = await store.Figures.FinalizeAsync(People.Chi, P, figures.ETag, null);
        (figures.Summary.Stage, figures.Current.Stage).Should().Be((FigureStage.Final, SubmissionStage.Final));
        var edit = () => store.EnterAsync("p", 8, figures.ETag, "late");
        (await edit.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be("The figures of p are final, which does not allow this.");

        var forward = () => store.Figures.ReopenAsync(People.Chi, P, figures.ETag, FigureStage.Final, "x", null);
        (await forward.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be("The figures are final; they can go back to an earlier stage only.");
        var silent = () => store.Figures.ReopenAsync(People.Chi, P, figures.ETag, FigureStage.Open, "", null);
        await silent.Should().ThrowAsync<StoreRefusedException>();
        figures = await store.Figures.ReopenAsync(People.Chi, P, figures.ETag, FigureStage.Open, "an appeal", null);
        figures.Summary.Stage.Should().Be(FigureStage.Open);
        figures.Verified!.Values["x"].Value.Value.Should().Be(7m);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task After_the_deadline_nothing_passes_unless_it_is_reopened_with_a_later_one(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var limit = store.Clock.Now.AddHours(1);
        await store.OpenAsync(new PeriodDeadlines { Submit = limit, Verify = limit.AddHours(1) });
        var figures = await store.EnterAsync("p", 7);
        store.Clock.Now = limit;

        var late = () => store.Figures.SubmitAsync(People.An, P, figures.ETag);
        (await late.Should().ThrowAsync<StoreRefusedException>()).Which.Text.Should().Be(new LocalizedText
        {
            Vietnamese = "Đã hết hạn đối với số liệu của p (26/11/2026 16:00). Người thẩm định có thể mở lại với hạn mới.",
            English = "The deadline for the figures of p has passed (26/11/2026 16:00). A reviewer can reopen them with a new one.",
        });
        await ((Func<Task>)(() => store.EnterAsync("q", 7))).Should().ThrowAsync<StoreRefusedException>();

        store.Clock.Now = limit.AddMinutes(-1);
        figures = await store.Figures.SubmitAsync(People.An, P, figures.ETag);
        store.Clock.Now = limit.AddHours(1);
        var lateToo = () => store.Figures.VerifyAsync(People.Binh, P, figures.ETag, null);
        await lateToo.Should().ThrowAsync<StoreRefusedException>();
        var shut = () => store.Figures.ReopenAsync(People.Binh, P, figures.ETag, FigureStage.Open, "illness", null);
        await shut.Should().ThrowAsync<StoreRefusedException>("the deadline of the period has passed, and it is given no other");

        figures = await store.Figures.ReopenAsync(People.Binh, P, figures.ETag, FigureStage.Open, "illness", limit.AddDays(1));
        figures.Summary.Deadline.Should().Be(limit.AddDays(1));
        (await store.Figures.SubmitAsync(People.An, P, figures.ETag)).Summary.Deadline.Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_who_change_the_same_figures_the_second_is_told(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var figures = await store.EnterAsync("p", 7);
        await store.EnterAsync("p", 8, figures.ETag);

        var second = () => store.EnterAsync("p", 9, figures.ETag);
        (await second.Should().ThrowAsync<StoreConflictException>()).Which.Message
            .Should()
            .Be("The figures of p: changed by An at 26/11/2026 15:00. Read again and decide.");
        var anew = () => store.EnterAsync("p", 9);
        await anew.Should().ThrowAsync<StoreConflictException>();
        (await store.Figures.GetAsync(People.An, P)).Current.Values["x"].Value.Value.Should().Be(8m);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Figures_of_many_are_entered_all_or_none(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        await store.EnterAsync("p", 7);
        var q = await store.EnterAsync("q", 3);
        await store.Figures.SubmitAsync(People.An, q.Key, q.ETag);

        var outcome = await ImportAsync(("p", 8), ("q", 3), ("r", 1));
        outcome.Should().Be(new ImportOutcome { Added = 1, Changed = 1, Unchanged = 1 });
        var refused = () => ImportAsync(("s", 1), ("q", 4));
        (await refused.Should().ThrowAsync<StoreRefusedException>()).Which.Message
            .Should()
            .Be("The figures of q are submitted, which does not allow this.");
        var twice = () => ImportAsync(("t", 1), ("t", 1));
        (await twice.Should().ThrowAsync<StoreRefusedException>()).Which.Message.Should().Be("t stands there twice.");

        (await store.Figures.ListAsync(People.An, Texts.Id, Texts.Period))
            .Select(figures => (figures.Participant, figures.Stage))
            .Should()
            .Equal(
            ("p", FigureStage.Open), ("q", FigureStage.Submitted), ("r", FigureStage.Open));
        (await store.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();

        Task<ImportOutcome> ImportAsync(params (string Participant, decimal X)[] all) => store.Figures.ImportAsync(
            People.An, Texts.Id, Texts.Period, all.Select(
                one => new Submission { Participant = one.Participant }.With("x", one.X)), "figures.csv");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Participants_are_kept_with_those_they_were_made_of(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        var saved = await store.Figures.SaveParticipantsAsync(
            People.An, [
                new StoreParticipant { Id = "79", Name = "Thành phố Hồ Chí Minh", Cluster = "Cụm I", Predecessors = ["74", "77"] },
            ], "the mergers of 2025");
        await store.Figures.SaveParticipantsAsync(
            People.An, [new StoreParticipant { Id = "79", Name = "TP.HCM", ETag = saved[0].ETag }], "shorter");

        var stale =
            () => store.Figures.SaveParticipantsAsync(
                People.Binh, [new StoreParticipant { Id = "79", Name = "X", ETag = saved[0].ETag }], "mine");

        saved[0].Predecessors.Should().Equal("74", "77");
        (await stale.Should().ThrowAsync<StoreConflictException>()).Which.Text.Vietnamese
            .Should()
            .StartWith("Đơn vị 79 đã được An thay đổi");
        (await store.Figures.GetParticipantsAsync(People.An)).Single().Name.Should().Be("TP.HCM");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Figures_are_read_as_they_were_submitted_verified_or_made_final(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var figures = await store.EnterAsync("p", 7);
        await store.EnterAsync("q", 1);
        figures = await store.Figures.SubmitAsync(People.An, P, figures.ETag);
        figures = await store.Figures.SaveAsync(People.Binh, Texts.Id, Texts.Period, figures.Current.With("x", 6), figures.ETag, "counted");
        figures = await store.Figures.VerifyAsync(People.Binh, P, figures.ETag, null);
        await store.Figures.SaveAsync(People.Chi, Texts.Id, Texts.Period, figures.Current.With("x", 5), figures.ETag, "decided");

        (await ReadAsync(null)).Should().Equal(("p", 5m), ("q", 1m));
        (await ReadAsync(FigureStage.Submitted)).Should().Equal(("p", 7m));
        (await ReadAsync(FigureStage.Verified)).Should().Equal(("p", 6m));
        (await ReadAsync(FigureStage.Final)).Should().BeEmpty();

        async Task<List<(string, object)>> ReadAsync(FigureStage? stage)
        {
            List<(string, object)> read = [];
            await foreach (var one in store.Figures.ReadAsync(People.An, Texts.Id, Texts.Period, stage))
            {
                read.Add((one.Participant, one.Values["x"].Value.Value));
            }

            return read;
        }
    }
}
