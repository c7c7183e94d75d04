using System.Text.Json.Serialization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Scoring;

/// <summary>A rule that failed while it ran.</summary>
public sealed record Fault
{
    /// <summary>The rule; <c>appliesWhen</c> for the condition of a criterion, <c>adjustments</c> for a reviewer's points.</summary>
    public required string Rule { get; init; }

    /// <summary>Why.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>The function of the host that failed; null where none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Function { get; init; }

    /// <summary>
    /// Whether <see cref="Rule"/> is a population value that the rules read: the participant's own part of it failed, or the sum of all.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPopulationValue { get; init; }

    /// <summary>The reason in words.</summary>
    internal LocalizedText Described => IsPopulationValue ? ScoringTexts.PopulationValueFails(Rule, Reason()) : OfRule();

    /// <summary>The reason in words.</summary>
    public string Describe(Language language) => Described.In(language);

    private LocalizedText Reason() => Kind switch
    {
        FaultKind.DivisionByZero => ScoringTexts.DividesByZero,
        FaultKind.Overflow => ScoringTexts.IsTooLarge,
        FaultKind.EmptyList => ScoringTexts.TakesOfNothing,
        FaultKind.OutOfDomain or FaultKind.PositivePenalty or FaultKind.NegativeDeduction or FaultKind.AdjustedNotApplicable =>
            ScoringTexts.OutOfDomain,
        FaultKind.TooFewItems => ScoringTexts.LeavesOutTooMany,
        FaultKind.NotACount => ScoringTexts.NotACount,
        FaultKind.FunctionFailed => ScoringTexts.HostFunctionFailed(Function),
        FaultKind.FunctionResult => ScoringTexts.HostFunctionBeyond(Function),
    };

    private LocalizedText OfRule() => Kind switch
    {
        FaultKind.Overflow => ScoringTexts.RuleFails(Rule, ScoringTexts.GivesTooMuch),
        FaultKind.PositivePenalty => ScoringTexts.PositivePenalty(Rule),
        FaultKind.NegativeDeduction => ScoringTexts.NegativeDeduction(Rule),
        FaultKind.AdjustedNotApplicable => ScoringTexts.AdjustedNotApplicable,
        FaultKind.EmptyList => ScoringTexts.RuleFails(Rule, ScoringTexts.TakesOfNoItemsLeft),
        FaultKind.DivisionByZero or FaultKind.OutOfDomain or FaultKind.TooFewItems or FaultKind.NotACount
            or FaultKind.FunctionFailed or FaultKind.FunctionResult => ScoringTexts.RuleFails(Rule, Reason()),
    };
}
