using System.Collections.Immutable;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>
/// Participants that others name, of whom a figure takes the value (<c>"function": "of"</c>): who names nobody lacks the figure, and finds
/// out here. With a default, naming nobody may be meant.
/// </summary>
internal sealed class NamedParticipants
{
    private readonly ImmutableArray<(string Indicator, string Figure)> _names;
    private readonly List<(string Participant, string Indicator, string Figure, string Named, SourcePosition Position)> _named = [];

    public NamedParticipants(CampaignDefinition definition)
    {
        var texts = definition.Indicators.Where(i => i.Type is IndicatorType.Text or IndicatorType.Choice).Select(i => i.Id).ToHashSet();
        _names =
            [
                .. definition.Figures
                    .Where(f => f.Population is { Function: PopulationFunction.Of, Default: null, Participant: not null })
                    .Select(f => (Indicator: f.Population!.Participant!.Text.Trim(), Figure: f.Id))
                    .Where(name => texts.Contains(name.Indicator)),
            ];
    }

    public void Add(Submission submission)
    {
        foreach (var (indicator, figure) in _names)
        {
            if (submission.Values.GetValueOrDefault(indicator) is { Value.Value: string { Length: > 0 } named } value)
            {
                _named.Add((submission.Participant, indicator, figure, named, value.PlaceIn(submission)));
            }
        }
    }

    /// <summary>Tells who names nobody, once everybody is there.</summary>
    public void ReportTo(FaultGroups faults, AlikeChecks participants, WorkMeter work)
    {
        foreach (var (participant, indicator, figure, named, position) in _named.Where(name => !participants.Contains(name.Named)))
        {
            faults.AddWith(
                Codes.NamesNobody,
                indicator,
                named,
                position,
                () => [participant, indicator, named, figure, Suggestion.For(named, work.Each(participants.Ids))]);
        }

        _named.Clear();
    }
}
