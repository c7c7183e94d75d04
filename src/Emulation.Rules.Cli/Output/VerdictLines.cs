using Emulation.Rules.Replay;

namespace Emulation.Rules.Cli.Output;

/// <summary>What came of replaying a dossier, line by line.</summary>
internal static class VerdictLines
{
    public static IEnumerable<string> Of(DossierVerdict verdict, Texts texts)
    {
        yield return texts.SameRules(verdict.SameRules);
        yield return texts.SameInputs(verdict.SameInputs);
        yield return verdict.FirstDifference is { } difference ? texts.FirstDifference(difference) : texts.SameResults;
        if (!verdict.ResultsIntact)
        {
            yield return texts.ResultsAltered;
        }

        if (!verdict.OutcomeIntact)
        {
            yield return texts.OutcomeAltered;
        }

        foreach (var decision in verdict.AlteredDecisions)
        {
            yield return texts.DecisionAltered(decision);
        }

        if (verdict.AlteredDecisions.Count == 0)
        {
            yield return verdict.DecisionsComplete ? texts.DecisionsIntact : texts.DecisionsChanged;
        }

        foreach (var fault in verdict.DecisionFaults)
        {
            yield return texts.DecisionFault(fault);
        }

        yield return verdict.Confirmed ? texts.DossierConfirmed : texts.DossierRefuted;
    }
}
