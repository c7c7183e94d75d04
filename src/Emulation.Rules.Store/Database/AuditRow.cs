using Emulation.Rules.Store.Auditing;

namespace Emulation.Rules.Store.Database;

internal sealed class AuditRow
{
    public long Sequence { get; set; }

    public required StampRow By { get; set; }

    public required string Action { get; set; }

    public AuditOutcome Outcome { get; set; }

    public string? Campaign { get; set; }

    public string? Period { get; set; }

    public string? Participant { get; set; }

    public required string Details { get; set; }

    /// <summary>The number of what was kept with it: a draft, evidence, a result; null where the entry's own number finds it.</summary>
    public long? Content { get; set; }

    public string? ContentHash { get; set; }

    public required string PreviousHash { get; set; }

    public required string Hash { get; set; }
}
