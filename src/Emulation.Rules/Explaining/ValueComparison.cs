using Emulation.Rules.Definitions;

namespace Emulation.Rules.Explaining;

/// <summary>A value that a rule read, in two score sheets.</summary>
public sealed record ValueComparison
{
    /// <summary>The indicator, constant, param or population value.</summary>
    public required string Name { get; init; }

    /// <summary>In the first sheet; null when no rule that held there read it.</summary>
    public IndicatorValue? Before { get; init; }

    /// <summary>In the other sheet; null when no rule that held there read it.</summary>
    public IndicatorValue? After { get; init; }
}
