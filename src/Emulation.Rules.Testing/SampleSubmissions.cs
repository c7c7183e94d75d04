using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Testing;

/// <summary>Submissions in which everything is filled in, for tests that care about one or two figures.</summary>
public static class SampleSubmissions
{
    /// <summary>
    /// A submission with a value for every indicator: the lowest number allowed (0 where that is allowed), false, the first choice, the
    /// first day of the campaign, an empty list; evidence where it is required, and the first cluster.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="participant">The participant's id.</param>
    public static Submission SampleSubmission(this Campaign campaign, string participant)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var definition = campaign.Definition;
        var submission = campaign.NewSubmission(participant, definition.Clusters.Count > 0 ? definition.Clusters[0] : null);
        submission =
            definition.Indicators.Aggregate(
                submission, (filled, indicator) => filled.With(indicator.Id, ValueOf(indicator, definition.Effective.From)));
        return submission with
        {
            Evidence = submission.Evidence.AddRange(
                definition.Indicators.Where(i => i.EvidenceRequired)
                    .Select(i => KeyValuePair.Create(i.Id, System.Collections.Immutable.ImmutableArray.Create("sample")))),
        };
    }

    private static IndicatorValue ValueOf(IndicatorDefinition indicator, DateOnly firstDay) => indicator.Type switch
    {
        IndicatorType.Number or IndicatorType.Integer =>
            indicator.Min > 0m ? indicator.Min.Value : indicator.Max < 0m ? indicator.Max.Value : 0m,
        IndicatorType.Boolean => false,
        IndicatorType.Text => "sample",
        IndicatorType.Choice => indicator.Choices[0].Id,
        IndicatorType.Date => firstDay,
        IndicatorType.List => IndicatorValue.Of([]),
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Type, "There is no such type of indicator."),
    };
}
