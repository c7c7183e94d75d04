namespace Emulation.Rules.Store.Database;

internal sealed class ParticipantRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public string? Cluster { get; set; }

    /// <summary>Ids, as a JSON list.</summary>
    public string Predecessors { get; set; } = "[]";

    public long Revision { get; set; }

    public required StampRow Changed { get; set; }
}
