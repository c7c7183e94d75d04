using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Analysis;

/// <summary>An expression of a campaign as one criterion, disqualification or award uses it.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Rule">The rule it belongs to, for a nested one the rule around it; null where it belongs to none.</param>
/// <param name="Text">The expression as it was written.</param>
/// <param name="Parsed">And as it was parsed.</param>
/// <param name="Scope">What its names can come to.</param>
internal sealed record Site(string Owner, RuleDefinition? Rule, RuleExpression Text, ParsedExpression Parsed, RangeScope Scope)
{
    /// <summary>The name that stands for it, of an argument or a param; null where none does.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is the whole condition of a rule after which nothing is left to decide, or that scores on its own.</summary>
    public bool MayTakeTheRest { get; init; }

    /// <summary>Whether somebody wrote it: the condition that a band or a choice of a scale stands for has no text of its own.</summary>
    public bool IsWritten => Text.Locate is not null || Text != Rule?.Condition;
}
