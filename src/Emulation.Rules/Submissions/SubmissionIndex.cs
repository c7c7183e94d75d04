using System.Collections.Frozen;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>What submissions are checked against, by id.</summary>
/// <param name="definition">The campaign.</param>
/// <param name="areSound">Tells of the items of a list what <see cref="ValueChecks.IsSound"/> tells of a value.</param>
internal sealed class SubmissionIndex(CampaignDefinition definition, Func<string, IndicatorValue, WorkMeter, bool> areSound)
{
    public CampaignDefinition Definition => definition;

    public FrozenDictionary<string, IndicatorDefinition> Indicators { get; } =
        definition.Indicators.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);

    public FrozenDictionary<string, CriterionDefinition> Criteria { get; } =
        definition.AllCriteria().DistinctBy(c => c.Id, StringComparer.Ordinal).ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);

    public FrozenSet<string> Clusters { get; } = definition.Clusters.ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> KnownAwards { get; } = definition.KnownAwards().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is nothing to say of any item, whatever else was submitted.</summary>
    public bool AreSound(IndicatorDefinition list, IndicatorValue items, WorkMeter work) => areSound(list.Id, items, work);
}
