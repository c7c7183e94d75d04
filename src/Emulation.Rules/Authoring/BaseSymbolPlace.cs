namespace Emulation.Rules.Authoring;

/// <summary>A place in a campaign that another one is laid over.</summary>
public sealed record BaseSymbolPlace
{
    /// <summary>The campaign, which is not edited with the other one; its name is the directory or source it was read from.</summary>
    public required CampaignFiles Campaign { get; init; }

    /// <summary>The place in its files.</summary>
    public required SymbolPlace Place { get; init; }
}
