using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Puts supposed values in the place of submitted ones.</summary>
internal sealed class Supposing(CampaignDefinition definition, DiagnosticBag bag)
{
    /// <param name="submissions">What was submitted.</param>
    /// <param name="supposed">What is supposed; every fault of it goes to the bag.</param>
    /// <returns>The submissions with it, and what was supposed with what was submitted instead.</returns>
    public (IReadOnlyList<Submission> Submissions, IReadOnlyList<SupposedValue> Supposed) Apply(
        IReadOnlyList<Submission> submissions, IReadOnlyList<SupposedValue> supposed)
    {
        var places =
            submissions.Select((s, i) => (s.Participant, i))
                .DistinctBy(s => s.Participant, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal);
        var changed = submissions.ToList();
        var told = new List<SupposedValue>();
        var seen = new HashSet<(string, string)>();
        foreach (var value in supposed)
        {
            if (!definition.Indicators.Any(i => i.Id == value.Indicator))
            {
                bag.Add(
                    Codes.UnknownIndicator.At(
                        SourcePosition.None, value.Indicator, Suggestion.For(value.Indicator, definition.Indicators.Select(i => i.Id))));
            }
            else if (!places.TryGetValue(value.Participant, out var place))
            {
                bag.Add(
                    Codes.UnknownParticipant.At(SourcePosition.None, value.Participant, Suggestion.For(value.Participant, places.Keys)));
            }
            else if (!seen.Add((value.Participant, value.Indicator)))
            {
                bag.Add(Codes.SupposedTwice.At(SourcePosition.None, value.Participant, value.Indicator));
            }
            else
            {
                told.Add(value with { Submitted = submissions[place].Values.GetValueOrDefault(value.Indicator)?.Value });
                changed[place] = value.Value is null
                    ? changed[place] with { Values = changed[place].Values.Remove(value.Indicator) }
                    : changed[place].With(value.Indicator, value.Value);
            }
        }

        return (changed, told);
    }
}
