using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>Which campaign texts are, and over which one they are laid, as far as that can be read.</summary>
internal sealed record CampaignHead(BaseReference? Self, BaseReference? Extends)
{
    private static readonly CampaignHead Unknown = new(null, null);

    public static CampaignHead Of(string? text) =>
        text is not null && JsonFile.Open("", text, JsonLimits.Rules, new DiagnosticBag()) is var (root, _) ? Of(root) : Unknown;

    public static CampaignHead Of(JsonNode root) => new(ReferenceIn(root), root["extends"] is { } extends ? ReferenceIn(extends) : null);

    private static BaseReference? ReferenceIn(JsonNode node) =>
        node["id"] is { Kind: JsonNodeKind.Text, Text: var id } && node["version"] is { Kind: JsonNodeKind.Text, Text: var version }
            ? new BaseReference { Id = id.Normalize(), Version = version }
            : null;
}
