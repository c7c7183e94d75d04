namespace Emulation.Rules.Store.Database;

/// <summary>The one row every writer changes first: it lets one write at a time through, ends the audit's chain, and counts
/// publications.</summary>
internal sealed class HeadRow
{
    public const int TheOne = 1;

    public int Id { get; set; }

    /// <summary>Counts writers; changed before anything is read, so that it is locked.</summary>
    public long Turn { get; set; }

    public long AuditSequence { get; set; }

    public required string AuditHash { get; set; }

    /// <summary>The last number a row was given, in whatever table: writers take turns, so that no database has to count.</summary>
    public long LastId { get; set; }

    /// <summary>How often rules were published: what every node polls.</summary>
    public long Publications { get; set; }
}
