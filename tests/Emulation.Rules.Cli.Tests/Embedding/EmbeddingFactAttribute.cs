namespace Emulation.Rules.Cli.Tests.Embedding;

/// <summary>
/// Building and running six hosts takes the better part of a minute: where EMULATION_TEST_EFFORT is set, as on a build server, it is done.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EmbeddingFactAttribute : FactAttribute
{
    public EmbeddingFactAttribute()
    {
        if (!IsWanted)
        {
            Skip = "set EMULATION_TEST_EFFORT to build and run the hosts";
        }
    }

    /// <summary>Whether the hosts are built at all.</summary>
    public static bool IsWanted { get; } = Environment.GetEnvironmentVariable("EMULATION_TEST_EFFORT") is { Length: > 0 };
}
