namespace Emulation.Rules.Judge;

/// <summary>What stock RulesEngine made of the same rules on the same values.</summary>
public sealed record JudgeReport
{
    /// <summary>How many times a workflow was run in both.</summary>
    public required int Judged { get; init; }

    /// <summary>Where both do not agree.</summary>
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }
}
