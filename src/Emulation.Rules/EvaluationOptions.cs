using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>How to evaluate.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The clock the evaluation's instant is read from. Default: the system's.</summary>
    public TimeProvider TimeProvider
    {
        get;
        init => field = NullItems.Required(value, nameof(TimeProvider));
    } = TimeProvider.System;

    /// <summary>The most threads used, at least 1. Default: one for each processor. The result is the same for any.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// The longest it may take, by <see cref="TimeProvider"/>, from 0 on; what takes longer is refused (ER5180). Default: null, any time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public TimeSpan? TimeLimit
    {
        get;
        init => field = value is not { } most || most >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A time limit is not negative.");
    }

    /// <summary>Told as each participant is scored, from several threads. Default: nobody is told.</summary>
    public IProgress<WorkProgress>? Progress { get; init; }

    /// <summary>
    /// Values that stand in for submitted ones: what if. Default: none. The evaluation says what was supposed, and no dossier takes it.
    /// </summary>
    public IReadOnlyList<SupposedValue> Supposed
    {
        get;
        init
        {
            NullItems.ThrowIfAny(NullItems.Required(value, nameof(Supposed)), nameof(Supposed));
            field = value;
        }
    } = [];

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(EvaluationOptions? other) => ValueEquality<EvaluationOptions>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<EvaluationOptions>.HashOf(this);
}
