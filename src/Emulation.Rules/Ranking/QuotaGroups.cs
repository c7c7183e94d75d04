using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>Whom a quota counts together.</summary>
internal static class QuotaGroups
{
    /// <summary>The group a participant is counted in: equal for equal clusters and choices, never by chance for different ones.</summary>
    /// <param name="definition">The campaign.</param>
    /// <param name="quota">The quota; null counts everyone together.</param>
    /// <param name="sheet">The participant's sheet.</param>
    /// <param name="submission">What was submitted.</param>
    /// <param name="missing">The choices that were not submitted; when there are any, the group cannot be told.</param>
    public static string Of(
        CampaignDefinition definition,
        QuotaDefinition? quota,
        ScoreSheet sheet,
        Submission submission,
        out IReadOnlyList<string> missing) =>
        Of(definition, quota, sheet.Cluster, submission, out missing);

    /// <inheritdoc cref="Of(CampaignDefinition, QuotaDefinition?, ScoreSheet, Submission, out IReadOnlyList{string})"/>
    public static string Of(
        CampaignDefinition definition, QuotaDefinition? quota, string cluster, Submission submission, out IReadOnlyList<string> missing)
    {
        if (quota is null or { Per.Count: 0 })
        {
            missing = [];
            return "";
        }

        if (quota.Per is [QuotaDefinition.Cluster])
        {
            missing = [];
            return cluster;
        }

        return OfChoices(definition, quota, cluster, submission, out missing);
    }

    /// <summary>Apart from those of one cluster: the functions take memory each time.</summary>
    private static string OfChoices(
        CampaignDefinition definition, QuotaDefinition quota, string cluster, Submission submission, out IReadOnlyList<string> missing)
    {
        var parts = quota.Per
            .Select(key => key == QuotaDefinition.Cluster ? cluster : definition.ValueOf(key, submission)?.ToString())
            .ToList();
        missing = [.. quota.Per.Where((_, i) => parts[i] is null)];
        return string.Concat(parts.Select(part => $"{part?.Length ?? 0}:{part}"));
    }
}
