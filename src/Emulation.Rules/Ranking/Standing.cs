using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Ranking;

/// <summary>A participant's place.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record Standing
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The cluster; empty when there is none.</summary>
    public required string Cluster { get; init; }

    /// <summary>The place, from 1; null when the sheet is not complete, a key is missing or a disqualification takes the place.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether the place is shared.</summary>
    public bool Tied { get; init; }

    /// <summary>Whether the council has to settle the place, or the grade it may rest on.</summary>
    public bool Pending { get; init; }

    /// <summary>
    /// What the order asks for and is not known, so that there is no place: ids as in <c>ranking.orderBy</c>; empty when the sheet is not
    /// complete or not ranked.
    /// </summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The total.</summary>
    public required decimal Total { get; init; }

    /// <summary>The grade; null when there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Standing? other) => ValueEquality<Standing>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Standing>.HashOf(this);
}
