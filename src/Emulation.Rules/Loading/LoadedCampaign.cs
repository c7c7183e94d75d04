using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>A definition as it was read, what messages call its own file, and what was refused on the way.</summary>
internal sealed record LoadedCampaign(CampaignDefinition Definition, string File, LoadState State);
