namespace Emulation.Rules.Store.Tests.Support;

/// <summary>A fact about a PostgreSQL server alone: skipped, by name, where none is installed.</summary>
internal sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.Missing;
}
