using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>What can be said without a submission. Nothing here keeps a campaign from loading; an error fails its validation.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor Gap = new("ER4001", Warning,
        "các quy tắc của '{0}' để hở: khi {1} không quy tắc nào đúng, được 0 điểm.",
        "the rules of '{0}' leave a gap: where {1} no rule holds, which gives 0 points.",
        "Sửa giới hạn của hai quy tắc '{2}' và '{3}' cho liền nhau.", "Let the limits of rules '{2}' and '{3}' meet.");

    public static readonly DiagnosticDescriptor Uncovered = new("ER4002", Info,
        "'{0}': khi {1} không quy tắc nào đúng, được 0 điểm.", "'{0}': where {1} no rule holds, which gives 0 points.",
        "Nếu đúng ý thì có thể viết thêm một quy tắc 0 điểm để phiếu điểm nêu lý do.",
        "If that is meant, a rule of 0 points would give the sheet a reason.");

    public static readonly DiagnosticDescriptor Overlap = new("ER4003", Warning,
        "quy tắc '{1}' và '{2}' của '{0}' cùng đúng khi {3}; quy tắc đứng trước quyết định.",
        "rules '{1}' and '{2}' of '{0}' both hold where {3}; the first one decides.",
        "Để mỗi giá trị chỉ thuộc một quy tắc, hoặc kiểm tra lại thứ tự.", "Give each value to one rule, or check their order.");

    public static readonly DiagnosticDescriptor NeverHolds = new("ER4004", Warning,
        "quy tắc '{1}' của '{0}' không bao giờ đúng với các giá trị được phép{2}.",
        "rule '{1}' of '{0}' never holds for any value allowed{2}.",
        "Kiểm tra điều kiện và khoảng min, max của số liệu.", "Check the condition and the indicators' min and max.");

    public static readonly DiagnosticDescriptor Shadowed = new("ER4005", Warning,
        "quy tắc '{1}' của '{0}' không bao giờ được dùng: khi nó đúng thì quy tắc '{2}' đứng trước đã đúng.",
        "rule '{1}' of '{0}' is never used: wherever it holds, the earlier rule '{2}' holds already.",
        "Đưa quy tắc chặt hơn lên trước.", "Put the stricter rule first.");

    public static readonly DiagnosticDescriptor PointsOutside = new("ER4006", Warning,
        "quy tắc '{1}' của '{0}' cho {2} điểm, ngoài khoảng {3}: sẽ bị kéo về giới hạn.",
        "rule '{1}' of '{0}' gives {2} points, outside {3}: they will be brought to the limit.",
        "Sửa số điểm, hoặc maxPoints/minPoints của tiêu chí.", "Change the points, or the criterion's maxPoints or minPoints.");

    public static readonly DiagnosticDescriptor PointsMayLeave = new("ER4007", Info,
        "quy tắc '{1}' của '{0}' có thể cho {2} điểm (khi {4}), ngoài khoảng {3}: sẽ bị kéo về giới hạn.",
        "rule '{1}' of '{0}' can give {2} points (where {4}), outside {3}: they will be brought to the limit.");

    public static readonly DiagnosticDescriptor Dip = new("ER4008", Info,
        "'{0}': khi {1} được {2} điểm, ít hơn cả giá trị thấp hơn ({3} điểm) lẫn giá trị cao hơn ({4} điểm).",
        "'{0}': where {1} it gives {2} points, fewer than a lower value ({3} points) and a higher one ({4} points).",
        "Kiểm tra thứ tự các mức điểm.", "Check the order of the points.");

    public static readonly DiagnosticDescriptor GradeNeverEarned = new("ER4009", Warning,
        "không kết quả nào đạt mức xếp loại '{0}'{1}.", "no result can earn grade '{0}'{1}.",
        "Kiểm tra điều kiện của quy tắc và thứ tự các quy tắc xếp loại.", "Check the rule's condition and the order of the grade rules.");

    public static readonly DiagnosticDescriptor NoGradeThere = new("ER4010", Warning,
        "khi {0} không quy tắc xếp loại nào đúng: đơn vị không có xếp loại.",
        "where {0} no grade rule holds: the participant gets no grade.",
        "Nối liền giới hạn, hoặc thêm một quy tắc cho phần còn lại.", "Let the limits meet, or add a rule for the rest.");

    public static readonly DiagnosticDescriptor CapBelowChild = new("ER4011", Info,
        "trần {1} điểm của nhóm '{0}' thấp hơn điểm tối đa {3} của riêng '{2}': phần vượt không bao giờ được tính.",
        "the cap of {1} points of group '{0}' is below the {3} points that '{2}' alone can give: the rest never counts.");

    public static readonly DiagnosticDescriptor UnusedIndicator = new("ER4012", Warning,
        "số liệu '{0}' không được dùng ở đâu.", "indicator '{0}' is used nowhere.",
        "Dùng nó trong một quy tắc, hoặc bỏ đi để đơn vị khỏi phải báo cáo.",
        "Use it in a rule, or remove it so that nobody has to report it.");

    public static readonly DiagnosticDescriptor NoLegalBasis = new("ER4013", Info,
        "tiêu chí không dẫn căn cứ nào: {0}.", "criteria that name no legal basis: {0}.",
        "Ghi 'basis' cho tiêu chí, nhóm của nó hoặc quy tắc.", "Give 'basis' to each, to its group or to its rules.");

    public static readonly DiagnosticDescriptor NeverSeen = new("ER4014", Info,
        "quy tắc '{1}' của '{0}' không quyết định ở giá trị thử nào (thử quanh mọi con số trong quy tắc, không phải mọi giá trị).",
        "rule '{1}' of '{0}' decided for none of the values tried (around every number in the rules, not all values).",
        "Kiểm tra điều kiện và thứ tự.", "Check the condition and the order.");

    public static readonly DiagnosticDescriptor MayFault = new("ER4015", Info,
        "'{0}' có thể gặp lỗi: khi {2}, {1}.", "'{0}' can fault: where {2}, {1}.",
        "Chặn bằng min, max của số liệu, hoặc xét trường hợp này bằng một quy tắc đứng trước.",
        "Exclude it by the indicator's min or max, or treat it in an earlier rule.");

    public static readonly DiagnosticDescriptor UncoveredSample = new("ER4016", Info,
        "'{0}': có giá trị mà không quy tắc nào đúng, được 0 điểm; ví dụ khi {1} (thử quanh mọi con số trong quy tắc, không phải mọi giá "
            + "trị).",
            "'{0}': there are values for which no rule holds, which gives 0 points; for example where {1} (tried around every number in "
                + "the rules, not all values).");

    public static readonly DiagnosticDescriptor AwardNeverGiven = new("ER4017", Warning,
        "không ai đủ điều kiện '{0}': các điều kiện của danh hiệu không bao giờ cùng đúng{1}.",
        "nobody can get '{0}': the award's conditions never hold together{1}.",
        "Kiểm tra các điều kiện với nhau và với khoảng min, max.", "Check the conditions against each other and against min and max.");

    public static readonly DiagnosticDescriptor MoreOverlaps = new("ER4018", Warning,
        "'{0}': còn {1} cặp quy tắc khác cùng đúng với một số giá trị.", "'{0}': {1} more pairs of rules hold together for some values.",
        "Sửa những cặp đã nêu trước.", "Mend the pairs named first.");

    public static readonly DiagnosticDescriptor TooLargeToAnalyse = new("ER4019", Info,
        "phong trào quá lớn để phân tích hết: bỏ qua {1} phần, đầu tiên là '{0}'.",
        "the campaign is too large to be analysed in full: {1} left out, '{0}' first.",
        "Các quy tắc vẫn chạy được; hãy tự kiểm tra khoảng hở và chồng lấn, hoặc viết gọn lại.",
        "The rules still run; look for gaps and overlaps yourself, or write them shorter.");

    public static readonly DiagnosticDescriptor AlwaysFaults = new("ER4020", Error,
        "'{0}' gặp lỗi mỗi khi quy tắc này được dùng, với mọi giá trị: {1}.",
        "'{0}' faults whenever this rule is used, whatever the values: {1}.",
        "Sửa quy tắc '{2}': {3}.", "Mend rule '{2}': {3}.");

    public static readonly DiagnosticDescriptor FinerThanRounding = new("ER4021", Warning,
        "'{0}' của '{1}' là {2}, lẻ hơn {3} chữ số mà điểm tiêu chí được làm tròn: điểm có thể vượt nó.",
        "'{0}' of '{1}' is {2}, finer than the {3} decimals that criteria are rounded to: points may pass it.",
        "Ghi số đã làm tròn, hoặc tăng rounding.criterion.", "Round it, or raise rounding.criterion.");

    public static readonly DiagnosticDescriptor CountsOutside = new("ER4030", Info,
        "tiêu chí khác loại với nhóm chứa nó nên tính ngoài nhóm: {0}.",
        "criteria of another kind than their group, which count outside it: {0}.",
        "Phiếu điểm ghi phần này dưới dòng của nhóm. Nếu phải tính trong nhóm thì để cùng loại với nhóm.",
        "The sheet shows them under the group. If they are to count inside it, give them the group's kind.");

    public static readonly DiagnosticDescriptor QuotaLeastBeyondMost = new("ER4031", Warning,
        "tỷ lệ khống chế cho ít nhất {1} ('{0}') nhưng nhiều nhất {3} ('{2}'): mức nhiều nhất được áp dụng.",
        "the quota allows at least {1} ('{0}') but at most {3} ('{2}'): the most counts.",
        "Sửa hằng số, hoặc bỏ 'min'.", "Change the constant, or leave out 'min'.");

    public static readonly DiagnosticDescriptor RoundedFigure = new("ER4032", Warning,
        "'{0}': `{1}` so một thương không làm tròn với '{2}', là số đã làm tròn đến {3} chữ số lẻ: ai bằng đúng '{2}' có thể bị coi là "
            + "kém hơn hoặc cao hơn.",
        "'{0}': `{1}` compares a quotient that is not rounded with '{2}', which is rounded to {3} decimals: whoever equals '{2}' may count "
            + "as below or above it.",
        "Ghi \"decimals\": null cho '{2}', hoặc đặt thương ấy thành một con số trong figures rồi so hai con số.",
        "Give '{2}' \"decimals\": null, or make the quotient a figure and compare the two figures.");

    public static readonly DiagnosticDescriptor AlwaysHolds = new("ER4022", Warning,
        "'{0}': so sánh `{1}` luôn đúng, vì {2}.", "'{0}': the comparison `{1}` always holds, since {2}.",
        "Xem lại con số và dấu (penaltyTotal và điểm của tiêu chí trừ là số âm hoặc 0, deductedTotal là số dương); nếu thừa thì bỏ đi.",
        "Check the number and the sign (penaltyTotal and the points of a penalty are 0 or less, deductedTotal is 0 or more); leave it out "
            + "if it says nothing.");

    public static readonly DiagnosticDescriptor ComparisonNeverHolds = new("ER4023", Warning,
        "'{0}': so sánh `{1}` không bao giờ đúng, vì {2}.", "'{0}': the comparison `{1}` never holds, since {2}.",
        "Xem lại con số và dấu (penaltyTotal và điểm của tiêu chí trừ là số âm hoặc 0, deductedTotal là số dương); nếu thừa thì bỏ đi.",
        "Check the number and the sign (penaltyTotal and the points of a penalty are 0 or less, deductedTotal is 0 or more); leave it out "
            + "if it says nothing.");

    public static readonly DiagnosticDescriptor FallingStep = new("ER4024", Warning,
        "'{0}': khi {1} được {2} điểm, ít hơn khi {3} ({4} điểm), trong khi các mức khác tăng điểm theo giá trị.",
        "'{0}': where {1} it gives {2} points, fewer than where {3} ({4} points), while the other steps rise with the value.",
        "Kiểm tra các mức điểm có bị đổi chỗ cho nhau không.", "Check whether points were swapped.");

    public static readonly DiagnosticDescriptor RisingStep = new("ER4025", Warning,
        "'{0}': khi {1} được {2} điểm, nhiều hơn khi {3} ({4} điểm), trong khi các mức khác giảm điểm khi giá trị tăng.",
        "'{0}': where {1} it gives {2} points, more than where {3} ({4} points), while the other steps fall as the value rises.",
        "Kiểm tra các mức điểm có bị đổi chỗ cho nhau không.", "Check whether points were swapped.");
}
