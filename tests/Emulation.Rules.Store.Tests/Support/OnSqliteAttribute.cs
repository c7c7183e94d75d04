using System.Reflection;
using Xunit.Sdk;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>Runs a theory on SQLite.</summary>
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite]];
}

/// <summary>Runs a theory on a PostgreSQL server of the tests' own: skipped, by name, where none is installed.</summary>
internal sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute() => Skip = PostgreSqlServer.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql]];
}
