using Emulation.Rules.Store.Faults;
using Microsoft.Data.Sqlite;

namespace Emulation.Rules.Cli.Commands;

/// <summary>A store's file that a command may make: where that fails, such as on a full disk, nothing is left of it.</summary>
internal static class NewDatabase
{
    /// <summary>The file, and what SQLite keeps beside it.</summary>
    private static readonly string[] Parts = ["", "-wal", "-shm", "-journal"];

    /// <exception cref="StoreUnavailableException">The store cannot be used.</exception>
    public static async Task<T> WithAsync<T>(string file, Func<Task<T>> work)
    {
        var wasThere = Path.Exists(file);
        try
        {
            return await work();
        }
        catch (StoreUnavailableException) when (!wasThere)
        {
            SqliteConnection.ClearAllPools();
            foreach (var part in Parts)
            {
                File.Delete(file + part);
            }

            throw;
        }
    }
}
