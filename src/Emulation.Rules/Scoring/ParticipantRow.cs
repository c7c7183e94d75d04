using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Fills rows from submissions that have been checked.</summary>
internal static class ParticipantRow
{
    /// <summary>Binds <paramref name="submission"/> and returns the indicators that took their default.</summary>
    public static IReadOnlyList<string> Bind(CompiledCampaign campaign, Submission submission, PopulationTable population, Row row)
    {
        row.Clear();
        var defaulted = new List<string>();
        foreach (var indicator in campaign.Definition.Indicators)
        {
            var slot = campaign.Layout[indicator.Id];
            if (submission.Values.TryGetValue(indicator.Id, out var submitted))
            {
                row.Set(slot, SubmissionChecks.Convert(indicator, submitted.Value)!);
            }
            else if (indicator.Default is not null)
            {
                row.Set(slot, indicator.Default);
                defaulted.Add(indicator.Id);
            }
        }

        var cluster = (submission.Cluster ?? "").Normalize();
        row.Set(campaign.Layout[CampaignCompiler.Cluster], IndicatorValue.Of(cluster));
        foreach (var constant in campaign.Definition.Constants.Where(c => c.By is not null))
        {
            var by = campaign.Layout[constant.By!];
            row.Set(campaign.Layout[constant.Id], row.Given[by.Ordinal] ? constant.Values[row.Texts[by.Index]] : null);
        }

        foreach (var criterion in campaign.Criteria)
        {
            BindPopulation(criterion, cluster, population, row);
        }

        defaulted.Sort(StringComparer.Ordinal);
        return defaulted;
    }

    private static void BindPopulation(CompiledCriterion criterion, string cluster, PopulationTable population, Row row)
    {
        foreach (var compiled in criterion.Population)
        {
            var value = population.Find(compiled.Criterion, compiled.Definition.Id, compiled.Definition.OverCluster ? cluster : null);
            row.Set(compiled.Slot, value?.Value);
            row.Provisional[compiled.Slot.Ordinal] = value?.Provisional ?? false;
        }

        foreach (var child in criterion.Children)
        {
            BindPopulation(child, cluster, population, row);
        }
    }
}
