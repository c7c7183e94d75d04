using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Coverage;

/// <summary>A place in the rules that cases can reach, and what of it none of them shows.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record CoveragePlace
{
    /// <summary>What kind of place it is.</summary>
    public required CoveragePlaceKind Kind { get; init; }

    /// <summary>The id of the criterion, disqualification or award; of a grade rule, the level's.</summary>
    public required string Owner { get; init; }

    /// <summary>The owner's name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The rule's name; null where the place is a condition that is no rule.</summary>
    public string? Rule { get; init; }

    /// <summary>The rule's label; null where it has none.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What no case shows of it. Empty of a place that is covered.</summary>
    public required IReadOnlyList<CoverageLack> Lacks { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CoveragePlace? other) => ValueEquality<CoveragePlace>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CoveragePlace>.HashOf(this);
}
