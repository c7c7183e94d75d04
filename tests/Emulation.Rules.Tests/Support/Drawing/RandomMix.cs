namespace Emulation.Rules.Tests.Support.Drawing;

/// <summary>What a random campaign may hold; everything, unless a property cannot do with some of it.</summary>
internal sealed record RandomMix
{
    public static RandomMix Everything { get; } = new();

    /// <summary>One participant's figures are nobody else's business, and nothing is missing, fails or is adjusted.</summary>
    public static RandomMix Settled { get; } = new(
        ) { Population = false, Missing = false, Faults = false, Adjustments = false, AsksGiven = false, Defaults = false };

    /// <summary>Leaves of random rules: what stock RulesEngine can judge.</summary>
    public static RandomMix Rules { get; } = new() { RulesOnly = true, Population = false, Adjustments = false };

    /// <summary>Values taken over many participants.</summary>
    public bool Population { get; init; } = true;

    /// <summary>Figures that were not submitted.</summary>
    public bool Missing { get; init; } = true;

    /// <summary>Rules that fail for some values.</summary>
    public bool Faults { get; init; } = true;

    /// <summary>Lists, and what is scored item by item.</summary>
    public bool Lists { get; init; } = true;

    /// <summary>Reviewers' points.</summary>
    public bool Adjustments { get; init; } = true;

    /// <summary>Rules that ask whether a figure was submitted.</summary>
    public bool AsksGiven { get; init; } = true;

    /// <summary>Figures that have a default.</summary>
    public bool Defaults { get; init; } = true;

    /// <summary>Criteria without a maximum.</summary>
    public bool OpenMaxima { get; init; } = true;

    /// <summary>Rules alone, without groups, conditions and grades: what stock RulesEngine can judge.</summary>
    public bool RulesOnly { get; init; }
}
