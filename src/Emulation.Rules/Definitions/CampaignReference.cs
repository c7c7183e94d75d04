namespace Emulation.Rules.Definitions;

/// <summary>Which campaign, exactly, an evaluation used.</summary>
public sealed record CampaignReference
{
    /// <summary>The campaign's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 over the loaded definition, in lower-case hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why an evaluation of another campaign, or of other rules, cannot be used with this one.</summary>
    internal string Refusal(CampaignReference other) =>
        $"The evaluation is not one of campaign '{Id}' version {Version} as it is loaded. It is one of campaign '{other.Id}' version "
            + $"{other.Version} (fingerprint {other.Fingerprint}).";
}
