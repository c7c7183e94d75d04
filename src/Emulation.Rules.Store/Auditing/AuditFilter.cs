namespace Emulation.Rules.Store.Auditing;

/// <summary>Which entries of the audit are wanted; what is null does not matter.</summary>
public sealed record AuditFilter
{
    /// <summary>Only entries before this number, to read on from the last page; null to begin with the newest.</summary>
    public long? Before { get; init; }

    /// <summary>The most entries, newest first. Default 100; 1 to 1,000.</summary>
    public int Take { get; init; } = 100;

    /// <summary>The user's id.</summary>
    public string? UserId { get; init; }

    /// <summary>The campaign's id.</summary>
    public string? Campaign { get; init; }

    /// <summary>The period's name.</summary>
    public string? Period { get; init; }

    /// <summary>The participant's id.</summary>
    public string? Participant { get; init; }

    /// <summary>The operation, or what it begins with, such as <c>rules.</c></summary>
    public string? Action { get; init; }

    /// <summary>What became of it.</summary>
    public AuditOutcome? Outcome { get; init; }

    /// <summary>The first instant.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The first instant that is too late.</summary>
    public DateTimeOffset? Until { get; init; }
}
