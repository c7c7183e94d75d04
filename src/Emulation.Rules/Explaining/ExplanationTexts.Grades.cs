using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>Disqualifications.</summary>
public partial class ExplanationTexts
{
    /// <param name="names">What holds.</param>
    /// <param name="demotes">Whether it lowers the grade and does nothing else.</param>
    public string Disqualified(IEnumerable<string> names, bool demotes) => demotes
        ? In($"hạ bậc: {List(names)}", $"demoted: {List(names)}")
        : In($"không xét: {List(names)}", $"disqualified: {List(names)}");

    /// <summary><c>may be disqualified: …</c></summary>
    public string MayBeDisqualified(IEnumerable<string> names, bool demotes) => demotes
        ? In($"chưa rõ có bị hạ bậc vì: {List(names)}", $"may be demoted: {List(names)}")
        : In($"chưa rõ có bị loại vì: {List(names)}", $"may be disqualified: {List(names)}");

    /// <summary><c>awards held: …</c>, of what lets them wait and does nothing else.</summary>
    internal string AwardsHeld(IEnumerable<string> names) => In($"tạm dừng xét: {List(names)}", $"awards held: {List(names)}");

    /// <summary><c>awards may be held: …</c></summary>
    internal string AwardsMayBeHeld(IEnumerable<string> names) =>
        In($"chưa rõ có bị tạm dừng xét vì: {List(names)}", $"awards may be held: {List(names)}");

    /// <summary><c>Disqualified: …: …</c></summary>
    public string DisqualificationLine(string name, IEnumerable<string> effects, bool demotes) => demotes
        ? In($"Hạ bậc: {name}: {List(effects)}", $"Demoted: {name}: {List(effects)}")
        : In($"Không xét: {name}: {List(effects)}", $"Disqualified: {name}: {List(effects)}");

    /// <summary><c>May be disqualified: …: …</c></summary>
    public string UndeterminedLine(string name, IEnumerable<string> effects, bool demotes) => demotes
        ? In($"Chưa rõ có bị hạ bậc: {name}: {List(effects)}", $"May be demoted: {name}: {List(effects)}")
        : In($"Chưa rõ có bị loại: {name}: {List(effects)}", $"May be disqualified: {name}: {List(effects)}");

    /// <param name="effect">What the disqualification does.</param>
    /// <param name="grade">The name of the level it mentions.</param>
    public string EffectOf(DisqualificationEffect effect, string grade) => NullItems.Required(effect, nameof(effect)).Kind switch
    {
        DisqualificationEffectKind.NoAward => In("không được khen thưởng", "no award"),
        DisqualificationEffectKind.Held => In("tạm dừng xét khen thưởng", "awards held"),
        DisqualificationEffectKind.Unranked => In("không xếp hạng", "no place"),
        DisqualificationEffectKind.NoGrade => In("không xếp loại", "no grade"),
        DisqualificationEffectKind.GradeAtMost => In($"xếp loại cao nhất là {grade}", $"grade at most {grade}"),
        DisqualificationEffectKind.DemoteGrade => effect.Accumulates
            ? In($"hạ {effect.Levels} mức xếp loại, cộng dồn", $"grade lowered by {Count(effect.Levels ?? 0, "level")}, added to others")
            : In($"hạ {effect.Levels} mức xếp loại", $"grade lowered by {Count(effect.Levels ?? 0, "level")}"),
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };
}
