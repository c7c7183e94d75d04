using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Awards;

/// <summary>The sentences that say why something is recommended or not.</summary>
internal static class AwardReasons
{
    public static LocalizedText Disqualified(DisqualificationDefinition disqualification) =>
        AwardTexts.Disqualified(disqualification.Name);

    public static LocalizedText MayBeDisqualified(DisqualificationDefinition disqualification) =>
        AwardTexts.MayBeDisqualified(disqualification.Name);

    public static LocalizedText Held(DisqualificationDefinition disqualification) => AwardTexts.Held(disqualification.Name);

    public static LocalizedText MayBeHeld(DisqualificationDefinition disqualification) => AwardTexts.MayBeHeld(disqualification.Name);

    public static LocalizedText Missing(IEnumerable<string> names) => AwardTexts.Missing(string.Join(", ", names));

    public static LocalizedText Failed(Fault fault) => fault.Described;

    /// <summary>The label, then what the rule says of itself or by how much it fails.</summary>
    public static LocalizedText Unmet(AwardCondition condition)
    {
        var label = condition.Labelled;
        if (condition.Message is { } message)
        {
            return Pairs.Told(language => label.In(language) is var name && name == condition.Rule ? message : $"{name}: {message}");
        }

        var gaps = condition.Gaps.Select(Gap).ToList();
        return Pairs.Join(": ", [label, gaps.Count == 0 ? AwardTexts.NotMet : Pairs.Join("; ", gaps)]);
    }

    public static LocalizedText GradePending(GradeLevel level) => AwardTexts.GradePending(level.Name);

    private static LocalizedText Gap(AwardGap gap)
    {
        var compared = $"{DecimalText.Of(gap.Value)} {gap.Operator} {DecimalText.Of(gap.Needed)}";
        return gap.Operator is "==" or "!=" || gap.Difference == 0m ? AwardTexts.Unmet(compared)
            : gap.Value < gap.Needed ? AwardTexts.ShortBy(compared, DecimalText.Of(gap.Difference))
            : AwardTexts.OverBy(compared, DecimalText.Of(gap.Difference));
    }
}
