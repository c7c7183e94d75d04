using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Json;

/// <summary>
/// How much one JSON text may hold, for what is read is kept in memory several times over; and what messages say to do, by what it is.
/// </summary>
/// <param name="Characters">The most characters.</param>
/// <param name="Values">The most values.</param>
/// <param name="TooLong">What is said of more characters.</param>
/// <param name="AfterTheEnd">What is said of text behind its root.</param>
internal sealed record JsonLimits(int Characters, int Values, DiagnosticDescriptor TooLong, LocalizedText AfterTheEnd)
{
    /// <summary>A file of workflows; the lengths are also those of all of a campaign's files together.</summary>
    public static readonly JsonLimits Rules = new(8_000_000, 1_000_000, Codes.TooLarge, JsonTexts.AfterWorkflows);

    /// <summary>A campaign.json.</summary>
    public static readonly JsonLimits Campaign = Rules with { AfterTheEnd = JsonTexts.AfterObject };

    /// <summary>Data in one object.</summary>
    public static readonly JsonLimits Data = new(64_000_000, 5_000_000, Codes.DataTooLarge, JsonTexts.AfterObject)
    {
        NestedHint = JsonTexts.DataNeedFewLevels,
        TextHint = JsonTexts.ShortenText,
    };

    /// <summary>Submissions.</summary>
    public static readonly JsonLimits Submissions = Data with { AfterTheEnd = JsonTexts.AfterParticipants };

    /// <summary>Worked examples.</summary>
    public static readonly JsonLimits Cases = Data with { AfterTheEnd = JsonTexts.AfterCases };

    /// <summary>Decisions of a council, with its ballots.</summary>
    public static readonly JsonLimits Decisions = Data with { AfterTheEnd = JsonTexts.AfterDecisions };

    /// <summary>What to do about too many levels; null for what rules do.</summary>
    public LocalizedText? NestedHint { get; init; }

    /// <summary>What to do about a text that is too long; null for what rules do.</summary>
    public LocalizedText? TextHint { get; init; }
}
