using Emulation.Rules.Impact;

namespace Emulation.Rules.Cli.Output;

/// <summary>How much an edit may change before a build stops.</summary>
/// <param name="Option">The option that set it.</param>
/// <param name="Limit">The most that is allowed.</param>
/// <param name="Actual">What the edit changes.</param>
internal sealed record Gate(string Option, decimal Limit, Func<CampaignImpact, decimal> Actual)
{
    public bool IsHitBy(CampaignImpact impact) => Actual(impact) > Limit;

    /// <summary>A line on standard error for each gate that is hit.</summary>
    /// <returns>Whether any is.</returns>
    public static bool WriteHits(CliContext context, IReadOnlyList<Gate> gates, CampaignImpact impact)
    {
        var hit = gates.Where(gate => gate.IsHitBy(impact)).ToList();
        foreach (var gate in hit)
        {
            context.Error.WriteLine(context.Texts.GateHit(gate.Option, gate.Limit, gate.Actual(impact)));
        }

        return hit.Count > 0;
    }
}
