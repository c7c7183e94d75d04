namespace Emulation.Rules.Documents;

/// <summary>Somebody who takes part in a campaign.</summary>
public sealed record RosterEntry
{
    /// <summary>The participant's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read; null when there is none.</summary>
    public string? Name { get; init; }

    /// <summary>The cluster; null when there is none.</summary>
    public string? Cluster { get; init; }
}
