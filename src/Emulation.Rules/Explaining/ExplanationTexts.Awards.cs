using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Explaining;

/// <summary>Awards, decisions and dossiers.</summary>
public partial class ExplanationTexts
{
    /// <summary><c>Award</c></summary>
    public string Award => In("Danh hiệu", "Award");

    /// <summary><c>Place</c></summary>
    public string Queue => In("Thứ tự", "Place");

    /// <summary><c>Margin</c></summary>
    public string Margin => In("Cách ranh giới", "Margin");

    /// <summary><c>… (…)</c></summary>
    public string MarginOf(RecommendationMargin? margin, CampaignNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return margin is null ? "" : $"{(margin.Difference > 0m ? "+" : "")}{Told(margin.Difference)} ({names.Name(margin.By, this)})";
    }

    /// <summary><c>Recommendation</c></summary>
    public string Recommendation => In("Đề xuất", "Recommendation");

    /// <summary><c>Condition</c></summary>
    public string Condition => In("Điều kiện", "Condition");

    /// <summary>What people call it.</summary>
    public string StatusOf(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Recommended => In("đề nghị", "recommended"),
        RecommendationStatus.OverQuota => In("vượt tỷ lệ", "over quota"),
        RecommendationStatus.TieForCouncil => In("hội đồng chọn", "tie for the council"),
        RecommendationStatus.NotEligible => In("không đủ điều kiện", "not eligible"),
        RecommendationStatus.Undetermined => In("chưa xác định", "undetermined"),
        RecommendationStatus.Held => In("tạm dừng xét", "held"),
    };

    /// <summary><c>Not eligible: … of ….</c></summary>
    public string NotEligible(int count, int all) => In($"Không đủ điều kiện: {count} trên {all}.", $"Not eligible: {count} of {all}.");

    /// <summary>What people call it.</summary>
    public string Holds(bool? holds) => holds switch
    {
        true => In("đạt", "holds"),
        false => In("không đạt", "fails"),
        _ => In("chưa rõ", "unknown"),
    };

    /// <summary><c>…: over by …</c></summary>
    public string Gap(AwardGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        var compared = $"{Told(gap.Value)} {gap.Operator} {Told(gap.Needed)}";
        return gap.Difference == 0m || gap.Operator is "==" or "!=" ? compared
            : gap.Value < gap.Needed
                ? In($"{compared}: thiếu {Told(gap.Difference)}", $"{compared}: short by {Told(gap.Difference)}")
            : In($"{compared}: vượt {Told(gap.Difference)}", $"{compared}: over by {Told(gap.Difference)}");
    }

    /// <summary><c>requires: …</c></summary>
    public string Requires(IEnumerable<string> awards) => In($"phải có: {List(awards)}", $"requires: {List(awards)}");

    /// <summary><c>excludes: …</c></summary>
    public string Excludes(IEnumerable<string> awards) => In($"không cùng: {List(awards)}", $"excludes: {List(awards)}");

    /// <summary><c>uses up … no. …: …</c></summary>
    public string Used(UsedItem item, CampaignNames names)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(names);
        return In(
            $"dùng {names.Name(item.List, this)} số {item.Item}: {Describe(item, names)}",
            $"uses up {names.Name(item.List, this)} no. {item.Item}: {Describe(item, names)}");
    }

    /// <summary><c>)}</c></summary>
    public string BallotOf(BallotDefinition ballot)
    {
        ArgumentNullException.ThrowIfNull(ballot);
        return ballot.Quorum is null
            ? In($"bỏ phiếu: {ballot.Threshold} trên số {WholeOf(ballot.Of)}", $"ballot: {ballot.Threshold} of {WholeOf(ballot.Of)}")
            : In(
                $"bỏ phiếu: {ballot.Threshold} trên số {WholeOf(ballot.Of)}, có mặt {ballot.Quorum}",
                $"ballot: {ballot.Threshold} of {WholeOf(ballot.Of)}, {ballot.Quorum} present");
    }

    private string WholeOf(BallotBase whole) => whole switch
    {
        BallotBase.Members => In("ủy viên", "the members"),
        BallotBase.Present => In("người dự", "those present"),
        BallotBase.Valid => In("phiếu hợp lệ", "the valid votes"),
    };

    private string Describe(UsedItem item, CampaignNames names) =>
        List(item.Values.Select(v => names.Field(item.List, v.Key, v.Value, this)));

    /// <summary>Why something is recommended or not, in the reader's language.</summary>
    public IReadOnlyList<string> ReasonsOf(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return recommendation.ReasonsFor(Language);
    }
}
