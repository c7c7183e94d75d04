using Emulation.Rules.Store.Faults;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.Store.Database;

/// <summary>Makes the tables, or brings them up to date. Several nodes may do so at once: the migrations lock each other out.</summary>
internal sealed class StoreMigrator(DbContextOptions<StoreContext> contexts)
{
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        var context = new StoreContext(contexts);
        await using (context.ConfigureAwait(false))
        {
            await RefuseNewerAsync(context, cancellationToken).ConfigureAwait(false);
            if (context.Database.IsSqlite())
            {
                // Readers then see the state before a write that is under way, instead of waiting for it.
                await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken).ConfigureAwait(false);
            }

            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Refuses the tables of a newer version of the package where they are not to be brought up to date.</summary>
    /// <exception cref="StoreUnavailableException">They are a newer version's.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var context = new StoreContext(contexts);
        await using (context.ConfigureAwait(false))
        {
            await RefuseNewerAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What a newer version of the package made of the tables, this one does not know, and would write beside it.</summary>
    private static async Task RefuseNewerAsync(StoreContext context, CancellationToken cancellationToken)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false);
        var last = context.Database.GetMigrations().Last();
        if (applied.Any(id => string.CompareOrdinal(id, last) > 0))
        {
            throw new StoreUnavailableException(StoreTexts.Newer, isUncertain: false, inner: null);
        }
    }
}
