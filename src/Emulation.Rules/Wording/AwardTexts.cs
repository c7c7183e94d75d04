using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>Why something is recommended or not, and what a ballot came to.</summary>
internal static class AwardTexts
{
    public static readonly LocalizedText SheetIncomplete = Text("phiếu điểm chưa đủ", "the score sheet is not complete");

    public static readonly LocalizedText SheetFaulted = Text("phiếu điểm có quy tắc lỗi", "a rule of the score sheet failed");

    public static readonly LocalizedText NoPlace =
        Text("không xếp hạng nên không xét điều kiện về hạng", "has no place, which a condition asks for");

    public static readonly LocalizedText NotMet = Text("không đạt", "not met");

    public static readonly LocalizedText AgainstNeeded = Text(
        "tỷ lệ tính trên số phiếu hợp lệ nhưng không ghi số phiếu chống (against)",
        "the share is one of the valid votes, and the votes against are not given");

    public static LocalizedText Unmet(string compared) => Text($"{compared} không đạt", $"{compared} not met");

    public static LocalizedText ShortBy(string compared, string difference) =>
        Text($"{compared} không đạt, thiếu {difference}", $"{compared} not met, short by {difference}");

    public static LocalizedText OverBy(string compared, string difference) =>
        Text($"{compared} không đạt, vượt {difference}", $"{compared} not met, over by {difference}");

    public static LocalizedText Disqualified(LocalizedText reason) => Text($"không xét: {reason}", $"disqualified: {reason}");

    public static LocalizedText MayBeDisqualified(LocalizedText reason) =>
        Text($"chưa rõ có bị loại: {reason}", $"may be disqualified: {reason}");

    public static LocalizedText Held(LocalizedText reason) =>
        Text($"tạm dừng xét, chờ kết luận: {reason}", $"held until it is settled: {reason}");

    public static LocalizedText MayBeHeld(LocalizedText reason) =>
        Text($"chưa rõ có phải tạm dừng xét: {reason}", $"may be held: {reason}");

    public static LocalizedText Missing(string names) => Text($"thiếu: {names}", $"missing: {names}");

    public static LocalizedText GradePending(LocalizedText grade) =>
        Text($"hội đồng chưa quyết định mức {grade}", $"the council has yet to decide on grade {grade}");

    public static LocalizedText Lacks(LocalizedText award) => Text($"chưa đạt: {award}", $"without: {award}");

    public static LocalizedText Has(LocalizedText award) => Text($"đã có: {award}", $"has: {award}");

    public static LocalizedText WaitsFor(LocalizedText award) => Text($"chờ kết quả: {award}", $"waits for: {award}");

    public static LocalizedText WithinQuota(int place, int limit, int among) => Text(
        $"xếp thứ {place} trong {among} đủ điều kiện, được tối đa {limit}",
        $"place {place} of {among} eligible, at most {limit} allowed");

    public static LocalizedText OverQuota(int place, int limit, int among) => Text(
        $"vượt tỷ lệ khống chế: xếp thứ {place} trong {among} đủ điều kiện, chỉ được {limit}",
        $"over the quota: place {place} of {among} eligible, only {limit} allowed");

    public static LocalizedText Tied(int place, int tied, int left) => Text(
        $"{tied} đơn vị cùng đứng thứ {place}, chỉ còn {left} suất: hội đồng chọn",
        $"{tied} share place {place} and {left} can be chosen: the council decides");

    public static LocalizedText FreeAbove(int place, int tied, int left) => Text(
        $"{left} suất chờ hội đồng chọn trong {tied} đơn vị cùng đứng thứ {place}; suất nào không trao thì còn lại cho phía dưới",
        $"{left} wait for the council's choice among the {tied} who share place {place}; what it does not give stays free below");

    public static LocalizedText MembersSum(int present, int written, int recused, int part, int members) => Text(
        $"{present} dự họp + {written} lấy ý kiến bằng văn bản + {recused} không được bỏ phiếu = {part}, hội đồng có {members} ủy viên",
        $"{present} present + {written} in writing + {recused} recused = {part}, and the council has {members} members");

    public static LocalizedText VotesSum(
        (int For, int Against, int Invalid, int All) votes, (int Present, int Written, int All) voters) => Text(
        $"{votes.For} thuận + {votes.Against} chống + {votes.Invalid} không hợp lệ = {votes.All}, "
            + $"có {voters.Present} dự họp + {voters.Written} bằng văn bản = {voters.All} người bỏ phiếu",
        $"{votes.For} for + {votes.Against} against + {votes.Invalid} invalid = {votes.All}, "
            + $"and {voters.Present} present + {voters.Written} in writing = {voters.All} vote");

    public static LocalizedText NoQuorum(int present, int deciding, string needed) =>
        Text($"{present} người dự trên {deciding} ủy viên, cần {needed}", $"{present} of {deciding} members present, {needed} needed");

    public static LocalizedText TiedVotes(int votes, int against, int whole, string needed) => Text(
        $"phiếu ngang nhau, {votes} thuận và {against} chống trên {whole}, cần {needed}",
        $"a tie, {votes} for and {against} against of {whole}, {needed} needed");

    public static LocalizedText TooFewVotes(int votes, int whole, string needed) =>
        Text($"{votes} phiếu trên {whole}, cần {needed}", $"{votes} votes of {whole}, {needed} needed");
}
