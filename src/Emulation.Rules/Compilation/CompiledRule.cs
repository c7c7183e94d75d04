using System.Linq.Expressions;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>An enabled rule, the values to show beside it, and what to say when it does not hold.</summary>
internal sealed record CompiledRule(RuleDefinition Definition, IReadOnlyList<ShownName> Shown, MessageTemplate? ErrorMessage)
{
    /// <summary>The rules nested in it; only where one of them has something to say.</summary>
    public IReadOnlyList<NestedRule> Nested { get; init; } = [];

    /// <summary>Whether it, or a rule nested in it, has something to say when it does not hold.</summary>
    public bool HasMessages => ErrorMessage is not null || Nested.Count > 0;

    /// <summary>The condition as it was parsed, over names, nested rules joined.</summary>
    public required Expression Condition { get; init; }

    /// <summary>What its local params stand for, by name.</summary>
    public IReadOnlyDictionary<string, Expression> Named { get; init; } = new Dictionary<string, Expression>();

    /// <summary>The rule over names, with the params and conditions of its nested rules.</summary>
    public required WrittenRule Written { get; init; }

    /// <summary>The numbers its condition compares, nested rules included; only where they are wanted.</summary>
    public IReadOnlyList<NumberComparison> Comparisons { get; init; } = [];

    /// <summary>The aggregates over lists in its condition that take a condition themselves; only where comparisons are wanted.</summary>
    public IReadOnlyList<ItemCondition> ItemConditions { get; init; } = [];

    /// <summary>The points as they were parsed, over names; null where the rule gives none.</summary>
    public Expression? Points { get; init; }
}

/// <summary>A name a rule mentions, and where its value is.</summary>
internal sealed record ShownName(string Name, Slot? Slot, decimal Constant)
{
    public static ShownName Of(string name, NameBinding binding) =>
        new(name, binding.Constant(name) is null ? binding.Find(name) : null, binding.Constant(name) ?? 0m);

    public IndicatorValue In(Row row) => Slot is null ? Constant : row.Get(Slot);
}
