using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The members of one population value, as they come.</summary>
internal sealed class GatheredValue(PopulationDefinition definition)
{
    private readonly List<decimal> _values = [];
    private bool _provisional;

    public void Add(decimal value) => _values.Add(value);

    /// <summary>Notes that somebody may belong to it of whom the value is not known.</summary>
    public void LeaveOut() => _provisional = true;

    public PopulationValue Result(string criterion, string id, string? cluster)
    {
        var value = PopulationMath.Of(definition, _values, out var overflowed);
        return new PopulationValue
        {
            Criterion = criterion,
            Id = id,
            Cluster = cluster,
            Value = value is { } known ? DecimalText.Normalize(known) : overflowed ? null : definition.Default,
            Members = _values.Count,
            Provisional = _provisional,
            Overflowed = overflowed,
        };
    }
}
