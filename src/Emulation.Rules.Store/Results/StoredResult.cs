using Emulation.Rules.Awards;

namespace Emulation.Rules.Store.Results;

/// <summary>An evaluation with what the council did about it, as it was read. Immutable.</summary>
public sealed class StoredResult
{
    /// <summary>Everything but the evaluation itself.</summary>
    public required ResultSummary Summary { get; init; }

    /// <summary>The evaluation, whole.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>The decisions that hold, in the order they were taken; one that a later one on the same award and participant replaced,
    /// or that was withdrawn, is left out.</summary>
    public required IReadOnlyList<CouncilDecision> Decisions { get; init; }

    /// <summary>What follows from evaluation and decisions; null where none was kept.</summary>
    public StoredOutcome? Outcome { get; init; }

    /// <summary>The number it is called by.</summary>
    public long Id => Summary.Id;

    /// <summary>What a change has to name.</summary>
    public string ETag => Summary.ETag;
}
