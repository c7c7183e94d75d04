using Emulation.Rules.Definitions;
using System.Text.Json.Serialization;
using Emulation.Rules.Json;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>What one participant scored, line by line.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record ScoreSheet
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The participant's name.</summary>
    public required string Name { get; init; }

    /// <summary>The cluster; empty when there is none.</summary>
    public required string Cluster { get; init; }

    /// <summary>How far the review of what was submitted has come; null when that was not said.</summary>
    public SubmissionStage? Stage { get; init; }

    /// <summary>Whether every criterion is settled.</summary>
    public required SheetStatus Status { get; init; }

    /// <summary>Base + bonus + penalty; provisional unless <see cref="Status"/> is complete.</summary>
    public required decimal Total { get; init; }

    /// <summary>The sum of the base criteria.</summary>
    public required decimal BaseTotal { get; init; }

    /// <summary>The sum of the bonuses.</summary>
    public required decimal BonusTotal { get; init; }

    /// <summary>The sum of the penalties, 0 or negative.</summary>
    public required decimal PenaltyTotal { get; init; }

    /// <summary>What was taken off: by base criteria that deduct, from their maximum, and by penalties; 0 or positive.</summary>
    public required decimal DeductedTotal { get; init; }

    /// <summary>The highest base total that applies to this participant.</summary>
    public required decimal? MaxTotal { get; init; }

    /// <summary>100 × baseTotal / maxTotal; null when maxTotal is 0.</summary>
    public decimal? Percent { get; init; }

    /// <summary>
    /// The totals still possible; both ends are the total when the sheet is complete. Points that are settled are taken as they are.
    /// </summary>
    public required ScoreRange Range { get; init; }

    /// <summary>
    /// Whether any points rest on a population value that may still change, because somebody in it lacks a value: then the figures are
    /// right for what was submitted, and <see cref="Range"/> does not say how far they may still move. That this participant's own values
    /// are missing, <see cref="Status"/> says.
    /// </summary>
    public bool Provisional { get; init; }

    /// <summary>
    /// The grade the rules give, after disqualifications and before quotas; null when undetermined or when there is none.
    /// </summary>
    public string? EarnedGrade { get; init; }

    /// <summary>The grade held in the end; null when undetermined or when there is none.</summary>
    public string? Grade { get; init; }

    /// <summary>The grade that waits for the council; null when none does.</summary>
    public string? GradePending { get; init; }

    /// <summary>What is missing to tell the grade, in ordinal order: indicators that grade rules or disqualifications read.</summary>
    public IReadOnlyList<string> GradeMissing { get; init; } = [];

    /// <summary>The grade rules above the one that held which say why they did not; null when none has anything to say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<UnmetRule>? GradeUnmet { get; init; }

    /// <summary>Why the grade rules failed; null when they did not.</summary>
    public Fault? GradeFault { get; init; }

    /// <summary>The disqualifications that hold, in the campaign's order.</summary>
    public IReadOnlyList<string> Disqualifications { get; init; } = [];

    /// <summary>The disqualifications that may hold: something they read is missing, or they failed.</summary>
    public IReadOnlyList<string> UndeterminedDisqualifications { get; init; } = [];

    /// <summary>Indicators that disqualifications read and that are missing, in ordinal order.</summary>
    public IReadOnlyList<string> DisqualificationMissing { get; init; } = [];

    /// <summary>Why disqualifications failed; the rule of each fault is the disqualification's id.</summary>
    public IReadOnlyList<Fault> DisqualificationFaults { get; init; } = [];

    /// <summary>Indicators whose value is the campaign's default, in ordinal order.</summary>
    public IReadOnlyList<string> Defaulted { get; init; } = [];

    /// <summary>The lines, groups before their children, in the campaign's order.</summary>
    /// <remarks>Of a complete sheet they are worked out again, from what was submitted, when they are first asked for.</remarks>
    public IReadOnlyList<CriterionScore> Criteria
    {
        get => _criteria ??= LinesOf?.Invoke() ?? [];
        init => _criteria = value;
    }

    /// <summary>The figures that were worked out, in the campaign's order; null when it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FigureScore>? Figures { get; init; }

    internal Func<IReadOnlyList<CriterionScore>>? LinesOf { get; init; }

    /// <summary>What passes the lines one by one to whoever keeps none; null where they are there, or come from elsewhere.</summary>
    internal LineSource? LinesPassed => _criteria is null ? LinesOf?.Target as LineSource : null;

    /// <summary>The lines for whoever goes through many sheets: they are not kept.</summary>
    internal IReadOnlyList<CriterionScore> PassingLines => _criteria ?? LinesOf?.Invoke() ?? [];

    /// <summary>The sheets with their lines, which are worked out side by side.</summary>
    internal static ScoreSheet[] WithLines(IReadOnlyList<ScoreSheet> sheets)
    {
        var whole = new ScoreSheet[sheets.Count];
        Parallel.For(0, whole.Length, i => whole[i] = sheets[i].WithLines());
        return whole;
    }

    /// <summary>The sheet with its lines.</summary>
    internal ScoreSheet WithLines() => _criteria is null ? this with { Criteria = PassingLines, LinesOf = null } : this;

    private IReadOnlyList<CriterionScore>? _criteria;

    /// <summary>Of a complete sheet, the points that places, quotas and awards read.</summary>
    [field: NotCompared]
    internal IReadOnlyList<KeptPoints> Kept { get; init; } = [];

    /// <summary>The points of a criterion; null when they are not settled.</summary>
    internal decimal? PointsOf(string criterion)
    {
        foreach (var kept in Kept)
        {
            if (kept.Criterion == criterion)
            {
                return kept.Points;
            }
        }

        return PassingLines.FirstOrDefault(line => line.Id == criterion)?.Points;
    }

    /// <summary>The figures of the sheet without its lines.</summary>
    internal ScoreTotals Totals => new()
    {
        Status = Status,
        Total = Total,
        BaseTotal = BaseTotal,
        BonusTotal = BonusTotal,
        PenaltyTotal = PenaltyTotal,
        DeductedTotal = DeductedTotal,
        MaxTotal = MaxTotal,
        Percent = Percent,
    };

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(ScoreSheet? other) => ValueEquality<ScoreSheet>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<ScoreSheet>.HashOf(this);
}
