using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;

namespace Emulation.Rules.Cli.Output;

/// <summary>What worked examples reach of the rules.</summary>
internal sealed partial class Texts
{
    public string AboutCoverage => In(
        "Nêu cả những quy tắc mà không ca mẫu nào chạm tới. Mã kết thúc không đổi.",
        "Also names the rules that no worked example reaches. The exit code stays what it is.");

    public string RulesCovered(int covered, int all) =>
        In($"Quy tắc đã có ca mẫu: {covered} trên {all}.", $"Rules covered: {covered} of {all}.");

    public string Uncovered(CoveragePlace place, CoverageLack lack) => $"{PlaceName(place)}: {InNoCase(lack)}.";

    private string PlaceName(CoveragePlace place)
    {
        var owner = CampaignNames.WithId(place.Name.In(Language), place.Owner);
        var rule = place.Label is null ? $"'{place.Rule}'" : $"'{place.Rule}' ({place.Label.In(Language)})";
        return place.Kind switch
        {
            CoveragePlaceKind.Rule => In($"{owner}, quy tắc {rule}", $"{owner}, rule {rule}"),
            CoveragePlaceKind.Grade => In($"xếp loại {owner}", $"grade {owner}"),
            CoveragePlaceKind.AwardCondition => In($"{owner}, điều kiện {rule}", $"{owner}, condition {rule}"),
            CoveragePlaceKind.Disqualification => In($"chế tài: {owner}", $"disqualification or demotion {owner}"),
            _ => owner,
        };
    }

    private string InNoCase(CoverageLack lack) => lack switch
    {
        CoverageLack.Decides => In("chưa có ca mẫu nào chạm tới", "no case reaches it"),
        CoverageLack.Holds => In("chưa có ca mẫu mà điều này đúng", "no case in which it holds"),
        CoverageLack.Fails => In("chưa có ca mẫu mà điều này không đúng", "no case in which it fails"),
        CoverageLack.Applies => In("chưa có ca mẫu thuộc diện áp dụng", "no case to which it applies"),
        _ => In("chưa có ca mẫu thuộc diện không áp dụng", "no case to which it does not apply"),
    };
}
