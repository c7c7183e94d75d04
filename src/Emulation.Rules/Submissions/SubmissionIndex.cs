using System.Collections.Frozen;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>What submissions are checked against, by id.</summary>
internal sealed class SubmissionIndex(CampaignDefinition definition)
{
    public CampaignDefinition Definition => definition;

    public FrozenDictionary<string, IndicatorDefinition> Indicators { get; } =
        definition.Indicators.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);

    public FrozenDictionary<string, CriterionDefinition> Criteria { get; } =
        definition.AllCriteria().DistinctBy(c => c.Id, StringComparer.Ordinal).ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);

    public FrozenSet<string> Clusters { get; } = definition.Clusters.ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> KnownAwards { get; } = definition.KnownAwards().ToFrozenSet(StringComparer.Ordinal);
}
