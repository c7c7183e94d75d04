using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
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
}
