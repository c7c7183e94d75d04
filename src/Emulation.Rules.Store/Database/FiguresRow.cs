using Emulation.Rules.Store.Figures;

namespace Emulation.Rules.Store.Database;

/// <summary>The figures of one participant as they are now; how they came to be, <see cref="ChangeRow"/> keeps.</summary>
internal sealed class FiguresRow
{
    public long Id { get; set; }

    public long Period { get; set; }

    public required string Participant { get; set; }

    public FigureStage Stage { get; set; }

    public long Revision { get; set; }

    public long? Deadline { get; set; }

    /// <summary>The submission as JSON.</summary>
    public required string Document { get; set; }

    public required StampRow Changed { get; set; }
}
