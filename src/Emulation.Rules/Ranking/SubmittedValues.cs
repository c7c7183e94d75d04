using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>Values as submitted, or the campaign's default.</summary>
internal static class SubmittedValues
{
    /// <summary>Null when it is missing.</summary>
    public static IndicatorValue? ValueOf(this CampaignDefinition definition, string indicator, Submission submission) =>
        submission.Values.GetValueOrDefault(indicator)?.Value ?? definition.Indicators.First(i => i.Id == indicator).Default;
}
