namespace Emulation.Rules.Verification;

/// <summary>What stock RulesEngine made of the same rules on the same values.</summary>
public sealed record JudgeReport
{
    /// <summary>How many times a workflow was run in both.</summary>
    public required int Judged { get; init; }

    /// <summary>Criteria it cannot judge, in ordinal order: their rules ask lists, or whether something was given.</summary>
    public required IReadOnlyList<string> NotJudged { get; init; }

    /// <summary>Where both do not agree.</summary>
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }
}
