using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Emulation.Rules.Store.Database.Migrations;

/// <summary>
/// A table in words that both databases take: each gives a column the type that it has for the .NET type.
/// </summary>
internal sealed class NewTable
{
    private readonly CreateTableOperation _table;

    private NewTable(string name) => _table = new CreateTableOperation { Name = StoreModel.Prefix + name };

    public static NewTable Named(string name) => new(name);

    public NewTable With<T>(params string[] names) => Add<T>(names, isNullable: false);

    public NewTable Maybe<T>(params string[] names) => Add<T>(names, isNullable: true);

    /// <summary>Who and when.</summary>
    public NewTable Stamp(string name) => With<string>(name + "_UserId", name + "_UserName").With<long>(name + "_At");

    public NewTable MaybeStamp(string name) => Maybe<string>(name + "_UserId", name + "_UserName").Maybe<long>(name + "_At");

    public NewTable Key(params string[] columns)
    {
        _table.PrimaryKey = new AddPrimaryKeyOperation { Table = _table.Name, Name = "PK_" + _table.Name, Columns = columns };
        return this;
    }

    public void AddTo(MigrationBuilder migration) => migration.Operations.Add(_table);

    private NewTable Add<T>(string[] names, bool isNullable)
    {
        _table.Columns.AddRange(names.Select(name => Column<T>(name, isNullable)));
        return this;
    }

    private AddColumnOperation Column<T>(string name, bool isNullable) =>
        new() { Table = _table.Name, Name = name, ClrType = typeof(T), IsNullable = isNullable };
}
