namespace Emulation.Rules.Store.Tests.Support;

/// <summary>The databases the store is tested on.</summary>
public enum DatabaseKind
{
    Sqlite,

    PostgreSql,
}
