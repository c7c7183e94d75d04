namespace Emulation.Rules.Store.Auditing;

/// <summary>How an entry of the audit does not fit.</summary>
public enum AuditFault
{
    /// <summary>Its number does not follow the one before: entries are missing in front of it.</summary>
    Missing,

    /// <summary>It does not name the hash of the entry before it: that one, or this one, was put in another's place.</summary>
    Unlinked,

    /// <summary>It is not what its hash was taken of: it was altered.</summary>
    Altered,

    /// <summary>What was kept with it (files, figures, an evaluation, a decision) is not what it was: that was altered.</summary>
    ContentAltered,

    /// <summary>It is the last, and the store has written more: entries behind it are missing.</summary>
    CutOff,
}
