using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// What a rule that does not hold has to say: its own <c>ErrorMessage</c>, then those of the nested rules that keep it from holding. Of
/// rules joined by And these are the ones that fail; joined by Or, all of them, for each alone would have been enough. What holds says
/// nothing.
/// </summary>
internal static class RuleMessages
{
    /// <param name="rule">The rule that does not hold.</param>
    /// <param name="row">The values its condition was tried on.</param>
    /// <param name="item">The item from 1, where rules are tried item by item.</param>
    public static IEnumerable<UnmetRule> Of(CompiledRule rule, Row row, int? item = null)
    {
        if (rule.ErrorMessage is { } message)
        {
            yield return new UnmetRule { Rule = rule.Definition.Name, Message = message.Fill(row), Item = item };
        }

        foreach (var (nested, said) in Nested(rule.Nested, row))
        {
            yield return new UnmetRule { Rule = nested, Message = said, Within = rule.Definition.Name, Item = item };
        }
    }

    /// <summary>All of it in one text, cut where that is too long; null when there is nothing to say.</summary>
    public static string? Together(CompiledRule rule, Row row) =>
        rule.HasMessages && Of(rule, row).Select(unmet => unmet.Message).ToList() is { Count: > 0 } said
            ? MessageLimits.Cut(string.Join("; ", said), MessageLimits.Whole)
            : null;

    private static IEnumerable<(string Rule, string Message)> Nested(IReadOnlyList<NestedRule> rules, Row row)
    {
        foreach (var rule in rules)
        {
            if (!Fails(rule, row))
            {
                continue;
            }

            if (rule.ErrorMessage is { } message)
            {
                yield return (rule.Name, message.Fill(row));
            }

            foreach (var inner in Nested(rule.Rules, row))
            {
                yield return inner;
            }
        }
    }

    /// <summary>
    /// A condition that And or Or kept from being tried may have been kept for a reason: one that cannot be worked out is not said to fail.
    /// </summary>
    private static bool Fails(NestedRule rule, Row row)
    {
        try
        {
            return !rule.Holds(row);
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return false;
        }
    }
}
