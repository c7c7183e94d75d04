namespace Emulation.Rules.Judge;

/// <summary>A workflow for which stock RulesEngine comes to something else.</summary>
public sealed record Disagreement
{
    /// <summary>The participant.</summary>
    public required string Participant { get; init; }

    /// <summary>The criterion; <c>grades</c> for the grade rules.</summary>
    public required string Criterion { get; init; }

    /// <summary>The rules that held here with their points: <c>target-met: 20</c>.</summary>
    public required IReadOnlyList<string> Here { get; init; }

    /// <summary>The rules that held in stock RulesEngine with their points, or why it failed.</summary>
    public required IReadOnlyList<string> Stock { get; init; }
}
