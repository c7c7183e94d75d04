namespace Emulation.Rules.Store.Figures;

/// <summary>Whose figures, of which campaign and period.</summary>
public sealed record FigureKey
{
    /// <summary>The campaign's id.</summary>
    public required string Campaign { get; init; }

    /// <summary>The period's name.</summary>
    public required string Period { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }
}
