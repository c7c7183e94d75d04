namespace Emulation.Rules.Store.Auditing;

/// <summary>What became of what somebody wanted to do.</summary>
public enum AuditOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Somebody else was first; nothing was changed.</summary>
    Conflict,

    /// <summary>The store's rules did not allow it; nothing was changed.</summary>
    Refused,

    /// <summary>The user may not; nothing was changed.</summary>
    Denied,
}
