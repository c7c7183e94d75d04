using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>What must hold between a scale and the choices it is of.</summary>
internal sealed class ScaleChecks(CampaignDefinition written, LoadState state, DiagnosticBag bag)
{
    private readonly Dictionary<string, IndicatorDefinition> _indicators =
        written.Indicators.DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id, StringComparer.Ordinal);

    public void Run()
    {
        foreach (var figure in written.Figures)
        {
            Check(figure.Form, figure.Id, figure.Position);
        }

        foreach (var criterion in written.AllCriteria())
        {
            Check(criterion.Form, criterion.Id, criterion.Position);
        }
    }

    /// <summary>A scale that leaves a choice out would give it 0 points without saying so.</summary>
    private void Check(ScoringForm? form, string owner, SourcePosition position)
    {
        if (form is not ScaleForm { By.Text: var by } scale
            || state.CutForms.Contains(owner)
            || _indicators.GetValueOrDefault(by) is not { Type: IndicatorType.Choice } indicator)
        {
            return;
        }

        var listed = scale.Points.Select(choice => choice.Key.Normalize()).ToHashSet(StringComparer.Ordinal);
        var unlisted = indicator.Choices.Where(c => !listed.Contains(c.Id)).ToList();

        // A choice that was misspelt is told as a value that is none.
        var misspelt = listed.Count - (indicator.Choices.Count - unlisted.Count);
        foreach (var choice in unlisted.Count > misspelt ? unlisted : [])
        {
            bag.Add(Codes.UnlistedChoice.At(position, by, choice.Id));
        }
    }
}
