namespace Emulation.Rules.Store.Database;

/// <summary>
/// A decision as it was entered, or its withdrawal. Never altered: a later one on the same award and participant stands before it.
/// </summary>
internal sealed class DecisionRow
{
    public long Result { get; set; }

    public int Number { get; set; }

    /// <summary>The audit entry it was entered with.</summary>
    public long Entry { get; set; }

    public required string Document { get; set; }

    /// <summary>Why the decision was taken back; null where it was entered.</summary>
    public string? Withdrawal { get; init; }

    public required StampRow By { get; set; }
}
