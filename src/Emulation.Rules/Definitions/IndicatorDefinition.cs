using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Definitions;

/// <summary>Something a participant submits.</summary>
public sealed record IndicatorDefinition
{
    /// <summary>The name expressions and data use.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of value it takes.</summary>
    public required IndicatorType Type { get; init; }

    /// <summary>The unit, such as <c>%</c>; null when there is none.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The most decimals a number may have; null for any.</summary>
    public int? Decimals { get; init; }

    /// <summary>The lowest number accepted, inclusive; null for none.</summary>
    public decimal? Min { get; init; }

    /// <summary>The highest number accepted, inclusive; null for none.</summary>
    public decimal? Max { get; init; }

    /// <summary>The value taken when nothing is submitted; null when there is none, and missing stays missing.</summary>
    public IndicatorValue? Default { get; init; }

    /// <summary>Whether a value must come with evidence.</summary>
    public bool EvidenceRequired { get; init; }

    /// <summary>The values of a choice, in the order given; empty for other types.</summary>
    public IReadOnlyList<ChoiceDefinition> Choices { get; init; } = [];

    /// <summary>The fields of an item of a list; empty for other types.</summary>
    public IReadOnlyList<IndicatorDefinition> Item { get; init; } = [];

    /// <summary>
    /// Of a list: whether its items are the participant's own results of other evaluations, such as those of twelve months, a file each.
    /// Otherwise the rows of a score table are items of the collective that their cluster names.
    /// </summary>
    public bool OwnedByParticipant { get; init; }

    internal SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>The field of a list's items that has this id; null when there is none.</summary>
    internal IndicatorDefinition? FieldOf(string id)
    {
        foreach (var field in Item)
        {
            if (field.Id == id)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(IndicatorDefinition? other) => ValueEquality<IndicatorDefinition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<IndicatorDefinition>.HashOf(this);
}
