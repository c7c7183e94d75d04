using System.Collections.Concurrent;
using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Submissions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Emulation.Rules.Store.Tests.Reliability;

public sealed class OutageTests
{
    private const int Writers = 3;

    private static readonly LocalizedText Away = new()
    {
        Vietnamese = "Cơ sở dữ liệu không trả lời. Chưa có gì được ghi; hãy thử lại sau.",
        English = "The database does not answer. Nothing was written; try again later.",
    };

    [PostgreSqlFact]
    public async Task A_server_that_is_stopped_under_load_fails_clearly_and_nothing_acknowledged_is_lost()
    {
        var server = PostgreSqlServer.Start("Outage");
        var connection = await server.NewDatabaseAsync();
        var store = EmulationStore.Open(o => o.UseNpgsql(connection), new LocalAuthorizer());
        await store.MigrateAsync();
        await store.Submissions.SavePeriodAsync(
            People.An, new StorePeriod { Campaign = Texts.Id, Name = Texts.Period, From = new(2026, 1, 1), To = new(2026, 12, 31) }, null);
        using var enough = new CancellationTokenSource();
        var (acknowledged, faults) = (new ConcurrentBag<string>(), new ConcurrentBag<StoreUnavailableException>());
        var load =
            Enumerable.Range(0, Writers)
                .Select(writer => Task.Run(() => WriteAsync(store, writer, acknowledged, faults, enough.Token)))
                .ToList();

        await UntilAsync(() => acknowledged.Count >= 5);
        server.Stop();
        await UntilAsync(() => faults.Any(fault => !fault.IsUncertain));
        var before = acknowledged.Count;
        server.Start();
        await UntilAsync(() => acknowledged.Count >= before + 5);
        await enough.CancelAsync();
        await Task.WhenAll(load);

        faults.Where(fault => !fault.IsUncertain).Select(fault => fault.Text).Should().OnlyContain(text => text == Away);
        (await store.Submissions.ListAsync(People.An, Texts.Id, Texts.Period))
            .Select(figures => figures.Participant)
            .Should()
            .Contain(acknowledged);
        (await store.Audit.VerifyAuditAsync(People.An)).IsIntact.Should().BeTrue();
    }

    [Fact]
    public async Task A_file_that_another_program_holds_fails_clearly_and_works_afterwards()
    {
        await using var made = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await made.OpenAsync();
        var store = EmulationStore.Open(o => o.UseSqlite(made.Connection + ";Default Timeout=1"), new LocalAuthorizer());
        await using (var other = new SqliteConnection(made.Connection + ";Pooling=False"))
        {
            await other.OpenAsync();
            await using var held = other.BeginTransaction(deferred: false);
            var save =
                () => store.Submissions.SaveAsync(
                    People.An, Texts.Id, Texts.Period, new Submission { Participant = "p" }.With("x", 1), null, null);
            (await save.Should().ThrowAsync<StoreUnavailableException>()).Which.Text.Should().Be(Away);
        }

        (await made.EnterAsync("p", 1)).Summary.ETag.Should().Be("1");
    }

    [Fact]
    public async Task A_database_that_stays_away_while_the_host_has_it_asked_again_fails_as_clearly()
    {
        await using var made = await TestStore.NewAsync(DatabaseKind.Sqlite);
        await made.OpenAsync();
        var store = EmulationStore.Open(
            o => o.UseSqlite(made.Connection + ";Default Timeout=1", s => s.ExecutionStrategy(d => new OnceMore(d))),
            new LocalAuthorizer());
        await using var other = new SqliteConnection(made.Connection + ";Pooling=False");
        await other.OpenAsync();
        await using var held = other.BeginTransaction(deferred: false);

        var save =
            () => store.Submissions.SaveAsync(
                People.An, Texts.Id, Texts.Period, new Submission { Participant = "p" }.With("x", 1), null, null);

        (await save.Should().ThrowAsync<StoreUnavailableException>()).Which.Text.Should().Be(Away);
    }

    /// <summary>As <c>EnableRetryOnFailure</c> of a provider does.</summary>
    private sealed class OnceMore(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, 1, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is SqliteException;
    }

    private static async Task WriteAsync(
        EmulationStore store, int writer, ConcurrentBag<string> acknowledged, ConcurrentBag<StoreUnavailableException> faults,
        CancellationToken enough)
    {
        for (var number = 0; !enough.IsCancellationRequested; number++)
        {
            var participant = string.Create(CultureInfo.InvariantCulture, $"{writer}-{number}");
            try
            {
                await store.Submissions.SaveAsync(
                    People.An,
                    Texts.Id,
                    Texts.Period,
                    new Submission { Participant = participant }.With("x", 1),
                    null,
                    null,
                    CancellationToken.None);
                acknowledged.Add(participant);
            }
            catch (StoreUnavailableException fault)
            {
                faults.Add(fault);
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    private static async Task UntilAsync(Func<bool> happened)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (!happened())
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2));
            await Task.Delay(5);
        }
    }
}
