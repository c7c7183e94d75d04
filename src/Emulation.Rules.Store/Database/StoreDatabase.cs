using System.Data;
using System.Data.Common;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Auditing;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Emulation.Rules.Store.Database;

/// <summary>Reads and writes, each in a transaction of its own; what the database throws becomes a fault of the store.</summary>
internal sealed class StoreDatabase(
    DbContextOptions<StoreContext> contexts, StoreOptions options, IStoreAuthorizer authorizer, TimeProvider time)
{
    private const string BeforeWork = "before_work";

    private readonly StoreMigrator _migrator = new(contexts);
    private bool _isReady;

    public StoreOptions Options => options;

    /// <summary>The rules that were loaded for results and figures.</summary>
    public LoadedRules Rules { get; } = new(options.Campaigns);

    public TimeProvider Time => time;

    public StoreContext NewContext() => new(contexts);

    public Task MigrateAsync(CancellationToken cancellationToken) => FaultTranslation.RunAsync(async () =>
    {
        await _migrator.MigrateAsync(cancellationToken).ConfigureAwait(false);
        return true;
    });

    public async Task<bool> IsAllowedAsync(StoreUser user, StoreAccess access, CancellationToken cancellationToken)
    {
        StoreWords.RequireUser(user);
        return await authorizer.IsAllowedAsync(user, access, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads what the user may read, from one state of the database.</summary>
    /// <exception cref="StoreDeniedException">The user may not.</exception>
    public async Task<T> ReadAsync<T>(
        StoreUser user, StoreAccess access, Func<StoreContext, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!await IsAllowedAsync(user, access, cancellationToken).ConfigureAwait(false))
        {
            throw new StoreDeniedException(StoreTexts.Denied(user, access), user, access);
        }

        return await ReadAsync(work, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads without asking: for the store itself.</summary>
    public Task<T> ReadAsync<T>(Func<StoreContext, Task<T>> work, CancellationToken cancellationToken) =>
        FaultTranslation.RunAsync(async () =>
    {
        await PrepareOnceAsync(cancellationToken).ConfigureAwait(false);
        var context = NewContext();
        await using (context.ConfigureAwait(false))
        {
            return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                context.ChangeTracker.Clear();
                context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
                var transaction = await BeginReadAsync(context, cancellationToken).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    return await work(context).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
        }
    });

    /// <summary>
    /// Changes something in one transaction, with its entry in the audit: all of it is kept, or nothing. What the store refuses is rolled
    /// back,
    /// and stands in the audit as refused.
    /// </summary>
    public async Task<T> WriteAsync<T>(WriteOrder order, Func<StoreWrite, Task<T>> work, CancellationToken cancellationToken)
    {
        var isAllowed = await IsAllowedAsync(order.User, order.Access, cancellationToken).ConfigureAwait(false);
        return await FaultTranslation.RunAsync(async () =>
        {
            await PrepareOnceAsync(cancellationToken).ConfigureAwait(false);
            using var strategy = NewContext();
            return await strategy.Database.CreateExecutionStrategy()
                .ExecuteAsync(() => WriteOnceAsync(order, isAllowed, work, cancellationToken))
                .ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private async Task<T> WriteOnceAsync<T>(
        WriteOrder order, bool isAllowed, Func<StoreWrite, Task<T>> work, CancellationToken cancellationToken)
    {
        var context = NewContext();
        await using (context.ConfigureAwait(false))
        {
            var transaction =
                await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var head = await TakeTurnAsync(context, cancellationToken).ConfigureAwait(false);
                await transaction.CreateSavepointAsync(BeforeWork, cancellationToken).ConfigureAwait(false);
                var write = new StoreWrite(context, head, order, time.GetUtcNow(), time.LocalTimeZone, cancellationToken);
                try
                {
                    var result =
                        isAllowed
                            ? await work(write).ConfigureAwait(false)
                            : throw new StoreDeniedException(StoreTexts.Denied(order.User, order.Access), order.User, order.Access);
                    write.Log(AuditOutcome.Done, null);
                    await write.SaveAsync().ConfigureAwait(false);
                    await CommitAsync(transaction).ConfigureAwait(false);
                    return result;
                }
                catch (StoreException fault) when (fault is not StoreUnavailableException)
                {
                    await transaction.RollbackToSavepointAsync(BeforeWork, cancellationToken).ConfigureAwait(false);
                    context.ChangeTracker.Clear();
                    var again = new StoreWrite(
                        context, await HeadAsync(context, cancellationToken).ConfigureAwait(false), order, write.Now, write.Zone,
                        cancellationToken);
                    again.Log(OutcomeOf(fault), fault);
                    await again.SaveAsync().ConfigureAwait(false);
                    await CommitAsync(transaction).ConfigureAwait(false);
                    throw;
                }
            }
        }
    }

    private static AuditOutcome OutcomeOf(StoreException fault) => fault switch
    {
        StoreConflictException => AuditOutcome.Conflict,
        StoreDeniedException => AuditOutcome.Denied,
        _ => AuditOutcome.Refused,
    };

    /// <summary>Waits for the writer before, on whatever node: its row stays locked until this transaction ends.</summary>
    private static async Task<HeadRow> TakeTurnAsync(StoreContext context, CancellationToken cancellationToken)
    {
        var taken = await context.Heads.Where(head => head.Id == HeadRow.TheOne)
            .ExecuteUpdateAsync(set => set.SetProperty(head => head.Turn, head => head.Turn + 1), cancellationToken).ConfigureAwait(false);
        return taken == 1
            ? await HeadAsync(context, cancellationToken).ConfigureAwait(false)
            : throw new StoreUnavailableException(StoreTexts.NotMade, false, null);
    }

    private static Task<HeadRow> HeadAsync(StoreContext context, CancellationToken cancellationToken) =>
        context.Heads.SingleAsync(head => head.Id == HeadRow.TheOne, cancellationToken);

    /// <summary>SQLite lets readers work beside a writer, unless they ask for its lock as well.</summary>
    private static async Task<IDbContextTransaction> BeginReadAsync(StoreContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite())
        {
            return await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        }

        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await context.Database.UseTransactionAsync(transaction, cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Whether a commit that fails took place, nobody can tell.</summary>
    private static async Task CommitAsync(IDbContextTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or IOException or TimeoutException)
        {
            throw new StoreUnavailableException(StoreTexts.Uncertain, true, exception);
        }
    }

    /// <summary>Before the first work: whether this version knows the tables, or makes them where it was told to.</summary>
    private async Task PrepareOnceAsync(CancellationToken cancellationToken)
    {
        if (!Volatile.Read(ref _isReady))
        {
            await (options.MigrateAtStart ? _migrator.MigrateAsync(cancellationToken) : _migrator.CheckAsync(cancellationToken))
                .ConfigureAwait(false);
            Volatile.Write(ref _isReady, true);
        }
    }
}
