using Emulation.Rules.Definitions;

namespace Emulation.Rules.Explaining;

/// <summary>The criteria tree as a list.</summary>
internal static class CriterionTree
{
    /// <summary>Groups before their children, with how deep each stands.</summary>
    public static IEnumerable<(CriterionDefinition Criterion, int Depth)> Flatten(
        IEnumerable<CriterionDefinition> criteria, int depth = 0) =>
        criteria.SelectMany(criterion => Flatten(criterion.Criteria, depth + 1).Prepend((criterion, depth)));
}
