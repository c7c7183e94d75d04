using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>A condition of an award and what became of it for one participant.</summary>
public sealed record AwardCondition
{
    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's label in Vietnamese; its name when it has none.</summary>
    public required string Label { get; init; }

    /// <summary>The label in English.</summary>
    public required string LabelEnglish { get; init; }

    /// <summary>The label with its other languages; null of one that was read.</summary>
    [field: NotCompared]
    internal LocalizedText? Labels { get; init; }

    /// <summary>Whether it holds; null when that cannot be told.</summary>
    public bool? Holds { get; init; }

    /// <summary>
    /// What the rule's <c>ErrorMessage</c> says, filled in, and after it those of the nested rules that keep it from holding; null when it
    /// holds or none of them has one.
    /// </summary>
    public string? Message { get; init; }

    /// <summary>The comparisons of numbers that fail, when it does not hold.</summary>
    public IReadOnlyList<AwardGap> Gaps { get; init; } = [];

    /// <summary>The values the rule read, by name.</summary>
    public IReadOnlyDictionary<string, IndicatorValue> Values { get; init; } = new Dictionary<string, IndicatorValue>();

    /// <summary>Ids of the documents the rule rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The rule's label in <paramref name="language"/>; its name when it has none.</summary>
    public string LabelIn(Language language) => language == Language.Vietnamese ? Label
        : language == Language.English ? LabelEnglish : Labelled.In(language);

    internal LocalizedText Labelled => Labels ?? new LocalizedText { Vietnamese = Label, English = LabelEnglish };

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(AwardCondition? other) => ValueEquality<AwardCondition>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<AwardCondition>.HashOf(this);
}
