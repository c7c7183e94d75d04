using Emulation.Rules.Hosting;
using Microsoft.Data.Sqlite;

namespace Emulation.Rules.SampleHost;

/// <summary>Campaigns kept in a database: a row for each text of each version. This is all a host has to write.</summary>
public sealed class SqliteCampaignSource(SqliteDatabase database) : ICampaignSource
{
    public string Name => "sqlite";

    public async Task<IReadOnlyList<CampaignFiles>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT campaign, version, path, text FROM rules WHERE published ORDER BY campaign, version, path";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(string Name, string Path, string Text)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(($"{reader.GetString(0)} {reader.GetString(1)}", reader.GetString(2), reader.GetString(3)));
        }

        return [.. rows.GroupBy(row => row.Name).Select(version => new CampaignFiles(version.Key, version.ToDictionary(row => row.Path, row => row.Text)))];
    }
}
