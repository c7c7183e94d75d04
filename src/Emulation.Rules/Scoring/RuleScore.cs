using System.Text.Json.Serialization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Scoring;

/// <summary>A rule that held, with what it gave and what it saw.</summary>
public sealed record RuleScore
{
    /// <summary>The rule's name.</summary>
    public required string Rule { get; init; }

    /// <summary>The points it gave, before clamping and rounding.</summary>
    public required decimal Points { get; init; }

    /// <summary>The item it was scored for, from 1; null when the submission was scored as a whole.</summary>
    public int? Item { get; init; }

    /// <summary>Whether the points count: of several items for one achievement only the best does.</summary>
    public bool Counted { get; init; } = true;

    /// <summary>The achievement the item was for, as it was submitted; null where every item counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Achievement { get; init; }

    /// <summary>
    /// How the item that counts writes the same achievement, where that differs in case, spaces or invisible characters; else null.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CountedAs { get; init; }

    /// <summary>Its Vietnamese label; the rule's name when it has none.</summary>
    public required string Label { get; init; }

    /// <summary>Its English label; the rule's name when it has none.</summary>
    public required string LabelEnglish { get; init; }

    /// <summary>The label with its other languages; null of one that was read.</summary>
    [field: NotCompared]
    internal LocalizedText? Labels { get; init; }

    /// <summary>Ids of the documents the rule itself rests on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>The values of the names the rule mentions, by name in ordinal order.</summary>
    public required IReadOnlyDictionary<string, IndicatorValue> Values { get; init; }

    /// <summary>Its label in <paramref name="language"/>; the rule's name when it has none.</summary>
    public string LabelIn(Language language) => language == Language.Vietnamese ? Label
        : language == Language.English ? LabelEnglish : Labels?.In(language) ?? LabelEnglish;

    /// <summary>Whether everything is the same, lists by what they hold.</summary>
    public bool Equals(RuleScore? other) => ValueEquality<RuleScore>.Equal(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueEquality<RuleScore>.HashOf(this);
}
