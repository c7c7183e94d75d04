using System.Collections.Immutable;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>The members of one population value, as they come.</summary>
internal sealed class GatheredValue(PopulationDefinition definition)
{
    private readonly List<decimal> _values = [];
    private readonly List<string> _participants = [];
    private bool _provisional;

    public void Add(string participant, decimal value)
    {
        _values.Add(DecimalText.Normalize(value));
        _participants.Add(participant);
    }

    /// <summary>Notes that somebody may belong to it of whom the value is not known.</summary>
    public void LeaveOut() => _provisional = true;

    public PopulationValue Result(string criterion, string id, string? cluster)
    {
        var value = PopulationMath.Of(definition, _values, out var overflowed);

        // Of nobody there is nothing to take, also where a sum would be 0.
        var taken = _values.Count == 0 ? definition.Default ?? value : value ?? definition.Default;
        return new PopulationValue
        {
            Criterion = criterion,
            Id = id,
            Cluster = cluster,
            Value = !definition.IsOwn && !overflowed && taken is { } known ? DecimalText.Normalize(known) : null,
            Ordered = definition.Function == PopulationFunction.Rank ? Ordered() : null,
            ByParticipant = definition.Function == PopulationFunction.Of
                ? ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, _participants.Zip(_values, KeyValuePair.Create))
                : null,
            Members = _values.Count,
            Provisional = _provisional,
            Overflowed = overflowed,
        };
    }

    /// <summary>Where no place is left out, equals count once.</summary>
    private decimal[] Ordered() => [.. definition.Ties == RankTies.Dense ? _values.Distinct().Order() : _values.Order()];
}
