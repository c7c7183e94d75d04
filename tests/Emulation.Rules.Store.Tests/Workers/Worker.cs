using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Tests.Support;

namespace Emulation.Rules.Store.Tests.Workers;

/// <summary>Another process of a host. It says on a line of its own what it has done, and works until it is ended.</summary>
internal static class Worker
{
    public const string Node = "node";
    public const string Writer = "writer";

    public const string Ready = "READY";
    public const string Done = "DONE";
    public const string Serves = "SERVES";
    public const string Fault = "FAULT";

    public static async Task<int> RunAsync(string role, DatabaseKind kind, string connection, string[] rest)
    {
        var store = EmulationStore.Open(TestStore.Use(kind, connection), new LocalAuthorizer());
        await (role switch
        {
            Node => NodeWork.RunAsync(store),
            Writer => WriterWork.RunAsync(store, rest[0]),
            _ => throw new ArgumentException($"There is no role {role}.", nameof(role)),
        });
        return 0;
    }

    public static void Say(string word, object? about = null)
    {
        Console.Out.WriteLine($"{word} {about}".TrimEnd());
        Console.Out.Flush();
    }
}
