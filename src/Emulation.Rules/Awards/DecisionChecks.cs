using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;

namespace Emulation.Rules.Awards;

/// <summary>Checks a council's decisions against what was left to it and what was recommended.</summary>
internal sealed class DecisionChecks(DiagnosticBag bag)
{
    /// <summary>A decision on an award.</summary>
    public void Check(
        CouncilDecision decision, AwardDefinition award, RecommendationStatus recommended, IReadOnlyList<LocalizedText> holds)
    {
        var at = decision.Position;
        var isRecommended = recommended == RecommendationStatus.Recommended;
        var isOpen = AwardResults.Of(recommended, verdict: null) == AwardResult.Open;
        if (decision.Verdict == CouncilVerdict.Confirms)
        {
            if (isOpen)
            {
                bag.Add(Codes.NothingToConfirm.At(at, decision.Subject, decision.Participant, Word(recommended)));
            }
        }
        else if (!isOpen && decision.Verdict == CouncilVerdict.Changes == isRecommended)
        {
            bag.Add(Codes.NothingToChange.At(at, decision.Subject, decision.Participant, Word(decision.Verdict)));
        }

        if (holds.Count > 0 && decision.Verdict == CouncilVerdict.Changes)
        {
            bag.Add(Codes.HeldAward.At(at, decision.Subject, decision.Participant, Joined(holds)));
        }

        CheckGrounds(decision);
        new BallotChecks(bag).Check(decision, award.Ballot, isGiven: AwardResults.Of(recommended, decision.Verdict) == AwardResult.Given);
    }

    /// <summary>
    /// No more have the award than the quota allows of those who stand before its line; who is held keeps a place. Who is given it for
    /// other reasons than the rules' stands before no line.
    /// </summary>
    public void CheckQuota(AwardDefinition award, QuotaLine line, IReadOnlyList<RecommendationDraft> drafts)
    {
        var had = drafts.Where(d => d.Result.Counts() is true || KeepsItsPlace(d)).ToList();
        var most = Math.Max(line.Limit, drafts.Count(d => d.Status == RecommendationStatus.Recommended || KeepsItsPlace(d)));
        if (had.Count > most && had.Exists(d => d.Decision is not null))
        {
            var last = had.Last(d => d.Decision is not null).Decision!;
            bag.Add(Codes.DecidedOverQuota.At(last.Position, award.Id, had.Count, most, List(had.Select(d => d.Participant))));
        }
    }

    /// <summary>Decisions on grades that were left to the council.</summary>
    public void CheckGrades(IReadOnlyDictionary<(string Participant, string Grade), CouncilDecision> decisions, GradeChoices choices)
    {
        foreach (var ((participant, grade), decision) in decisions)
        {
            CheckOpen(decision, choices.WasOpen(participant, grade));
        }

        foreach (var line in choices.Overfilled)
        {
            var last = decisions[(line.Chosen[^1], line.Grade)];
            bag.Add(Codes.DecidedOverQuota.At(last.Position, $"grade:{line.Grade}", line.Chosen.Count, line.Free, List(line.Chosen)));
        }
    }

    /// <summary>Decisions on places that were left to the council.</summary>
    public void CheckPlaces(IReadOnlyDictionary<string, CouncilDecision> decisions, PlaceChoices choices)
    {
        foreach (var (participant, decision) in decisions)
        {
            CheckPlace(decision, choices.WasOpen(participant));
        }

        foreach (var tie in choices.Disordered)
        {
            var last = tie.First + tie.Tied - 1;
            bag.Add(
                Codes.DisorderedPlaces.At(
                    decisions[tie.Participants[^1]].Position, List(tie.Participants), string.Join(", ", tie.Places), tie.First, last));
        }
    }

    /// <summary>A decision on a place, which may not have been left to the council.</summary>
    public void CheckPlace(CouncilDecision decision, bool isOpen)
    {
        if (decision.Verdict == CouncilVerdict.Refuses)
        {
            bag.Add(Codes.PlaceRefused.At(decision.Position, decision.Subject, decision.Participant));
        }

        CheckOpen(decision, isOpen);
    }

    /// <summary>A decision on a grade or a place, which may not have been left to the council.</summary>
    public void CheckOpen(CouncilDecision decision, bool isOpen)
    {
        if (!isOpen)
        {
            bag.Add(Codes.NothingLeftOpen.At(decision.Position, decision.Subject, decision.Participant));
        }
        else if (decision.Verdict == CouncilVerdict.Confirms)
        {
            bag.Add(
                Codes.NothingToConfirm.At(
                    decision.Position, decision.Subject, decision.Participant, Word(RecommendationStatus.TieForCouncil)));
        }

        CheckGrounds(decision);
        new BallotChecks(bag).Check(decision, ballot: null, isGiven: false);
    }

    private void CheckGrounds(CouncilDecision decision)
    {
        var at = decision.Position;
        if (decision.Verdict != CouncilVerdict.Confirms && string.IsNullOrWhiteSpace(decision.Reason))
        {
            bag.Add(Codes.UnexplainedDecision.At(at, decision.Subject, decision.Participant, Word(decision.Verdict)));
        }

        if (decision.Verdict == CouncilVerdict.Changes && !decision.Basis.Any(basis => !string.IsNullOrWhiteSpace(basis)))
        {
            bag.Add(Codes.DecisionWithoutBasis.At(at, decision.Subject, decision.Participant));
        }
    }

    /// <summary>As the JSON writes it.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static bool KeepsItsPlace(RecommendationDraft draft) => draft.Status == RecommendationStatus.Held && draft.Decision is null;

    private static LocalizedText Joined(IReadOnlyList<LocalizedText> texts) => Pairs.Join("; ", texts);

    private static string List(IEnumerable<string> participants) => string.Join(", ", participants);
}
