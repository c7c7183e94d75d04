namespace Emulation.Rules.Store.Database;

/// <summary>A decision as it was entered. Never altered: a later one on the same award and participant stands before it.</summary>
internal sealed class DecisionRow
{
    public long Result { get; set; }

    public int Number { get; set; }

    /// <summary>The audit entry it was entered with.</summary>
    public long Entry { get; set; }

    public required string Document { get; set; }

    public required StampRow By { get; set; }
}
