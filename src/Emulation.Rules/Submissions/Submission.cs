using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Submissions;

/// <summary>What one participant submitted. Immutable: every <c>With</c> returns a copy.</summary>
[JsonConverter(typeof(SubmissionConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record Submission
{
    /// <summary>
    /// The participant's id, unique within an evaluation; in the form ids are compared in: Unicode normal form C, single spaces, nothing
    /// that is not seen.
    /// </summary>
    public required string Participant { get; init => field = UnicodeText.Identity(value); }

    /// <summary>The name people read; the id when null.</summary>
    public string? Name { get; init; }

    /// <summary>The cluster, in the form of <see cref="Participant"/>; null when the campaign has none.</summary>
    public string? Cluster { get; init => field = value is null ? null : UnicodeText.Identity(value); }

    /// <summary>
    /// The values by indicator id, in ordinal order whatever they came in. What is not there is missing, which is not zero.
    /// </summary>
    public ImmutableSortedDictionary<string, SubmittedValue> Values
    {
        get;
        init => field = NullItems.Required(value, nameof(Values)).WithComparers(StringComparer.Ordinal);
    } = NoValues;

    /// <summary>The evidence by indicator id, in ordinal order: names or addresses of documents.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Evidence
    {
        get;
        init => field = NullItems.Required(value, nameof(Evidence)).WithComparers(StringComparer.Ordinal);
    } = NoEvidence;

    /// <summary>How far its review has come; null when that was not said. It changes no points.</summary>
    public SubmissionStage? Stage { get; init; }

    /// <summary>What reviewers changed, at most once for each criterion. An array that was not made is none.</summary>
    public ImmutableArray<Adjustment> Adjustments { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The awards of earlier years; null when they are not known, which is not the same as none. An array that was not made says nothing.
    /// </summary>
    public ImmutableArray<PastAward>? History { get; init => field = value is { IsDefault: true } ? null : value; }

    /// <summary>Where it was read; <see cref="SourcePosition.None"/> when it was built by code.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>A copy with the value of one indicator set.</summary>
    /// <param name="indicator">The indicator's id; checked when the submission is.</param>
    /// <param name="value">The value: a decimal, bool, string or <see cref="DateOnly"/> converts by itself.</param>
    /// <param name="position">Where it was read, for messages.</param>
    /// <exception cref="ArgumentException"><paramref name="indicator"/> is empty or no valid Unicode text.</exception>
    public Submission With(string indicator, IndicatorValue value, SourcePosition? position = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(indicator);
        UnicodeText.ThrowIfInvalid(indicator);
        ArgumentNullException.ThrowIfNull(value);
        return this with
        {
            Values = Values.SetItem(indicator, new SubmittedValue { Value = value, Position = position ?? SourcePosition.None }),
        };
    }

    /// <summary>A copy with a reviewer's points for one criterion.</summary>
    /// <param name="criterion">The criterion's id; checked when the submission is.</param>
    /// <param name="points">The points it gets.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decided.</param>
    public Submission Adjust(string criterion, decimal points, string reason, string by)
    {
        ArgumentException.ThrowIfNullOrEmpty(criterion);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        UnicodeText.ThrowIfInvalid(criterion);
        UnicodeText.ThrowIfInvalid(reason);
        UnicodeText.ThrowIfInvalid(by);
        return this with
        {
            Adjustments = Adjustments.Add(new Adjustment { Criterion = criterion, Points = points, Reason = reason, By = by }),
        };
    }

    /// <summary>A copy with one more award of an earlier year.</summary>
    /// <param name="award">The award's id; checked when the submission is.</param>
    /// <param name="year">The year it was given for.</param>
    public Submission WithPastAward(string award, int year)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(award);
        UnicodeText.ThrowIfInvalid(award);
        return this with { History = (History ?? []).Add(new PastAward { Award = UnicodeText.Identity(award), Year = year }) };
    }

    internal static Submission Of(
        string participant,
        string? name,
        string? cluster,
        IEnumerable<KeyValuePair<string, SubmittedValue>> values,
        SourcePosition position) => new()
    {
        Participant = participant,
        Name = name is null ? null : UnicodeText.Normalize(name),
        Cluster = cluster,
        Values = ValuesOf(values),
        Position = position,
    };

    /// <summary>One by one: adding them together would build them in a tree of another kind first.</summary>
    private static ImmutableSortedDictionary<string, SubmittedValue> ValuesOf(IEnumerable<KeyValuePair<string, SubmittedValue>> values)
    {
        var builder = NoValues.ToBuilder();
        foreach (var (indicator, value) in values)
        {
            builder[indicator] = value;
        }

        return builder.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, SubmittedValue> NoValues { get; } =
        ImmutableSortedDictionary.Create<string, SubmittedValue>(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> NoEvidence { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Submission? other) => ValueEquality<Submission>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Submission>.HashOf(this);
}
