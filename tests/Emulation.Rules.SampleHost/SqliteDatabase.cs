using Microsoft.Data.Sqlite;

namespace Emulation.Rules.SampleHost;

/// <summary>The database the rules are kept in.</summary>
/// <param name="path">Its file.</param>
public sealed class SqliteDatabase(string path)
{
    private readonly string _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();

    /// <summary>A connection, with the table made where it was not there.</summary>
    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE IF NOT EXISTS rules (campaign TEXT, version TEXT, path TEXT, text TEXT NOT NULL, published INTEGER NOT NULL, PRIMARY KEY (campaign, version, path))
            """;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    /// <summary>Publishes a version, all of its texts or none.</summary>
    public async Task PublishAsync(string campaign, string version, IReadOnlyDictionary<string, string> texts, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = connection.BeginTransaction();
        foreach (var (path, text) in texts)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "INSERT OR REPLACE INTO rules VALUES ($campaign, $version, $path, $text, 1)";
            command.Parameters.AddWithValue("$campaign", campaign);
            command.Parameters.AddWithValue("$version", version);
            command.Parameters.AddWithValue("$path", path);
            command.Parameters.AddWithValue("$text", text);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
