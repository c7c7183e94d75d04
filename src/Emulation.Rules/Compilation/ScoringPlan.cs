namespace Emulation.Rules.Compilation;

/// <summary>How a campaign is scored: the criteria tree laid out, and the order in which everything is worked out.</summary>
internal sealed class ScoringPlan
{
    /// <summary>Every criterion and group, in the campaign's order.</summary>
    public required PlanNode[] Nodes { get; init; }

    /// <summary>The places of the nodes, groups after their children.</summary>
    public required int[] ChildrenFirst { get; init; }

    /// <summary>What the scorer works out for a participant, each after what it reads.</summary>
    public required PlanStep[] Steps { get; init; }

    /// <summary>The population values, each with the round in which it is gathered.</summary>
    public required PlanPopulation[] Populations { get; init; }

    /// <summary>Whether anything but the grades and awards reads the figures of the sheet.</summary>
    public required bool TotalsAreRead { get; init; }

    /// <summary>Of what is worked out, what it is worked out from.</summary>
    public required IReadOnlyDictionary<Slot, Slot[]> Behind { get; init; }

    /// <summary>How many rounds of gathering there are.</summary>
    public int Rounds => Populations.Length == 0 ? 0 : Populations.Max(p => p.Stage) + 1;
}
