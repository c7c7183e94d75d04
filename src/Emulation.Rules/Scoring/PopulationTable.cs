namespace Emulation.Rules.Scoring;

/// <summary>Population values by criterion, id and cluster.</summary>
internal sealed class PopulationTable(IEnumerable<PopulationValue> values)
{
    public static readonly PopulationTable Empty = new([]);

    private readonly Dictionary<(string Criterion, string Id, string? Cluster), PopulationValue> _values =
        values.ToDictionary(v => (v.Criterion, v.Id, v.Cluster));

    /// <summary>Whether any of them may still change.</summary>
    public bool IsProvisional { get; } = values.Any(v => v.Provisional);

    public PopulationValue? Find(string criterion, string id, string? cluster) => _values.GetValueOrDefault((criterion, id, cluster));
}
