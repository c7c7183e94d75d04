using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>A definition as it was read, and what there is to know beside it.</summary>
internal sealed class LoadedCampaign
{
    public required CampaignDefinition Definition { get; init; }

    /// <summary>What messages call the campaign's own file.</summary>
    public required string File { get; init; }

    /// <summary>What was refused on the way.</summary>
    public required LoadState State { get; init; }
}
