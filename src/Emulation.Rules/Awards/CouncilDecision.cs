using System.Globalization;
using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>
/// A council's decision on one recommendation, or on a grade or a place that was left to it. It stands beside the evaluation and alters no
/// score. It is about exactly one of <see cref="Award"/>, <see cref="Grade"/> and <see cref="Place"/>.
/// </summary>
public sealed record CouncilDecision
{
    /// <summary>The award's id; null when it is about something else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Award { get; init => field = value is null ? null : UnicodeText.Identity(value); }

    /// <summary>
    /// The level that was left to the council, which <c>changes</c> gives and <c>refuses</c> does not; null when it is about something
    /// else.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Grade { get; init; }

    /// <summary>The place, from 1, that <c>changes</c> gives to one of those who share one; null when it is about something else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Place { get; init; }

    /// <summary>The participant's id, as ids are compared: in normal form C, spaces folded, nothing that is not seen.</summary>
    public required string Participant { get; init => field = UnicodeText.Identity(value); }

    /// <summary>What the council does with the recommendation.</summary>
    public required CouncilVerdict Verdict { get; init; }

    /// <summary>Why; needed unless it confirms.</summary>
    public string? Reason { get; init; }

    /// <summary>The documents it rests on: ids of the campaign's, or others by number; needed when it changes.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The ballot; needed to give an award that asks for one.</summary>
    public BallotCount? Ballot { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>The day; null when it is not said.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether it is about exactly one thing.</summary>
    internal bool HasOneSubject => (Award is null ? 0 : 1) + (Grade is null ? 0 : 1) + (Place is null ? 0 : 1) == 1;

    /// <summary>What it is about, for messages.</summary>
    internal string Subject =>
        Award ?? (Grade is { } grade ? $"grade:{grade}" : string.Create(CultureInfo.InvariantCulture, $"place:{Place}"));

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CouncilDecision? other) => ValueEquality<CouncilDecision>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CouncilDecision>.HashOf(this);
}
