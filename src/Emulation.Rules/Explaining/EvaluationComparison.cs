using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Explaining;

/// <summary>
/// Two evaluations of one campaign, line by line: self-assessed against verified, or before an edit of the rules against after it.
/// </summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record EvaluationComparison
{
    /// <summary>The campaign of the first evaluation.</summary>
    public required CampaignReference Before { get; init; }

    /// <summary>
    /// The campaign of the other one: the same, another version, or, in an <see cref="Impact.CampaignImpact"/>, a similar one.
    /// </summary>
    public required CampaignReference After { get; init; }

    /// <summary>Those who are in both, in ordinal order of participants.</summary>
    public required IReadOnlyList<SheetComparison> Sheets { get; init; }

    /// <summary>Participants that only the first has, in ordinal order.</summary>
    public required IReadOnlyList<string> OnlyBefore { get; init; }

    /// <summary>Participants that only the other has, in ordinal order.</summary>
    public required IReadOnlyList<string> OnlyAfter { get; init; }

    internal static EvaluationComparison Of(Evaluation before, Evaluation after, WorkMeter work)
    {
        var sheets = after.Sheets.ToDictionary(s => s.Participant, StringComparer.Ordinal);
        var ranksBefore = Ranks(before);
        var ranksAfter = Ranks(after);
        var both = work.Each(before.Sheets).Where(s => sheets.ContainsKey(s.Participant)).ToList();
        return new EvaluationComparison
        {
            Before = before.Campaign,
            After = after.Campaign,
            Sheets = [
                .. work.Each(both)
                    .Select(s => SheetComparison.Of(s, sheets[s.Participant], ranksBefore[s.Participant], ranksAfter[s.Participant])),
            ],
            OnlyBefore = [.. before.Sheets.Select(s => s.Participant).Where(p => !sheets.ContainsKey(p))],
            OnlyAfter = [.. after.Sheets.Select(s => s.Participant).Except(both.Select(s => s.Participant), StringComparer.Ordinal)],
        };
    }

    private static Dictionary<string, int?> Ranks(Evaluation evaluation) =>
        evaluation.Standings.ToDictionary(s => s.Participant, s => s.Rank, StringComparer.Ordinal);

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(EvaluationComparison? other) => ValueEquality<EvaluationComparison>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<EvaluationComparison>.HashOf(this);
}
