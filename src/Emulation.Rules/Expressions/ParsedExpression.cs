using System.Linq.Expressions;

namespace Emulation.Rules.Expressions;

/// <summary>An expression that passed every check.</summary>
internal sealed record ParsedExpression
{
    /// <summary>The tree over the parameters of its scope: bool for a condition, decimal for points.</summary>
    public required Expression Body { get; init; }

    /// <summary>The names it mentions, in ordinal order.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The parts that stand behind parameters of their own.</summary>
    public required IReadOnlyList<StandIn> StandIns { get; init; }

    /// <summary>
    /// The names of which it asks whether they were given, but for fields of the items it aggregates: each item answers for those.
    /// </summary>
    public IEnumerable<string> Asked =>
        StandIns.SelectMany(s => !s.IsQuestion ? s.Arguments.SelectMany(argument => argument.Asked) : s.IsOfItem ? [] : [s.Name]);

    /// <summary>The text with literals rewritten, as stock RulesEngine has to get it.</summary>
    public required string StockText { get; init; }
}
