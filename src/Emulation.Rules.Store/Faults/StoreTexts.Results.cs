using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Faults;

internal static partial class StoreTexts
{
    public static LocalizedText NotFounded =>
        Pair("Có quyết định chưa đủ căn cứ; chưa ghi quyết định nào.", "A decision is not well founded; none was entered.");

    public static LocalizedText StillNeeded => Pair(
        "Không rút quyết định nào: những quyết định còn lại dựa vào đó. Hãy rút cả những quyết định ấy.",
        "No decision was withdrawn: those that remain rest on it. Withdraw those as well.");

    public static LocalizedText NoSuchDecision(long id, string participant) => Pair(
        $"Kết quả {id} không có quyết định ấy về {participant}: đã được thay hoặc đã rút.",
        $"Result {id} has no such decision on {participant}: it was replaced or withdrawn.");

    public static LocalizedText Supposed => Pair(
        "Kết quả dựa trên số liệu giả định nên không giữ được; hãy chấm số liệu đã nộp.",
        "It rests on supposed figures and cannot be kept; score the figures that were submitted.");

    public static LocalizedText Altered(string own, string said) => Pair(
        $"Kết quả không khớp với dấu vân của chính nó (nội dung {Short(own)}, ghi {Short(said)}): đã bị sửa sau khi chấm. "
        + $"Không giữ; hãy chấm lại số liệu.",
        $"The result does not have the fingerprint it says (it comes to {Short(own)}, says {Short(said)}): it was altered after it was "
        + $"scored. It is not kept; score the figures again.");

    public static LocalizedText NotFoundedAnyMore(long id) => Pair(
        $"Các quyết định đã ghi ở kết quả {id} không đứng vững với kết quả ấy; hãy quyết định lại.",
        $"The decisions entered on result {id} do not stand on it; decide again.");

    /// <summary>What was kept does not come to what was kept.</summary>
    public static LocalizedText NotReplayed(long id, string kept, string? now) => Pair(
        $"Chấm lại số liệu giữ cùng kết quả {id} không ra kết quả ấy (dấu vân {Short(kept)}, nay {Short(now)}). "
        + $"Số liệu, quy tắc hoặc kết quả đã bị sửa trong cơ sở dữ liệu; hãy kiểm tra nhật ký.",
        $"The figures kept with result {id} do not come to it again (fingerprint {Short(kept)}, now {Short(now)}). "
        + $"Figures, rules or result were altered in the database; verify the audit.");

    public static LocalizedText ResultOf(long id) => Pair($"Kết quả {id}", $"Result {id}");

    public static LocalizedText AppealOf(long id) => Pair($"Kiến nghị {id}", $"Appeal {id}");

    public static LocalizedText NoResult(long id) => Pair($"Không có kết quả {id}.", $"There is no result {id}.");

    public static LocalizedText NoAppeal(long id) => Pair($"Không có kiến nghị {id}.", $"There is no appeal {id}.");

    public static LocalizedText NoRulesInForce(string campaign, DateOnly day) => Pair(
        $"Phong trào '{campaign}' không có quy tắc nào áp dụng vào ngày {Day(day)}.",
        $"Campaign '{campaign}' has no rules in force on {Day(day)}.");

    public static LocalizedText FiguresDoNotCheck(int errors) => errors == 1
        ? Pair("Số liệu có 1 lỗi; chưa chấm điểm.", "The figures have 1 error; nothing was scored.")
        : Pair($"Số liệu có {errors} lỗi; chưa chấm điểm.", $"The figures have {errors} errors; nothing was scored.");

    public static LocalizedText OtherRules(string version) => Pair(
        $"Kết quả được chấm theo phiên bản {version} khác với bản đã ban hành.",
        $"It was evaluated by rules that call themselves version {version} but are not the published ones.");

    public static LocalizedText NotCorrectable(long id) => Pair(
        $"Kết quả {id} chưa công bố, hoặc thuộc phong trào hay kỳ khác, nên không đính chính được.",
        $"Result {id} is not published, or of another campaign or period, and cannot be corrected by this one.");

    public static LocalizedText CorrectedAlready(long id, long other) =>
        Pair($"Kết quả {id} đã được kết quả {other} đính chính.", $"Result {id} is corrected by result {other} already.");

    public static LocalizedText ResultPublished(long id) => Pair(
        $"Kết quả {id} đã công bố nên không đổi được; hãy lập kết quả mới để đính chính, nêu lý do.",
        $"Result {id} is published and cannot be changed; correct it by a new result with its reason.");

    public static LocalizedText ResultNotPublished(long id) => Pair($"Kết quả {id} chưa công bố.", $"Result {id} is not published.");

    public static LocalizedText NotInResult(string participant, long id) =>
        Pair($"{participant} không có trong kết quả {id}.", $"{participant} is not in result {id}.");

    public static LocalizedText AnsweredAlready(long id) => Pair($"Kiến nghị {id} đã được trả lời.", $"Appeal {id} is answered already.");

    public static LocalizedText NoCorrectionOf(long correction, long result) =>
        Pair($"Kết quả {correction} không đính chính kết quả {result}.", $"Result {correction} does not correct result {result}.");

    private static string Short(string? fingerprint) => fingerprint is null ? "–" : fingerprint[..Math.Min(12, fingerprint.Length)];
}
