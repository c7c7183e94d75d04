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
            if (context.Database.IsSqlite())
            {
                // Readers then see the state before a write that is under way, instead of waiting for it.
                await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken).ConfigureAwait(false);
            }

            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
