namespace Emulation.Rules.Scoring;

/// <summary>What most lines have nothing of.</summary>
internal sealed class LineExtras
{
    /// <summary>The rules that held for items of a list.</summary>
    public IReadOnlyList<RuleScore> ItemRules { get; init; } = [];

    public IReadOnlyList<UnmetRule> Unmet { get; init; } = [];

    public IReadOnlyList<string> Missing { get; init; } = [];

    public Fault? Fault { get; init; }

    public ScoreAdjustment? Adjustment { get; init; }

    public IReadOnlyList<OutsidePoints>? Outside { get; init; }
}
