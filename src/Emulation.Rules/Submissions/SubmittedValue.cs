using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>A value and the place it was read from.</summary>
public sealed record SubmittedValue
{
    /// <summary>The value.</summary>
    public required IndicatorValue Value { get; init; }

    /// <summary>Where it was read; <see cref="SourcePosition.None"/> when it was set by code.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
