using System.Collections.Immutable;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Tests.Reference;

internal sealed record ReferenceIndicator(string Id, object? Default, IReadOnlyList<ReferenceIndicator> Fields)
{
    /// <summary>The value submitted, or the default, as expressions see it.</summary>
    public object? Read(IndicatorValue? submitted) => submitted?.Value switch
    {
        null => Default,
        decimal number => Exact.Of(number),
        ImmutableArray<ListItem> items => items.Select(Read).ToList(),
        var other => other,
    };

    private Item Read(ListItem item) => new(
        Fields.ToDictionary(f => f.Id, f => f.Read(item.Values.GetValueOrDefault(f.Id)), StringComparer.Ordinal),
        item.Values.Keys.ToHashSet(StringComparer.Ordinal));
}

internal sealed record ReferenceConstant(string Id, Exact? Value, string? By, IReadOnlyDictionary<string, Exact> Values);

internal sealed record ReferenceRounding(int? Criterion, int? Total, int? Percent, string Mode);

internal sealed record ReferenceParam(string Name, Node Value);

/// <summary>A rule that is turned on; nested rules are joined in its condition.</summary>
internal sealed record ReferenceRule(string Name, Node Condition, Node? Points, IReadOnlyList<ReferenceParam> Locals);

internal sealed record ReferenceWorkflow(IReadOnlyList<ReferenceParam> Globals, IReadOnlyList<ReferenceRule> Rules)
{
    public static ReferenceWorkflow None { get; } = new([], []);
}

internal sealed record ReferencePopulation(string Id, string Function, bool OverCluster, Node? Value, Node? Where, Exact? Default);

internal sealed record ReferenceDisqualification(string Id, Node When, IReadOnlyList<ReferenceEffect> Effects)
{
    public bool Has(string effect) => Effects.Any(e => e.Kind == effect);

    public bool TouchesGrade => Effects.Any(e => e.Kind is "noGrade" or "gradeAtMost" or "demoteGrade");
}

internal sealed record ReferenceEffect(string Kind, string? Grade = null, int Levels = 0);

internal sealed record ReferenceLevel(string Id, ReferenceQuota? Quota);

internal sealed record ReferenceKey(string By, bool Lowest);

internal sealed record ReferenceAward(
    string Id, IReadOnlyList<ReferenceRule> Rules, IReadOnlyList<string> Requires, IReadOnlyList<string> Excludes,
        IReadOnlyList<ReferenceKey> OrderBy, ReferenceQuota? Quota);

internal sealed record ReferenceQuota(
    (Exact Part, Exact Whole)? Share, IReadOnlyList<string> Of, int? Max, int? Min, IReadOnlyList<string> Per, string Rounding,
        bool TiesToCouncil)
{
    /// <summary>How many of a base of so many.</summary>
    public int Limit(int count)
    {
        if (Share is not { } share)
        {
            return Max ?? int.MaxValue;
        }

        var part = share.Part * Exact.Of(count) / share.Whole;
        var whole = Rounding switch
        {
            "up" => part.Ceiling(),
            "nearest" => (part + Exact.Parse("0.5")).Floor(),
            _ => part.Floor(),
        };
        return Math.Min(Math.Max((int)whole.Numerator, Min ?? 0), Max ?? int.MaxValue);
    }
}
