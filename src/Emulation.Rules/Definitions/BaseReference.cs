namespace Emulation.Rules.Definitions;

/// <summary>Another campaign by its id and version, as <c>"extends"</c> names the one a campaign is laid over.</summary>
public sealed record BaseReference
{
    /// <summary>The campaign's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The id and the version, with a space between.</summary>
    public override string ToString() => $"{Id} {Version}";
}
