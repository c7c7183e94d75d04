using System.Text.Json.Serialization;
using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>
/// One participant's score sheet in a reader's words: what each criterion gave and why, the totals, the way to each award. As data for a
/// host that draws it, and by <see cref="ToText"/> as text.
/// </summary>
[JsonConverter(typeof(ResultConverter))]
[Newtonsoft.Json.JsonConverter(typeof(ResultNewtonsoftConverter))]
public sealed record SheetExplanation
{
    private const int IndentOfALevel = 2;

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>Whose sheet it is, by name, id, cluster and stage.</summary>
    public required string Heading { get; init; }

    /// <summary>The reader's language.</summary>
    public required Language Language { get; init; }

    /// <summary>The criteria, groups before what they hold.</summary>
    public required IReadOnlyList<CriterionExplanation> Criteria { get; init; }

    /// <summary>The totals, figures, grade, place and what there is to note: a line each.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>The way to each award.</summary>
    public required IReadOnlyList<AwardExplanation> Awards { get; init; }

    /// <summary>Explains the sheet of one participant.</summary>
    /// <param name="definition">The campaign the evaluation is of.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="participant">The participant's id.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="withIds">Whether ids stand behind names, by which rules and data files call them.</param>
    /// <exception cref="ArgumentException">The evaluation has no such participant.</exception>
    internal static SheetExplanation Of(
        CampaignDefinition definition, Evaluation evaluation, string participant, Language language, bool withIds)
    {
        var sheet =
            evaluation.SheetOf(participant)
                ?? throw new ArgumentException($"The evaluation has no participant '{participant}'.", nameof(participant));
        var texts = new ExplanationTexts(language);
        var names = new CampaignNames(definition, language, withIds);
        var lines = sheet.Criteria.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var reasons = new CriterionReasons(sheet, names, texts);
        var awards = new AwardExplainer(names, texts);
        var cluster = sheet.Cluster.Length == 0 ? "" : $" — {texts.Cluster}: {sheet.Cluster}";
        return new SheetExplanation
        {
            Participant = sheet.Participant,
            Language = language,
            Heading =
                $"{texts.Participant}: "
                    + CampaignNames.WithId(sheet.Name, sheet.Participant)
                    + cluster
                    + (sheet.Stage is { } stage ? $" — {texts.StageOf(stage)}" : ""),
            Criteria = [
                .. CriterionTree.Flatten(definition.Criteria)
                    .Select(c => Of(c.Criterion, c.Depth, lines[c.Criterion.Id], reasons, language) with
                    {
                        Base = definition.BaseOf(c.Criterion.Position),
                    }),
            ],
            Summary = [.. SheetSummary.Lines(definition, evaluation, sheet, names, texts)],
            Awards = [
                .. definition.Awards.Select(
                    award =>
                        awards.Of(award, evaluation.Recommendations.First(r => r.Award == award.Id && r.Participant == sheet.Participant))),
            ],
        };
    }

    private static CriterionExplanation Of(
        CriterionDefinition criterion,
        int depth,
        CriterionScore line,
        CriterionReasons reasons,
        Language language) => new()
    {
        Id = criterion.Id,
        Name = criterion.Name.In(language),
        Depth = depth,
        IsGroup = criterion.IsGroup,
        Kind = criterion.Kind,
        Status = line.Status,
        Points = line.Points,
        MaxPoints = line.MaxPoints,
        Lost = criterion.Kind == CriterionKind.Bonus || line.Points is not { } points || points == line.MaxPoints
            ? null
            : line.MaxPoints - points,
        Reasons = [.. reasons.Of(criterion, line)],
    };

    /// <summary>The whole as lines of text, LF between them.</summary>
    public string ToText()
    {
        var texts = new ExplanationTexts(Language);
        var text = new StringBuilder();
        Line(0, Heading);
        foreach (var line in Criteria)
        {
            var points = Figures.OutOf(line.Points, line.Kind == CriterionKind.Penalty ? null : line.MaxPoints);
            var status = line.Status == CriterionStatus.Scored ? "" : $" ({texts.StatusOf(line.Status)})";
            Line(line.Depth, $"{line.Name}: {points}{status}");
            Lines(line.Depth + 1, line.Reasons);
        }

        Lines(0, Summary);
        foreach (var award in Awards)
        {
            Line(0, $"{texts.Award}: {award.Name}: {texts.StatusOf(award.Status)}");
            Lines(1, award.Reasons);
            foreach (var condition in award.Conditions)
            {
                Line(1, $"{condition.Name}: {texts.Holds(condition.Holds)}");
                Lines(2, condition.Reasons);
            }
        }

        return text.ToString();

        void Line(int depth, string line) => text.Append(' ', depth * IndentOfALevel).Append(PlainLine.Of(line)).Append('\n');

        void Lines(int depth, IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                Line(depth, line);
            }
        }
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(SheetExplanation? other) => ValueEquality<SheetExplanation>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<SheetExplanation>.HashOf(this);
}
