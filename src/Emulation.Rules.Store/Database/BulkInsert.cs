using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Emulation.Rules.Store.Database;

/// <summary>
/// Inserts many rows of one table, in the transaction of the context, without keeping track of each: COPY where it is PostgreSQL, else one
/// prepared command for all of them. Table and columns are those of the model.
/// </summary>
internal static class BulkInsert
{
    public static async Task AddAsync<T>(StoreContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var columns = ColumnsOf(context.Model.FindEntityType(typeof(T))!);
        var helper = context.GetService<ISqlGenerationHelper>();
        var table = helper.DelimitIdentifier(context.Model.FindEntityType(typeof(T))!.GetTableName()!);
        var names = string.Join(", ", columns.Select(column => helper.DelimitIdentifier(column.Name)));
        var connection = context.Database.GetDbConnection();
        if (connection is NpgsqlConnection npgsql)
        {
            await CopyAsync(npgsql, $"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)", columns, rows, cancellationToken).ConfigureAwait(
                false);
        }
        else
        {
            await InsertAsync(
                context,
                connection,
                $"INSERT INTO {table} ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})",
                columns,
                rows,
                cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private static async Task CopyAsync<T>(
        NpgsqlConnection connection, string copy, List<Column> columns, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var importer = await connection.BeginBinaryImportAsync(copy, cancellationToken).ConfigureAwait(false);
        await using (importer.ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
                foreach (var column in columns)
                {
                    if (column.Read(row) is { } value)
                    {
                        await importer.WriteAsync(value, cancellationToken).ConfigureAwait(false);
                    }
                    else
                    {
                        await importer.WriteNullAsync(cancellationToken).ConfigureAwait(false);
                    }
                }
            }

            await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task InsertAsync<T>(
        StoreContext context, DbConnection connection, string insert, List<Column> columns, IEnumerable<T> rows,
        CancellationToken cancellationToken)
        where T : class
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Table and columns are those of the model; values are parameters.
            command.CommandText = insert;
#pragma warning restore CA2100
            for (var i = 0; i < columns.Count; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                command.Parameters.Add(parameter);
            }

            foreach (var row in rows)
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    command.Parameters[i].Value = columns[i].Read(row) ?? DBNull.Value;
                }

                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The columns of a table, those of its stamps included; an enum is its number.</summary>
    private static List<Column> ColumnsOf(IEntityType entity)
    {
        var store = StoreObjectIdentifier.Table(entity.GetTableName()!, null);
        var own =
            entity.GetProperties()
                .Select(property => new Column(property.GetColumnName(store)!, row => Plain(property.GetGetter().GetClrValue(row))));
        var stamps = entity.GetComplexProperties().SelectMany(stamp => stamp.ComplexType.GetProperties().Select(property => new Column(
            property.GetColumnName(store)!, row =>
                stamp.GetGetter().GetClrValue(row) is { } value ? property.PropertyInfo!.GetValue(value) : null)));
        return [.. own, .. stamps];
    }

    private static object? Plain(object? value) =>
        value is Enum ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) : value;

    private sealed record Column(string Name, Func<object, object?> Read);
}
