using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>
/// An evaluation and what was decided on it: on awards, and on grades and places that were left to the council. It is what flows on: into
/// histories, into the campaigns of collectives, to the next level. No decision alters a score. Made by <see cref="Evaluation.With"/>.
/// </summary>
[JsonConverter(typeof(OutcomeConverter))]
[Newtonsoft.Json.JsonConverter(typeof(OutcomeNewtonsoftConverter))]
public sealed record Outcome
{
    /// <summary>
    /// The outcome of an evaluation that was read back, such as from an archive, with decisions that were accepted: each on an award
    /// settles that award. What follows from it for later awards takes the submissions: evaluate them again and ask
    /// <see cref="Evaluation.With"/>.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="decisions">The decisions, one at most on each award and participant.</param>
    public static Outcome OfRecord(Evaluation evaluation, IReadOnlyList<CouncilDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(decisions);
        NullItems.ThrowIfAny(decisions);
        return OutcomePass.AsRecommended(evaluation, [.. decisions]);
    }

    /// <summary>The evaluation as it was before anybody decided.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>The decisions, in the order they were taken.</summary>
    public required IReadOnlyList<CouncilDecision> Decisions { get; init; }

    /// <summary>What holds now.</summary>
    public required OutcomeResults Results { get; init; }

    /// <summary>The score sheets with the grades that hold now; every point, total and share as evaluated.</summary>
    public IReadOnlyList<ScoreSheet> Sheets
    {
        get
        {
            if (_sheets?.Of(this) is { } known)
            {
                return known;
            }

            var sheets = WithGrades();
            _sheets = new Own<IReadOnlyList<ScoreSheet>>(this, sheets);
            return sheets;
        }
    }

    private Own<IReadOnlyList<ScoreSheet>>? _sheets;

    /// <summary>The places that hold now.</summary>
    public IReadOnlyList<Standing> Standings => Results.Standings;

    /// <summary>What is recommended now that the awards before are decided.</summary>
    public IReadOnlyList<Recommendation> Recommendations => Results.Recommendations;

    /// <summary>What came of each recommendation.</summary>
    public IReadOnlyList<OutcomeAward> Awards => Results.Awards;

    /// <summary>The fingerprint of evaluation, decisions and results together.</summary>
    public string Fingerprint => Results.Fingerprint;

    /// <summary>Whether anything was decided.</summary>
    public bool IsDecided => Decisions.Count > 0;

    /// <summary>
    /// The awards the council gave, as the histories of the years after name them; by participant, then in the order they were judged.
    /// </summary>
    /// <param name="year">The year they were given for.</param>
    public IEnumerable<KeyValuePair<string, PastAward>> PastAwards(int year) => Awards
        .Where(award => award.Result == AwardResult.Given)
        .OrderBy(award => award.Participant, StringComparer.Ordinal)
        .Select(award => KeyValuePair.Create(award.Participant, new PastAward { Award = award.Award, Year = year }));

    private IReadOnlyList<ScoreSheet> WithGrades()
    {
        var grades = Results.Grades.ToDictionary(g => g.Participant, StringComparer.Ordinal);
        return grades.Count == 0
            ? Evaluation.Sheets
            : [.. Evaluation.Sheets.Select(
                sheet =>
                    grades.TryGetValue(sheet.Participant, out var held)
                        ? sheet with { Grade = held.Grade, GradePending = held.Pending }
                        : sheet)];
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(Outcome? other) => ValueEquality<Outcome>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<Outcome>.HashOf(this);
}
