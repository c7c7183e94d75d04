using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Fills rows from submissions that have been checked.</summary>
internal static class ParticipantRow
{
    /// <summary>Binds <paramref name="submission"/> and returns the indicators that took their default.</summary>
    public static IReadOnlyList<string> Bind(CompiledCampaign campaign, Submission submission, Row row)
    {
        Array.Clear(row.Given);
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

        row.Set(campaign.Layout[CampaignCompiler.Cluster], IndicatorValue.Of(submission.Cluster ?? ""));
        foreach (var constant in campaign.Definition.Constants.Where(c => c.By is not null))
        {
            var by = campaign.Layout[constant.By!];
            row.Set(campaign.Layout[constant.Id], row.Given[by.Ordinal] ? constant.Values[row.Texts[by.Index]] : null);
        }

        defaulted.Sort(StringComparer.Ordinal);
        return defaulted;
    }
}
