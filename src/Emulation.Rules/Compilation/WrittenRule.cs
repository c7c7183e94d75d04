using Emulation.Rules.Definitions;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Compilation;

/// <summary>An enabled rule over names as it was parsed, for those who ask what it can come to; nested rules stand below it.</summary>
/// <param name="Definition">The rule; its expressions tell their places.</param>
/// <param name="Locals">What its local params stand for, in their order.</param>
/// <param name="Condition">The condition; null where nested rules take its place.</param>
/// <param name="Points">The points; null where it gives none.</param>
/// <param name="Children">The enabled nested rules.</param>
internal sealed record WrittenRule(
    RuleDefinition Definition,
    IReadOnlyList<BoundName> Locals,
    ParsedExpression? Condition,
    ParsedExpression? Points,
    IReadOnlyList<WrittenRule> Children)
{
    public static WrittenRule From(ParsedRule rule) => new(
        rule.Definition,
        rule.Locals,
        rule.Condition,
        rule.Points,
        [.. rule.Children.Where(c => c.Definition.Enabled).Select(From)]);

    /// <summary>Whether every nested rule has to hold, and not just one of them.</summary>
    public bool WantsAll => Definition.Operator is RuleOperator.And or RuleOperator.AndAlso;
}
