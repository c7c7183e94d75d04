using Emulation.Rules.Compilation;

namespace Emulation.Rules.Analysis;

/// <summary>What is known of a rule's points without values.</summary>
internal static class PointsOf
{
    /// <summary>Whether they are the same whatever is given.</summary>
    public static bool IsConstant(CompiledRule rule) =>
        rule.Shown.All(shown => shown.Slot is null || rule.Points is null || !Mentions.Name(rule.Points, shown.Name));
}
