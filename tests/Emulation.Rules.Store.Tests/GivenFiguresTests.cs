using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Tests;

/// <summary>What a host gives: figures that say more of themselves than they are, and lists that fail or hold nothing.</summary>
public sealed class GivenFiguresTests
{
    [Theory, OnSqlite]
    public async Task Figures_that_are_entered_are_open_whatever_they_call_themselves(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        Submission Final(string participant) => new Submission { Participant = participant, Stage = SubmissionStage.Final }.With("x", 1);
        await store.Figures.SaveAsync(People.An, Texts.Id, Texts.Period, Final("p"), null, null);
        await store.Figures.ImportAsync(People.Binh, Texts.Id, Texts.Period, [Final("q")], "a file");

        foreach (var participant in (string[])["p", "q"])
        {
            var figures =
                await store.Figures.GetAsync(
                    People.An, new FigureKey { Campaign = Texts.Id, Period = Texts.Period, Participant = participant });
            (figures.Summary.Stage, figures.Current.Stage).Should().Be((FigureStage.Open, null));
        }

        (await store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period)).Sheets.Should().OnlyContain(sheet => sheet.Stage == null);
    }

    [Theory, OnSqlite]
    public async Task What_a_callers_list_throws_comes_back_as_it_is_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        static IEnumerable<Submission> Broken()
        {
            yield return new Submission { Participant = "p" }.With("x", 1);
            throw new IOException("the stick was pulled out");
        }

        var import = () => store.Figures.ImportAsync(People.An, Texts.Id, Texts.Period, Broken(), "a file");

        await import.Should().ThrowAsync<IOException>().WithMessage("the stick was pulled out");
        (await store.Figures.ListAsync(People.An, Texts.Id, Texts.Period)).Should().BeEmpty();
    }

    [Theory, OnSqlite]
    public async Task An_item_that_is_null_is_named(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        List<Func<Task>> calls =
        [
            () => store.Figures.ImportAsync(
                People.An, Texts.Id, Texts.Period, [new Submission { Participant = "p" }.With("x", 1), null!], "a file"),
            () => store.Figures.SaveParticipantsAsync(People.An, [new StoreParticipant { Id = "p", Name = "P" }, null!], "a list"),
            () => store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = "x", Files = [FileEdit.Write("a.txt", "a"), null!] }),
            () => store.Rules.SaveSharedFilesAsync(People.An, [FileEdit.Write("a.txt", "a"), null!]),
        ];

        foreach (var call in calls)
        {
            await call.Should().ThrowAsync<ArgumentException>().WithMessage("The item at index 1 is null.*");
        }

        (await store.Figures.ListAsync(People.An, Texts.Id, Texts.Period)).Should().BeEmpty();
    }

    [Theory, OnSqlite]
    public async Task A_null_inside_of_figures_is_told_with_the_participant(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var whole = new Submission { Participant = "p" }.With("x", 1);
        foreach (var (figures, where) in ((Submission, string)[])
            [(whole with { Values = whole.Values.Add("y", null!) }, "values"), (whole with { Adjustments = [null!] }, "adjustments"),
                (whole with { History = [null!] }, "history"), (whole with { Evidence = whole.Evidence.Add("x", default) }, "evidence")])
        {
            var save = () => store.Figures.SaveAsync(People.An, Texts.Id, Texts.Period, figures, null, null);
            var import = () => store.Figures.ImportAsync(People.An, Texts.Id, Texts.Period, [figures], "a file");
            foreach (var call in (Func<Task>[])[save, import])
            {
                (await call.Should().ThrowAsync<ArgumentException>()).WithParameterName("figures").Which.Message
                    .Should().StartWith($"The figures of 'p' have a null among their {where}: leave it out.");
            }
        }

        (await store.Figures.ListAsync(People.An, Texts.Id, Texts.Period)).Should().BeEmpty();
    }

    [Theory, OnSqlite]
    public async Task What_there_is_not_is_told_by_its_argument(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var score = () => store.Results.EvaluateAsync(People.An, Texts.Id, Texts.Period, (FigureStage)77);
        var keep = () => store.Results.SaveAsync(People.An, new NewResult { Evaluation = null!, Period = Texts.Period, Note = "n" });
        var allow = () => new RoleAuthorizer(new Dictionary<string, IReadOnlyCollection<StoreRight>> { ["chair"] = null! });

        (await score.Should().ThrowAsync<ArgumentOutOfRangeException>()).WithMessage("There is no such stage.*");
        (await keep.Should().ThrowAsync<ArgumentNullException>()).WithParameterName("result");
        allow.Should().Throw<ArgumentException>().WithMessage("The rights of role 'chair' are null: give it an empty list.*");
    }
}
