using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emulation.Rules.Store.Faults;

/// <summary>What a database throws, in the words of the store.</summary>
internal static class FaultTranslation
{
    private const int SqliteError = 1;

    public static async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (FaultOf(exception) is not null)
        {
            throw new StoreUnavailableException(
                IsNotMade(FaultOf(exception)!) ? StoreTexts.NotMade : StoreTexts.Unavailable, false, exception);
        }
    }

    private static Exception? FaultOf(Exception? exception) => exception switch
    {
        StoreException => null,
        DbException or TimeoutException or IOException or System.Net.Sockets.SocketException => exception,
        DbUpdateException or InvalidOperationException => FaultOf(exception.InnerException),
        _ => null,
    };

    private static bool IsNotMade(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn } => true,
        SqliteException { SqliteErrorCode: SqliteError } sqlite => sqlite.Message.Contains("no such", StringComparison.Ordinal),
        _ => false,
    };
}
