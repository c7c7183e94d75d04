using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>How much one JSON text may hold: what is read is kept in memory several times over.</summary>
internal sealed record JsonLimits(int Characters, int Values, DiagnosticDescriptor TooLong)
{
    /// <summary>A file of rules; also all of a campaign's together.</summary>
    public static readonly JsonLimits Rules = new(8_000_000, 1_000_000, Codes.TooLarge);

    /// <summary>Submissions, cases, decisions.</summary>
    public static readonly JsonLimits Data = new(64_000_000, 5_000_000, Codes.DataTooLarge);
}
