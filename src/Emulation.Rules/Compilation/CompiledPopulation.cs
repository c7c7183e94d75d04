using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>A population value of one criterion, ready to gather.</summary>
internal sealed record CompiledPopulation
{
    public required PopulationDefinition Definition { get; init; }

    /// <summary>The criterion it belongs to.</summary>
    public required string Criterion { get; init; }

    /// <summary>The slot its readers find it in.</summary>
    public required Slot Slot { get; init; }

    /// <summary>Null when every member counts.</summary>
    public CompiledCondition? Where { get; init; }

    /// <summary>Null for a count.</summary>
    public Deferred<Func<Row, decimal>>? Code { get; init; }

    /// <summary>Null for a count.</summary>
    public Func<Row, decimal>? Value => Code?.Code;

    /// <summary>The value as it was written; null for a count.</summary>
    public WrittenExpression? Written { get; init; }

    /// <summary>Whose value it is; null but for a value of another participant.</summary>
    public CompiledText? Participant { get; init; }

    /// <summary>What <see cref="Value"/> reads.</summary>
    public required Slot[] Reads { get; init; }
}
