using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>A campaign as its <c>campaign.json</c> describes it: plain, immutable data.</summary>
public sealed record CampaignDefinition
{
    /// <summary>The campaign's id.</summary>
    public required string Id { get; init; }

    /// <summary>The version its administrators gave it.</summary>
    public required string Version { get; init; }

    /// <summary>The campaign it is laid over, of which it says only what differs; null when it stands alone.</summary>
    public BaseReference? Extends { get; init; }

    /// <summary>What campaigns laid over this one may not say otherwise, its bases' locks included: <c>criteria/discipline</c>.</summary>
    public IReadOnlyList<string> Locked { get; init; } = [];

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who launched it; null when not said.</summary>
    public LocalizedText? Issuer { get; init; }

    /// <summary>The period it is for.</summary>
    public required EffectivePeriod Effective { get; init; }

    /// <summary>The documents it rests on.</summary>
    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>The clusters participants belong to, in the order given; empty when any cluster is accepted.</summary>
    public IReadOnlyList<string> Clusters { get; init; } = [];

    /// <summary>Those who take part, with their names and clusters; empty when the data say.</summary>
    public IReadOnlyList<ParticipantDefinition> Participants { get; init; } = [];

    /// <summary>The year's numbers by name.</summary>
    public IReadOnlyList<ConstantDefinition> Constants { get; init; } = [];

    /// <summary>What a participant submits.</summary>
    public required IReadOnlyList<IndicatorDefinition> Indicators { get; init; }

    /// <summary>Figures that are worked out and add to no total.</summary>
    public IReadOnlyList<FigureDefinition> Figures { get; init; } = [];

    /// <summary>What must hold between the figures of each submission before anything is scored.</summary>
    public IReadOnlyList<CheckDefinition> Checks { get; init; } = [];

    /// <summary>The criteria tree.</summary>
    public required IReadOnlyList<CriterionDefinition> Criteria { get; init; }

    /// <summary>How figures are rounded.</summary>
    public RoundingDefinition Rounding { get; init; } = new();

    /// <summary>What bars a participant from something, whatever the points.</summary>
    public IReadOnlyList<DisqualificationDefinition> Disqualifications { get; init; } = [];

    /// <summary>The grades, best first; null when the campaign has none.</summary>
    public GradesDefinition? Grades { get; init; }

    /// <summary>How participants are ranked.</summary>
    public RankingDefinition Ranking { get; init; } = new();

    /// <summary>
    /// The year judged; histories count the years before it. The year of <see cref="Effective"/> unless said; null when that spans several
    /// and nothing asks a history.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>Awards the history may name beside those of <see cref="Awards"/>.</summary>
    public IReadOnlyList<string> HistoryAwards { get; init; } = [];

    /// <summary>The awards, in the order they are judged.</summary>
    public IReadOnlyList<AwardDefinition> Awards { get; init; } = [];

    /// <summary>The rules, by workflow, as the workflow files have them; what short forms stand for is not among them.</summary>
    public IReadOnlyList<WorkflowDefinition> Workflows { get; init; } = [];

    /// <summary>The parameters and population values of workflows that have any.</summary>
    public IReadOnlyList<DeclaredWorkflow> DeclaredWorkflows { get; init; } = [];

    /// <summary>The base each file is of; empty when the campaign stands alone.</summary>
    internal IReadOnlyDictionary<string, BaseReference> BaseFiles { get; init; } = new Dictionary<string, BaseReference>();

    /// <summary>Every criterion and group, groups before their children, in the campaign's order.</summary>
    public IEnumerable<CriterionDefinition> AllCriteria()
    {
        var next = new Stack<CriterionDefinition>(Criteria.Reverse());
        while (next.TryPop(out var criterion))
        {
            yield return criterion;
            for (var i = criterion.Criteria.Count - 1; i >= 0; i--)
            {
                next.Push(criterion.Criteria[i]);
            }
        }
    }

    /// <summary>The base that says what stands at a place; null when this campaign does.</summary>
    internal BaseReference? BaseOf(SourcePosition position) => BaseFiles.GetValueOrDefault(position.File);

    /// <summary>The workflows that criteria, figures, grades and awards name.</summary>
    internal IReadOnlySet<string> WorkflowsInUse() => WorkflowUses().ToHashSet(StringComparer.Ordinal);

    /// <summary>The same, each as often as it is named.</summary>
    internal IEnumerable<string> WorkflowUses() =>
        AllCriteria().Select(c => c.Workflow)
            .Concat(Figures.Select(f => f.Workflow))
            .Concat(Awards.Select(a => a.Workflow))
            .Append(Grades?.Workflow)
            .OfType<string>();

    /// <summary>Every award the history may name.</summary>
    internal IEnumerable<string> KnownAwards() => Awards.Select(a => a.Id).Concat(HistoryAwards).Distinct(StringComparer.Ordinal);

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(CampaignDefinition? other) => ValueEquality<CampaignDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<CampaignDefinition>.HashOf(this);
}
