namespace Emulation.Rules;

/// <summary>How to evaluate.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The clock the evaluation's instant is read from. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The most threads used, at least 1. Default: one for each processor. The result is the same for any.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
