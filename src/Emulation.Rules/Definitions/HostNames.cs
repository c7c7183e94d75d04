namespace Emulation.Rules.Definitions;

/// <summary>What a host brings into rules. Immutable.</summary>
internal sealed class HostNames
{
    public static readonly HostNames None = new();

    public IReadOnlyList<HostFunction> Functions { get; init; } = [];

    public IReadOnlyDictionary<string, decimal> Constants { get; init; } = new Dictionary<string, decimal>();
}
