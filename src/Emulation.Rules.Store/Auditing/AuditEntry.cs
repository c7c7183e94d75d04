namespace Emulation.Rules.Store.Auditing;

/// <summary>One entry of the audit: who wanted to do what, when, and what became of it. It never changes and never goes.</summary>
public sealed record AuditEntry
{
    /// <summary>Its number: 1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>Who, and when.</summary>
    public required StoreStamp By { get; init; }

    /// <summary>The operation, such as <c>rules.publish</c> or <c>figures.verify</c>; one of <see cref="AuditActions"/>.</summary>
    public required string Action { get; init; }

    /// <summary>What became of it.</summary>
    public required AuditOutcome Outcome { get; init; }

    /// <summary>The campaign's id; null where it concerns none.</summary>
    public string? Campaign { get; init; }

    /// <summary>The period's name; null where it concerns none.</summary>
    public string? Period { get; init; }

    /// <summary>The participant's id; null where it concerns none.</summary>
    public string? Participant { get; init; }

    /// <summary>What exactly, as a JSON object: numbers of drafts and results, etags, notes, reasons, fingerprints.</summary>
    public required string Details { get; init; }

    /// <summary>SHA-256 over what was kept with it: the files of a version, changed figures, an evaluation; null where there is nothing
    /// but the entry.</summary>
    public string? ContentHash { get; init; }

    /// <summary>The <see cref="Hash"/> of the entry before; zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over <see cref="PreviousHash"/> and everything above, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}
