using Emulation.Rules.Definitions;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>The texts of one campaign in a chain of campaigns that are laid over each other.</summary>
internal sealed record CampaignLayer(CampaignFiles Files, JsonNode Root, BaseReference? Self);
