using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Awards;

/// <summary>What the library recommends on one award for one participant. People decide: see <see cref="CouncilDecision"/>.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record Recommendation
{
    /// <summary>The award's id.</summary>
    public required string Award { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>What is recommended.</summary>
    public required RecommendationStatus Status { get; init; }

    /// <summary>Why, in Vietnamese; empty only where there is no quota and nothing stands against it.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Why, in English, line by line as <see cref="Reasons"/>.</summary>
    public required IReadOnlyList<string> ReasonsEnglish { get; init; }

    /// <summary>The place in the queue of the eligible, from 1, equal ones sharing it (1, 1, 3); null of others.</summary>
    public int? Place { get; init; }

    /// <summary>How far from the quota's line; null without a line, because there is no quota or it is not exhausted.</summary>
    public RecommendationMargin? Margin { get; init; }

    /// <summary>Whether the participant can get it at all.</summary>
    public required Eligibility Eligibility { get; init; }

    /// <summary>
    /// The items it uses up; empty unless it is <see cref="RecommendationStatus.Recommended"/> or, in an outcome, given to somebody
    /// eligible.
    /// </summary>
    public IReadOnlyList<UsedItem> Used { get; init; } = [];

    /// <summary>Why, in <paramref name="language"/>; what was read, and not evaluated here, is Vietnamese or English.</summary>
    /// <param name="language">The reader's language.</param>
    public IReadOnlyList<string> ReasonsFor(Language language) => language == Language.Vietnamese ? Reasons
        : language != Language.English && ReasonsEnglish is ReasonsIn made ? made.Translated(language) : ReasonsEnglish;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Recommendation? other) => ValueEquality<Recommendation>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Recommendation>.HashOf(this);
}
