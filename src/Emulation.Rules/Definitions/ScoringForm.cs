namespace Emulation.Rules.Definitions;

/// <summary>
/// How a criterion or a figure comes to its number, in the form in which it was written. What it means is the RulesEngine workflow it
/// stands for: <see cref="Campaign.FindWorkflow"/>.
/// </summary>
public abstract record ScoringForm
{
    private protected ScoringForm()
    {
    }
}
