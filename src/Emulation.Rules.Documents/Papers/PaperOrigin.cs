namespace Emulation.Rules.Documents.Papers;

/// <summary>Which rules and which result a paper shows, so that it can be checked against a dossier.</summary>
public sealed record PaperOrigin
{
    /// <summary>The campaign's id.</summary>
    public required string Campaign { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The name people read.</summary>
    public required string Name { get; init; }

    /// <summary>The fingerprint of the result, in lower-case hexadecimal.</summary>
    public required string ResultFingerprint { get; init; }

    /// <summary>The fingerprint of the result and the decisions on it, in lower-case hexadecimal; null when nothing is decided.</summary>
    public string? OutcomeFingerprint { get; init; }

    /// <summary>The documents the campaign rests on, in full.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];
}
