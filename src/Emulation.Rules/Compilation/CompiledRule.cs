using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>An enabled rule, the values to show beside it, and what to say when it does not hold.</summary>
internal sealed record CompiledRule(RuleDefinition Definition, IReadOnlyList<ShownName> Shown, MessageTemplate? ErrorMessage);

/// <summary>A name a rule mentions, and where its value is.</summary>
internal sealed record ShownName(string Name, Slot? Slot, decimal Constant)
{
    public static ShownName Of(string name, NameBinding binding) =>
        new(name, binding.Constant(name) is null ? binding.Find(name) : null, binding.Constant(name) ?? 0m);

    public IndicatorValue In(Row row) => Slot is null ? Constant : row.Get(Slot);
}
