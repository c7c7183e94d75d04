using System.Data.Common;
using Emulation.Rules.Store.Database;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emulation.Rules.Store.Serving;

/// <summary>
/// Waits until it is time to look: for the interval, or where the database is PostgreSQL until it says that rules were published,
/// whichever
/// is first. It never replaces the looking: a connection that was lost tells nothing.
/// </summary>
internal sealed class PublicationBell(StoreDatabase database) : IAsyncDisposable
{
    /// <summary>What is listened to, and rung by <see cref="RingAsync"/>.</summary>
    private const string Channel = "emulation_rules_published";

    private NpgsqlConnection? _connection;

    /// <summary>Tells those who listen, once the transaction is committed.</summary>
    public static Task RingAsync(StoreContext context, CancellationToken cancellationToken) =>
        context.Database.IsNpgsql() ? context.Database.ExecuteSqlRawAsync($"NOTIFY {Channel}", cancellationToken) : Task.CompletedTask;

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await ListenAsync(cancellationToken).ConfigureAwait(false) is { } connection)
            {
                await connection.WaitAsync(database.Options.PollInterval, cancellationToken).ConfigureAwait(false);
                return;
            }
        }
        catch (Exception exception) when (exception is DbException or IOException or InvalidOperationException or TimeoutException)
        {
            // The next look tells that the database is away; it is listened to again once it is back.
            await DisposeAsync().ConfigureAwait(false);
        }

        await Task.Delay(database.Options.PollInterval, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A connection of its own that listens; null where the database is another.</summary>
    private async Task<NpgsqlConnection?> ListenAsync(CancellationToken cancellationToken)
    {
        if (_connection is not null)
        {
            return _connection;
        }

        using var context = database.NewContext();
        if (!context.Database.IsNpgsql() || context.Database.GetConnectionString() is not { } connectionString)
        {
            return null;
        }

        _connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await _connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        var command = new NpgsqlCommand($"LISTEN {Channel}", _connection);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        return _connection;
    }
}
