using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Store.Tests.Workers;

// What the tests start as another process of a host: a role, the database, how to connect to it, and what the role is about.
return args is [var role, var kind, var connection, .. var rest]
    ? await Worker.RunAsync(role, Enum.Parse<DatabaseKind>(kind), connection, rest)
    : throw new ArgumentException("A role, a database and a connection are needed.", nameof(args));
