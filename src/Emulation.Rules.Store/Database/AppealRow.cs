using Emulation.Rules.Store.Results;

namespace Emulation.Rules.Store.Database;

internal sealed class AppealRow
{
    public long Id { get; set; }

    public long Result { get; set; }

    public required string Participant { get; set; }

    public required string Text { get; set; }

    public AppealState State { get; set; }

    public long Revision { get; set; }

    public required StampRow Opened { get; set; }

    public string? Answer { get; set; }

    public StampRow? Answered { get; set; }

    public long? Correction { get; set; }

    /// <summary>An <see cref="AppealChange"/> as JSON; null where nothing was worked out anew.</summary>
    public string? Change { get; set; }
}
