using Emulation.Rules.Definitions;
using System.Text.Json.Serialization;

namespace Emulation.Rules.Scoring;

/// <summary>A value taken over the participants a criterion applies to.</summary>
public sealed record PopulationValue
{
    /// <summary>The criterion it belongs to.</summary>
    public required string Criterion { get; init; }

    /// <summary>Its id in the criterion's workflow.</summary>
    public required string Id { get; init; }

    /// <summary>The cluster it was taken in; null when over all.</summary>
    public string? Cluster { get; init; }

    /// <summary>The value; null when no member counts and there is no default, and when it <see cref="Overflowed"/>.</summary>
    public decimal? Value { get; init; }

    /// <summary>How many members count.</summary>
    public required int Members { get; init; }

    /// <summary>Whether a member was left out because something is missing, so that the value may still change.</summary>
    public bool Provisional { get; init; }

    /// <summary>Of a rank, the members' values, smallest first, each once where no place is left out; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<decimal>? Ordered { get; init; }

    /// <summary>Of a value of other participants, the members' values by participant; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, decimal>? ByParticipant { get; init; }

    /// <summary>Whether the members' values together are too large for a decimal: then the default does not stand in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Overflowed { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(PopulationValue? other) => ValueEquality<PopulationValue>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<PopulationValue>.HashOf(this);
}
