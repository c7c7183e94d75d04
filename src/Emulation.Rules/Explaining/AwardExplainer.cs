using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Explaining;

/// <summary>One participant's way to each award: which conditions hold, which fail and by how much, and what came of it.</summary>
internal sealed class AwardExplainer(CampaignNames names, ExplanationTexts texts)
{
    public AwardExplanation Of(AwardDefinition award, Recommendation recommendation) => new()
    {
        Id = award.Id,
        Name = names.Titled(award.Name.In(texts.Language), award.Id),
        Status = recommendation.Status,
        Reasons = [.. Lines(award, recommendation)],
        Conditions = [.. recommendation.Eligibility.Conditions.Select(Of)],
    };

    private ConditionExplanation Of(AwardCondition condition) => new()
    {
        Name = names.Titled(texts.Label(condition), condition.Rule),
        Holds = condition.Holds,
        Reasons =
        [
            .. condition.Message is { } message ? [message] : Array.Empty<string>(),
            .. condition.Gaps.Select(texts.Gap),
            .. condition.Values.Select(v => $"{names.Indicator(v.Key)} = {names.Value(v.Key, v.Value, texts)}"),
            .. condition.Basis.Count == 0 ? Array.Empty<string>() : [texts.Basis(condition.Basis.Select(names.Document))],
        ],
    };

    private IEnumerable<string> Lines(AwardDefinition award, Recommendation recommendation)
    {
        foreach (var reason in texts.ReasonsOf(recommendation))
        {
            yield return reason;
        }

        if (recommendation.Margin is { } margin)
        {
            yield return $"{texts.Margin}: {texts.MarginOf(margin, names)}";
        }

        foreach (var item in recommendation.Used)
        {
            yield return texts.Used(item, names);
        }

        if (award.Requires.Count > 0)
        {
            yield return texts.Requires(award.Requires.Select(names.Award));
        }

        if (award.Excludes.Count > 0)
        {
            yield return texts.Excludes(award.Excludes.Select(names.Award));
        }

        if (award.Ballot is { } ballot)
        {
            yield return texts.BallotOf(ballot);
        }

        if (award.Basis.Count > 0)
        {
            yield return texts.Basis(award.Basis.Select(names.Document));
        }
    }
}
