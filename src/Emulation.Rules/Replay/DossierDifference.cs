namespace Emulation.Rules.Replay;

/// <summary>A figure that is not what the dossier says.</summary>
public sealed record DossierDifference
{
    /// <summary>Where: <c>sheets[79].criteria[costCut].points</c>, lists by participant, criterion or award.</summary>
    public required string Path { get; init; }

    /// <summary>What the dossier says, as JSON; null when it has nothing there.</summary>
    public string? Dossier { get; init; }

    /// <summary>What comes out now, as JSON; null when there is nothing.</summary>
    public string? Replayed { get; init; }
}
