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

    public static LocalizedText Unmet(AwardCondition condition) => Pairs.Text(
        Unmet(condition.Label, condition, Language.Vietnamese), Unmet(condition.LabelEnglish, condition, Language.English));

    public static LocalizedText GradePending(GradeLevel level) => AwardTexts.GradePending(level.Name);

    /// <summary>The label, then what the rule says of itself or by how much it fails.</summary>
    private static string Unmet(string label, AwardCondition condition, Language language)
    {
        if (condition.Message is { } message)
        {
            return label == condition.Rule ? message : $"{label}: {message}";
        }

        var notMet = AwardTexts.NotMet.In(language);
        var gaps = condition.Gaps.Select(gap =>
        {
            var how =
                gap.Operator is "==" or "!=" || gap.Difference == 0m
                    ? ""
                    : $", {(gap.Value < gap.Needed ? AwardTexts.ShortBy : AwardTexts.OverBy).In(language)} "
                        + $"{DecimalText.Of(gap.Difference)}";
            return $"{DecimalText.Of(gap.Value)} {gap.Operator} {DecimalText.Of(gap.Needed)} {notMet}{how}";
        });
        var told = string.Join("; ", gaps);
        return $"{label}: {(told.Length == 0 ? notMet : told)}";
    }
}
