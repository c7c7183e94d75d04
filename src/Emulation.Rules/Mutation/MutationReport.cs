using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Mutation;

/// <summary>What became of the changes.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record MutationReport
{
    /// <summary>The changes that were tried and count.</summary>
    public required int Total { get; init; }

    /// <summary>Those that no case notices, in the order they were tried.</summary>
    public required IReadOnlyList<Mutant> Survivors { get; init; }

    /// <summary>How many more changes there are that were not tried.</summary>
    public required int NotTried { get; init; }

    /// <summary>The changes that some case notices.</summary>
    public int Noticed => Total - Survivors.Count;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(MutationReport? other) => ValueEquality<MutationReport>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<MutationReport>.HashOf(this);
}
