using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests.Reliability;

public sealed class InterleavingTests
{
    private const int Seed = 20261127;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_who_do_the_same_at_once_one_wins_the_other_is_told_and_the_audit_has_both(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await store.OpenAsync();
        var second = store.Again();
        var random = new Random(Seed);
        var shared = await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, BasedOn = "1" });
        for (var i = 0; i < Counts.Interleavings; i++)
        {
            Func<EmulationStore, StoreUser, Task> act = random.Next(5) switch
            {
                0 => await PublishingAsync(store, i),
                1 or 2 => await VerifyingAsync(store, i),
                _ => await EditingAsync(store, shared.Id, i),
            };
            var before = (await store.Store.Audit.ReadAsync(People.An, new AuditFilter { Take = 1 }))[0].Sequence;
            var (first, later) = random.Next(2) == 0 ? (store.Store, second) : (second, store.Store);
            var pause = random.Next(3);

            var told = await Task.WhenAll(TryAsync(() => act(first, People.An), 0), TryAsync(() => act(later, People.Binh), pause));

            told.Where(fault => fault is null).Should().ContainSingle();
            told.OfType<StoreConflictException>().Should().ContainSingle();
            var entries = await store.Store.Audit.ReadAsync(People.An, new AuditFilter { Take = 3 });
            entries.TakeWhile(entry => entry.Sequence > before)
                .Select(entry => entry.Outcome)
                .Should()
                .BeEquivalentTo([AuditOutcome.Done, AuditOutcome.Conflict]);
        }

        (await store.Store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
    }

    private static async Task<Func<EmulationStore, StoreUser, Task>> PublishingAsync(TestStore store, int i)
    {
        var draft =
            await store.Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files($"2.{i.Text()}") });
        return (node, user) => node.Rules.PublishAsync(user, draft.Id, draft.ETag, "at once");
    }

    private static async Task<Func<EmulationStore, StoreUser, Task>> VerifyingAsync(TestStore store, int i)
    {
        var figures = await store.EnterAsync($"p{i.Text()}", i % 10);
        figures = await store.Figures.SubmitAsync(People.Chi, figures.Key, figures.ETag);
        return (node, user) => node.Submissions.VerifyAsync(user, figures.Key, figures.ETag, null);
    }

    private static async Task<Func<EmulationStore, StoreUser, Task>> EditingAsync(TestStore store, long draft, int i)
    {
        var file = (await store.Rules.GetDraftAsync(People.An, draft)).File("workflows/w.json")!;
        return (node, user) => node.Rules.SaveFilesAsync(user, draft, [FileEdit.Write(file.Path, $"{user.Id} {i.Text()}", file.ETag)]);
    }

    private static async Task<Exception?> TryAsync(Func<Task> act, int pause)
    {
        await Task.Delay(pause);
        try
        {
            await Task.Run(act);
            return null;
        }
        catch (StoreException fault)
        {
            return fault;
        }
    }
}
