namespace Emulation.Rules.Scoring;

/// <summary>What the rules of a leaf gave, before clamping.</summary>
internal readonly record struct LeafOutcome(decimal Raw, IReadOnlyList<RuleScore> Rules, IReadOnlyList<UnmetRule> Unmet, Fault? Fault)
{
    public static LeafOutcome Failed(Fault fault) => new(0m, [], [], fault);
}
