using Emulation.Rules.Fingerprints;

namespace Emulation.Rules.Awards;

/// <summary>A decision and the fingerprint that shows whether it was altered.</summary>
public sealed record SealedDecision
{
    /// <summary>The decision.</summary>
    public required CouncilDecision Decision { get; init; }

    /// <summary>SHA-256 over the decision, in lower-case hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    internal bool IsIntact => Fingerprint == FingerprintOf(Decision);

    internal static SealedDecision Of(CouncilDecision decision) => new() { Decision = decision, Fingerprint = FingerprintOf(decision) };

    private static string FingerprintOf(CouncilDecision decision) =>
        CanonicalJson.Fingerprint(writer => DossierJson.Write(writer, decision));
}
