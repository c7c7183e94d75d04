namespace Emulation.Rules.Impact;

/// <summary>A condition of an award that holds, or can be told, on one side only.</summary>
public sealed record ConditionChange
{
    /// <summary>The condition's rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether it held; null where that could not be told or there was none.</summary>
    public bool? Before { get; init; }

    /// <summary>Whether it holds; null where that cannot be told or there is none.</summary>
    public bool? After { get; init; }
}
