using Emulation.Rules.Definitions;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Cli.Output;

/// <summary>Disqualifications.</summary>
internal sealed partial class Texts
{
    public string MayBeDisqualified(IEnumerable<string> names) => In($"chưa rõ có bị loại vì: {List(names)}", $"may be disqualified: {List(names)}");

    public string DisqualificationLine(string name, IEnumerable<string> effects) => In($"Không xét: {name}: {List(effects)}", $"Disqualified: {name}: {List(effects)}");

    public string UndeterminedLine(string name, IEnumerable<string> effects) => In(
        $"Chưa rõ có bị loại: {name}: {List(effects)}", $"May be disqualified: {name}: {List(effects)}");

    /// <param name="effect">What the disqualification does.</param>
    /// <param name="grade">The name of the level it mentions.</param>
    public string EffectOf(DisqualificationEffect effect, string grade) => effect.Kind switch
    {
        DisqualificationEffectKind.NoAward => In("không được khen thưởng", "no award"),
        DisqualificationEffectKind.Unranked => In("không xếp hạng", "no place"),
        DisqualificationEffectKind.NoGrade => In("không xếp loại", "no grade"),
        DisqualificationEffectKind.GradeAtMost => In($"xếp loại cao nhất là {grade}", $"grade at most {grade}"),
        _ => In($"hạ {effect.Levels} mức xếp loại", $"grade lowered by {Count(effect.Levels ?? 0, "level")}"),
    };

    public string FaultOfDisqualification(string participant, Fault fault) => In(
        $"đơn vị '{participant}', điều kiện không xét '{fault.Rule}': {fault.Describe(language)}",
        $"participant '{participant}', disqualification '{fault.Rule}': {fault.Describe(language)}");
}
