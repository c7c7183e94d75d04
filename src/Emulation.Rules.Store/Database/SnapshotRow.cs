using Emulation.Rules.Store.Figures;

namespace Emulation.Rules.Store.Database;

/// <summary>Figures as they were when they passed a stage. Never altered.</summary>
internal sealed class SnapshotRow
{
    public long Figures { get; set; }

    public long Revision { get; set; }

    /// <summary>The stage they came to.</summary>
    public FigureStage Stage { get; set; }

    public required string Document { get; set; }
}
