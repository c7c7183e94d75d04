namespace Emulation.Rules.Cli.Commands;

/// <summary>What was asked of a campaign's worked examples.</summary>
internal sealed record CaseRequest
{
    public required string Directory { get; init; }

    /// <summary>Whether the rules that no case reaches are wanted.</summary>
    public required bool Coverage { get; init; }

    /// <summary>Whether the changes that no case notices are wanted.</summary>
    public required bool Mutate { get; init; }

    public required string Format { get; init; }
}
