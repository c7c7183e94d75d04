namespace Emulation.Rules.Store.Figures;

/// <summary>What came of entering the figures of many.</summary>
public sealed record ImportOutcome
{
    /// <summary>How many had none before.</summary>
    public required int Added { get; init; }

    /// <summary>How many have other figures now.</summary>
    public required int Changed { get; init; }

    /// <summary>How many had the same already.</summary>
    public required int Unchanged { get; init; }
}
