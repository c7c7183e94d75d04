using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Loading;

/// <summary>A cap of a proportion that lets nothing through: a percentage or a maximum was left out, or the sign is wrong.</summary>
/// <param name="written">The definition as it was written.</param>
/// <param name="bag">Takes what is doubtful.</param>
internal sealed class ProportionChecks(CampaignDefinition written, DiagnosticBag bag)
{
    public void Run()
    {
        foreach (var figure in written.Figures)
        {
            Check(figure.Form, figure.Id);
        }

        foreach (var criterion in bag.Work.Each(written.AllCriteria()))
        {
            Check(criterion.Form, criterion.Id);
        }
    }

    private void Check(ScoringForm? form, string owner)
    {
        if (form is ProportionForm { Cap: { } cap } && MostOf(cap.Text.Trim()) is { } most && most <= 0m)
        {
            bag.Add(Codes.NothingAboveZero.At(cap.Position, owner, DecimalText.Of(most)));
        }
    }

    /// <summary>The most that a number or a constant is; null of any other expression.</summary>
    private decimal? MostOf(string cap)
    {
        if (ExactDecimal.TryParse(cap, out var number))
        {
            return number;
        }

        var constant = written.Constants.FirstOrDefault(c => c.Id == cap);
        return constant?.Value ?? (constant?.Values.Count > 0 ? constant.Values.Values.Max() : null);
    }
}
