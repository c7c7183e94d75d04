using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Json;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>One participant in two evaluations.</summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record SheetComparison
{
    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>The sheet of the first evaluation.</summary>
    public required ScoreSheet Before { get; init; }

    /// <summary>The sheet of the other one.</summary>
    public required ScoreSheet After { get; init; }

    /// <summary>The place in the first evaluation; null without one.</summary>
    public int? RankBefore { get; init; }

    /// <summary>The place in the other one; null without one.</summary>
    public int? RankAfter { get; init; }

    /// <summary>Every criterion of either sheet: in the order of the first, then those that only the other has.</summary>
    /// <remarks>Worked out when they are first asked for: of many participants few are looked at line by line.</remarks>
    public IReadOnlyList<CriterionComparison> Criteria
    {
        get => _criteria ??= LinesOf?.Invoke() ?? [];
        init => _criteria = value;
    }

    internal Func<IReadOnlyList<CriterionComparison>>? LinesOf { get; init; }

    private IReadOnlyList<CriterionComparison>? _criteria;

    /// <summary>The total after less the total before.</summary>
    public decimal TotalDifference => DecimalText.Normalize(After.Total - Before.Total);

    /// <summary>Whether a line, the total, the grade or the place is another.</summary>
    public bool IsChanged =>
        Before.Total != After.Total || Before.Percent != After.Percent || Before.Grade != After.Grade || Before.Status != After.Status
        || RankBefore != RankAfter || Criteria.Any(c => c.IsChanged);

    internal static SheetComparison Of(ScoreSheet before, ScoreSheet after, int? rankBefore, int? rankAfter) => new()
    {
        Participant = before.Participant,
        Before = before,
        After = after,
        RankBefore = rankBefore,
        RankAfter = rankAfter,
        LinesOf = () => [.. Pairs(before.PassingLines, after.PassingLines).Select(pair => CriterionComparison.Of(pair.Before, pair.After))],
    };

    /// <summary>The lines of both sheets by criterion, in the order of <see cref="Criteria"/>.</summary>
    internal static IEnumerable<(CriterionScore? Before, CriterionScore? After)> Pairs(
        IReadOnlyList<CriterionScore> before, IReadOnlyList<CriterionScore> after)
    {
        var lines = after.ToDictionary(line => line.Id, StringComparer.Ordinal);
        foreach (var line in before)
        {
            lines.Remove(line.Id, out var other);
            yield return (line, other);
        }

        foreach (var line in after.Where(line => lines.ContainsKey(line.Id)))
        {
            yield return (null, line);
        }
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(SheetComparison? other) => ValueEquality<SheetComparison>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<SheetComparison>.HashOf(this);
}
