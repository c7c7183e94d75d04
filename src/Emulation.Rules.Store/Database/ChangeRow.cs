using Emulation.Rules.Store.Figures;

namespace Emulation.Rules.Store.Database;

/// <summary>What was changed together in one participant's figures: who, when, why. Never altered.</summary>
internal sealed class ChangeRow
{
    public long Id { get; set; }

    public long Figures { get; set; }

    public long Revision { get; set; }

    public FigureStage Stage { get; set; }

    public string? Reason { get; set; }

    /// <summary>The audit entry it was made with.</summary>
    public long Entry { get; set; }

    public required StampRow By { get; set; }
}
