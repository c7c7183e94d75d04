using System.Data.Common;
using Emulation.Rules.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Emulation.Rules.Store.Faults;

/// <summary>What a database throws, in the words of the store.</summary>
internal static class FaultTranslation
{
    // Codes of SQLite, https://www.sqlite.org/rescode.html
    private const int SqliteError = 1;
    private const int SqliteReadOnly = 8;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    public static async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (FaultOf(exception) is not null)
        {
            throw new StoreUnavailableException(TextOf(FaultOf(exception)!), false, exception);
        }
    }

    private static Exception? FaultOf(Exception? exception) => exception switch
    {
        StoreException => null,
        DbException or TimeoutException or IOException or System.Net.Sockets.SocketException => exception,
        DbUpdateException or RetryLimitExceededException or InvalidOperationException => FaultOf(exception.InnerException),
        _ => null,
    };

    /// <summary>What waiting does not mend has words of its own.</summary>
    private static LocalizedText TextOf(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn } => StoreTexts.NotMade,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StoreTexts.Full,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StoreTexts.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } => StoreTexts.DamagedFile,
        SqliteException { SqliteErrorCode: SqliteError } sqlite when sqlite.Message.Contains("no such", StringComparison.Ordinal) =>
            StoreTexts.NotMade,
        SqliteException { SqliteErrorCode: SqliteReadOnly } => StoreTexts.ReadOnly,
        SqliteException { SqliteErrorCode: SqliteCorrupt or SqliteNotADatabase } => StoreTexts.DamagedFile,
        SqliteException { SqliteErrorCode: SqliteFull } => StoreTexts.Full,
        SqliteException { SqliteErrorCode: SqliteCannotOpen } => StoreTexts.CannotOpen,
        _ => StoreTexts.Unavailable,
    };
}
