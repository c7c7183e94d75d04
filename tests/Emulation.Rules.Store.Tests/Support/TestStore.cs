using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Submissions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>A store on a database of its own, gone after the test.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly TempFolder? _folder;

    private TestStore(DatabaseKind kind, string connection, TempFolder? folder, StoreOptions? options, IStoreAuthorizer? authorizer)
    {
        (Kind, Connection, _folder) = (kind, connection, folder);
        Store = EmulationStore.Open(Use(kind, connection), authorizer ?? new LocalAuthorizer(), options, Clock);
    }

    public DatabaseKind Kind { get; }

    public string Connection { get; }

    public EmulationStore Store { get; }

    public TestClock Clock { get; } = new();

    public IRuleStore Rules => Store.Rules;

    public ISubmissionStore Figures => Store.Submissions;

    public IResultStore Results => Store.Results;

    public static async Task<TestStore> NewAsync(
        DatabaseKind kind, StoreOptions? options = null, IStoreAuthorizer? authorizer = null, bool isEmpty = false)
    {
        var folder = kind == DatabaseKind.Sqlite ? new TempFolder() : null;
        var connection = folder is null ? await PostgreSqlServer.Shared.NewDatabaseAsync() : $"Data Source={folder.PathOf("store.db")}";
        var store = new TestStore(kind, connection, folder, options, authorizer);
        if (!isEmpty)
        {
            await store.Store.MigrateAsync();
        }

        return store;
    }

    public static Action<DbContextOptionsBuilder> Use(DatabaseKind kind, string connection) => builder =>
    {
        switch (kind)
        {
            case DatabaseKind.Sqlite:
                builder.UseSqlite(connection);
                break;
            case DatabaseKind.PostgreSql:
                builder.UseNpgsql(connection);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    };

    /// <summary>Another node on the same database.</summary>
    public EmulationStore Again(StoreOptions? options = null, IStoreAuthorizer? authorizer = null) =>
        EmulationStore.Open(Use(Kind, Connection), authorizer ?? new LocalAuthorizer(), options, Clock);

    /// <summary>Publishes the small campaign.</summary>
    public async Task<RuleVersion> PublishAsync(string version = "1", int year = 2026, string points = "x")
    {
        var draft =
            await Rules.CreateDraftAsync(People.An, new NewDraft { Campaign = Texts.Id, Files = Texts.Files(version, year, points) });
        return await Rules.PublishAsync(People.An, draft.Id, draft.ETag, $"version {version}");
    }

    /// <summary>Publishes the small campaign and opens its period 2026.</summary>
    public async Task OpenAsync(PeriodDeadlines? deadlines = null)
    {
        await PublishAsync();
        await Figures.SavePeriodAsync(
            People.An,
            new StorePeriod
            {
                Campaign = Texts.Id,
                Name = Texts.Period,
                From = new(2026, 1, 1),
                To = new(2026, 12, 31),
                Deadlines = deadlines ?? new PeriodDeadlines(),
            },
            null);
    }

    public Task<StoredFigures> EnterAsync(string participant, decimal x, string? eTag = null, string? reason = null) =>
        Figures.SaveAsync(People.An, Texts.Id, Texts.Period, new Submission { Participant = participant }.With("x", x), eTag, reason);

    /// <summary>Scores the period and keeps the result.</summary>
    public async Task<StoredResult> ScoreAsync(string note = "first", long? corrects = null)
    {
        var evaluation = await Results.EvaluateAsync(People.An, Texts.Id, Texts.Period);
        return await Results.SaveAsync(
            People.An, new NewResult { Evaluation = evaluation, Period = Texts.Period, Note = note, Corrects = corrects });
    }

    /// <summary>Does to the database what the store would not.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written by the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        (await command.ExecuteNonQueryAsync()).Should().BePositive();
    }

    public System.Data.Common.DbConnection NewConnection() =>
        Kind == DatabaseKind.Sqlite ? new SqliteConnection(Connection) : new NpgsqlConnection(Connection);

    public ValueTask DisposeAsync()
    {
        if (Kind == DatabaseKind.Sqlite)
        {
            using var connection = new SqliteConnection(Connection);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new NpgsqlConnection(Connection);
            NpgsqlConnection.ClearPool(connection);
        }

        _folder?.Dispose();
        return ValueTask.CompletedTask;
    }
}
