using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Awards;

/// <summary>
/// A council's decisions by what they are about. What is about nothing, or about the same as another, is reported and left out.
/// </summary>
internal sealed class DecisionIndex
{
    private readonly Dictionary<(string Award, string Participant), CouncilDecision> _awards = [];
    private readonly Dictionary<(string Participant, string Grade), CouncilDecision> _grades = [];
    private readonly Dictionary<string, CouncilDecision> _places = new(StringComparer.Ordinal);

    public DecisionIndex(
        CampaignDefinition definition, IEnumerable<string> everyone, IReadOnlyList<CouncilDecision> decisions, DiagnosticBag bag)
    {
        var participants = everyone.ToHashSet(StringComparer.Ordinal);
        var early = new FaultGroups();
        foreach (var decision in decisions)
        {
            if (IsKnown(definition, decision, bag) && IsThere(participants, decision, bag) && !TryAdd(decision))
            {
                bag.Add(Codes.DuplicateDecision.At(decision.Position, decision.Subject, decision.Participant));
            }

            NoteDate(definition.Effective.From, decision, early);
        }

        early.ReportTo(bag);
    }

    public IReadOnlyDictionary<(string Award, string Participant), CouncilDecision> Awards => _awards;

    public IReadOnlyDictionary<(string Participant, string Grade), CouncilDecision> Grades => _grades;

    public IReadOnlyDictionary<string, CouncilDecision> Places => _places;

    /// <summary>Awards and ids are often those of the year before, and so would its decisions be taken.</summary>
    private static void NoteDate(DateOnly from, CouncilDecision decision, FaultGroups early)
    {
        if (decision.On < from)
        {
            var on = Text(decision.On.Value);
            early.Add(Codes.EarlyDecision, "", on, decision.Position, decision.Subject, decision.Participant, on, Text(from));
        }
    }

    private static string Text(DateOnly date) => date.ToString(DateForms.Iso, CultureInfo.InvariantCulture);

    private static bool IsKnown(CampaignDefinition definition, CouncilDecision decision, DiagnosticBag bag)
    {
        if (!decision.HasOneSubject)
        {
            bag.Add(Codes.DecisionSubject.At(decision.Position));
            return false;
        }

        if (decision.Award is { } award && definition.Awards.All(a => a.Id != award))
        {
            bag.Add(Codes.UnknownAward.At(decision.Position, award, Suggestion.For(award, definition.Awards.Select(a => a.Id))));
            return false;
        }

        var levels = definition.Grades?.Levels.Select(l => l.Id).ToList() ?? [];
        if (decision.Grade is { } grade && !levels.Contains(grade, StringComparer.Ordinal))
        {
            bag.Add(Codes.UnknownDecidedGrade.At(decision.Position, grade, Suggestion.For(grade, levels)));
            return false;
        }

        return true;
    }

    private static bool IsThere(HashSet<string> participants, CouncilDecision decision, DiagnosticBag bag)
    {
        var isThere = participants.Contains(decision.Participant);
        if (!isThere)
        {
            bag.Add(
                Codes.UnknownParticipant.At(decision.Position, decision.Participant, Suggestion.For(decision.Participant, participants)));
        }

        return isThere;
    }

    private bool TryAdd(CouncilDecision decision) =>
        decision.Award is { } award ? _awards.TryAdd((award, decision.Participant), decision)
        : decision.Grade is { } grade ? _grades.TryAdd((decision.Participant, grade), decision)
        : _places.TryAdd(decision.Participant, decision);
}
