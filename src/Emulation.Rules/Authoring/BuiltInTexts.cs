using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Authoring;

/// <summary>What each name is that the library gives.</summary>
internal static class BuiltInTexts
{
    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        [CampaignCompiler.Cluster] = Text("cụm của đơn vị", "the participant's cluster"),
        [CampaignCompiler.MaxPoints] = Text("điểm tối đa của tiêu chí", "the criterion's highest points"),
        [CampaignCompiler.MinPoints] = Text("điểm thấp nhất của tiêu chí", "the criterion's lowest points"),
        [CampaignCompiler.Grade] = Text("mức xếp loại", "the grade"),
        [CampaignCompiler.Rank] = Text("hạng", "the place"),
        [CampaignCompiler.ClusterSize] = Text("số đơn vị trong cụm", "how many are in the cluster"),
        [SheetFigures.Total] = Text("tổng điểm: cơ bản + thưởng + trừ", "the total: base + bonus + penalty"),
        [SheetFigures.BaseTotal] = Text("tổng điểm cơ bản", "the base total"),
        [SheetFigures.BonusTotal] = Text("tổng điểm thưởng", "the bonus total"),
        [SheetFigures.PenaltyTotal] = Text("tổng điểm trừ, là số âm hoặc 0", "the penalty total, 0 or less"),
        [SheetFigures.DeductedTotal] = Text("tổng điểm bị trừ, là số dương hoặc 0", "what is taken off, 0 or more"),
        [SheetFigures.MaxTotal] = Text("tổng điểm tối đa được áp dụng", "the highest total that applies"),
        [SheetFigures.Percent] = Text("phần trăm điểm cơ bản trên điểm tối đa", "the base total in percent of the highest"),
        [FnFunction.Class] = Text("các hàm: Fn.Min(a, b), …", "functions: Fn.Min(a, b), …"),
        [HistoryCall.Name] = Text("danh hiệu các năm trước: history.Count(\"…\"), …", "awards of earlier years: history.Count(\"…\"), …"),
    };

    public static LocalizedText Of(string name) => Names.GetValueOrDefault(name) ?? LocalizedText.Same(name);
}
