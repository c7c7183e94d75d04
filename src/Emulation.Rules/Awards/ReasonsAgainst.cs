using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Awards;

/// <summary>Why somebody cannot get an award: conditions that do not hold, what other awards say, a grade that may still rise.</summary>
internal sealed class ReasonsAgainst(IReadOnlyList<AwardCondition> conditions, IReadOnlyList<LocalizedText> others, GradeLevel? pending)
    : LaterList<LocalizedText>
{
    protected override IReadOnlyList<LocalizedText> Make() =>
    [
        .. conditions.Where(condition => condition.Holds is false).Select(AwardReasons.Unmet),
        .. others,
        .. pending is null ? [] : (LocalizedText[])[AwardReasons.GradePending(pending)],
    ];
}
