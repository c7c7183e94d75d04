namespace Emulation.Rules.Store.Results;

/// <summary>What follows from an evaluation and the council's decisions, as the core wrote it. The store keeps it whole and looks into
/// none of it.</summary>
public sealed record StoredOutcome
{
    /// <summary>SHA-256 over it, in lower-case hexadecimal, as it says itself.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The outcome as JSON text.</summary>
    public required string Json { get; init; }
}
