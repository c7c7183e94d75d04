namespace Emulation.Rules.Mutation;

/// <summary>What became of the changes.</summary>
internal sealed record MutationReport
{
    /// <summary>The changes that were tried and count.</summary>
    public required int Total { get; init; }

    /// <summary>Those that no case notices, in the order they were tried.</summary>
    public required IReadOnlyList<Mutant> Survivors { get; init; }

    /// <summary>How many more changes there are that were not tried.</summary>
    public required int NotTried { get; init; }

    /// <summary>The changes that some case notices.</summary>
    public int Noticed => Total - Survivors.Count;
}
