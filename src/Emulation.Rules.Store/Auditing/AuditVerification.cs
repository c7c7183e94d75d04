using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Auditing;

/// <summary>Whether the audit is whole.</summary>
public sealed record AuditVerification
{
    /// <summary>How many entries were looked at.</summary>
    public required long Entries { get; init; }

    /// <summary>The hash of the last of them, zeros where there is none: a copy kept elsewhere shows later whether all of it was
    /// replaced.</summary>
    public required string LastHash { get; init; }

    /// <summary>The number of the first entry that does not fit; null where all do.</summary>
    public long? FirstBroken { get; init; }

    /// <summary>How it does not fit; null where all do.</summary>
    public AuditFault? Fault { get; init; }

    /// <summary>What was found, for people.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whether every entry fits.</summary>
    public bool IsIntact => FirstBroken is null;
}
