using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Store.Tests.Workers;

namespace Emulation.Rules.Store.Tests.Reliability;

public sealed class KillTests
{
    private const int Seed = 20261126;

    /// <summary>What is written, and how many rows of which table one acknowledged write is.</summary>
    private static readonly (string Action, string Table, int Rows)[] Kinds =
    [
        (AuditActions.CreateDraft, "er_files", 2),
        (AuditActions.Publish, "er_versions", 1),
        (AuditActions.SaveFigures, "er_changes", 1),
        (AuditActions.ImportFigures, "er_fields", 2 * WriterWork.Imported),
        (AuditActions.AttachEvidence, "er_evidence", 1),
        (AuditActions.SaveResult, "er_results", 1),
    ];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task After_a_process_was_killed_while_it_wrote_all_of_a_write_is_there_or_nothing(DatabaseKind kind)
    {
        var random = new Random(Seed);
        for (var kill = 0; kill < Counts.Kills; kill++)
        {
            var (action, table, rows) = Kinds[kill % Kinds.Length];
            await using var store = await TestStore.NewAsync(kind);
            await store.OpenAsync();
            await store.EnterAsync("p", 7);
            var before = await CountAsync(store, table);
            var entries = await EntriesAsync(store, action);
            using var writer = await WorkerProcess.StartAsync(Worker.Writer, store, action);
            var wanted = random.Next(1, 4);
            await writer.UntilAsync(() => writer.Done >= wanted);
            await Task.Delay(random.Next(0, 15));
            await writer.KillAsync();

            var written = await EntriesAsync(store, action) - entries;
            written.Should().BeInRange(writer.Done, writer.Done + 1, $"{action} was acknowledged {writer.Done} times");
            (await CountAsync(store, table) - before).Should().Be(rows * written, $"one {action} is so many rows of {table}");
            (await store.Store.Audit.VerifyAuditAsync(People.An)).Text.English.Should().StartWith("The audit is whole");
            await store.EnterAsync("later", 1);
        }
    }

    private static async Task<int> EntriesAsync(TestStore store, string action) =>
        (await store.Store.Audit.ReadAsync(
            People.An,
            new AuditFilter { Action = action, Outcome = AuditOutcome.Done, Take = 1_000 })).Count;

    private static async Task<int> CountAsync(TestStore store, string table)
    {
        await using var connection = store.NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A table of this list.
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
#pragma warning restore CA2100
        return Convert.ToInt32(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
