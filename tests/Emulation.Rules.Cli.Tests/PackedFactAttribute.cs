namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// Packing, and building hosts on the packages, takes minutes: where EMULATION_TEST_EFFORT is set, as on a build server, it is done.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackedFactAttribute : FactAttribute
{
    public PackedFactAttribute() => Skip = Unwanted;

    /// <summary>Whether anything is packed at all.</summary>
    public static bool IsWanted { get; } = Environment.GetEnvironmentVariable("EMULATION_TEST_EFFORT") is { Length: > 0 };

    /// <summary>Why not.</summary>
    internal static string? Unwanted { get; } = IsWanted ? null : "set EMULATION_TEST_EFFORT to pack and to build hosts on the packages";
}

/// <summary>The same of several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackedTheoryAttribute : TheoryAttribute
{
    public PackedTheoryAttribute() => Skip = PackedFactAttribute.Unwanted;
}
