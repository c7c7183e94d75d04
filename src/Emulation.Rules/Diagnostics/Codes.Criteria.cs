using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Criteria and groups: their points, forms and caps.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor MissingCombine = new("ER2007", Error,
        "tiêu chí '{0}' có nhiều quy tắc nhưng không nói cách kết hợp.",
        "criterion '{0}' has several rules but does not say how they combine.",
        "Thêm \"combine\": \"firstMatch\" để lấy quy tắc đúng đầu tiên.",
        "Add \"combine\": \"firstMatch\" to take the first rule that holds.");

    public static readonly DiagnosticDescriptor GroupSum = new("ER2008", Error,
        "nhóm '{0}' ghi tối đa {1} điểm nhưng các tiêu chí bên trong cộng lại {2}.",
        "group '{0}' says at most {1} points, but its criteria add up to {2}.",
        "Sửa một trong hai con số, hoặc thêm \"cap\": true nếu nhóm chặn điểm ở mức đó.",
        "Mend one of the two numbers, or add \"cap\": true if the group caps its points there.");

    public static readonly DiagnosticDescriptor WrongSign = new("ER2012", Error,
        "'{0}' của '{1}' phải {2}.", "'{0}' of '{1}' must be {2}.");

    public static readonly DiagnosticDescriptor LeafOrGroup = new("ER2013", Error,
        "tiêu chí '{0}' cần đúng một trong: 'criteria' (nhóm), 'workflow', hoặc một dạng ngắn (tự chấm điểm).",
        "criterion '{0}' needs exactly one of 'criteria' (it is a group), 'workflow', or a short form (it scores).",
        "Dạng ngắn: bands, scale, deductions, proportion, mark.", "The short forms are bands, scale, deductions, proportion and mark.");

    public static readonly DiagnosticDescriptor AppliesWhenPair = new("ER2014", Error,
        "tiêu chí '{0}' có '{1}' mà thiếu '{2}'.", "criterion '{0}' has '{1}' but no '{2}'.",
        "Hai trường này đi cùng nhau; 'notApplicable' là exclude, full hoặc zero.",
        "The two go together; 'notApplicable' is exclude, full or zero.");

    public static readonly DiagnosticDescriptor MissingPoints = new("ER2020", Error,
        "quy tắc '{0}' không nói cho bao nhiêu điểm.", "rule '{0}' does not say how many points it gives.",
        "Thêm \"Actions\": {{ \"OnSuccess\": {{ \"Name\": \"OutputExpression\", \"Context\": {{ \"Expression\": \"…\" }} }} }}.",
        "Add \"Actions\": {{ \"OnSuccess\": {{ \"Name\": \"OutputExpression\", \"Context\": {{ \"Expression\": \"…\" }} }} }}.");

    public static readonly DiagnosticDescriptor PointsNotWanted = new("ER2021", Error,
        "quy tắc xếp loại '{0}' không được cho điểm.", "grade rule '{0}' must give no points.",
        "Bỏ 'Actions': tên quy tắc đã là mức xếp loại.", "Remove 'Actions': the rule's name is the grade.");

    public static readonly DiagnosticDescriptor BandThreshold = new("ER2027", Error,
        "'{0}' không phải ngưỡng: ngưỡng là một số trong ngoặc kép.", "'{0}' is no threshold: a threshold is a number in double quotes.",
        "Ví dụ \"from\": {{ \"1\": 2, \"3\": 5 }}.", "For example \"from\": {{ \"1\": 2, \"3\": 5 }}.");

    public static readonly DiagnosticDescriptor EachOrWhen = new("ER2028", Error,
        "một khoản trừ cần đúng một trong hai: 'each' (trừ cho mỗi đơn vị) hoặc 'when' (trừ khi điều kiện đúng).",
        "a deduction needs exactly one of 'each' (for every unit) and 'when' (while a condition holds).");

    public static readonly DiagnosticDescriptor GroupCombine = new("ER2030", Error,
        "'combine': \"{0}\" không dùng được cho {1}.", "'combine': \"{0}\" cannot be used for {1}.",
        "Nhóm: sum, max, workflow. Tiêu chí: firstMatch, sum, max, min, deduct.",
        "Groups: sum, max, workflow. Criteria: firstMatch, sum, max, min, deduct.");

    public static readonly DiagnosticDescriptor OnePerWithoutItems = new("ER2039", Error,
        "tiêu chí '{0}' có 'onePer' mà thiếu 'perItem'.", "criterion '{0}' has 'onePer' but no 'perItem'.");

    public static readonly DiagnosticDescriptor GroupMaximum = new("ER2040", Error,
        "nhóm '{0}' kết hợp bằng {1} nên phải ghi maxPoints.", "group '{0}' combines by {1} and so must state its maxPoints.");

    public static readonly DiagnosticDescriptor PointsOutOfBounds = new("ER2043", Error,
        "'{0}' của '{1}' là {2}, nằm ngoài khoảng từ -{3} đến {3}.", "'{0}' of '{1}' is {2}, outside -{3} to {3}.",
        "Dùng đơn vị điểm lớn hơn.", "Count the points in a larger unit.");

    public static readonly DiagnosticDescriptor PenaltySum = new("ER2047", Error,
        "nhóm điểm trừ '{0}' ghi tối thiểu {1} điểm nhưng các tiêu chí bên trong cộng lại {2}.",
        "penalty group '{0}' says at least {1} points, but its criteria add up to {2}.",
        "Sửa một trong hai con số, hoặc thêm \"cap\": true nếu nhóm không trừ quá mức đó.",
        "Mend one of the two numbers, or add \"cap\": true if the group takes off no more than that.");

    public static readonly DiagnosticDescriptor NothingToCap = new("ER2048", Error,
        "nhóm '{0}' có 'cap' nhưng không có '{1}' để chặn ở đó.", "group '{0}' has 'cap' but no '{1}' to cap at.",
        "Ghi '{1}', hoặc bỏ 'cap'.", "Give '{1}', or leave 'cap' out.");

    public static readonly DiagnosticDescriptor CapOnCriterion = new("ER2049", Error,
        "'cap' chỉ dùng cho nhóm; '{0}' là một tiêu chí.", "'cap' is for groups; '{0}' is a criterion.",
        "Bỏ 'cap': điểm của tiêu chí luôn bị chặn ở maxPoints và minPoints.",
        "Leave 'cap' out: a criterion's points are always limited to maxPoints and minPoints.");

    public static readonly DiagnosticDescriptor ForeignChild = new("ER2051", Error,
        "'{0}' khác loại với nhóm '{1}' ghi \"combine\": \"{2}\": điểm của nó còn được tính thêm ngoài nhóm.",
        "'{0}' is of another kind than its group '{1}', which says \"combine\": \"{2}\": its points would count beside the group as well.",
        "Đưa nó ra ngoài nhóm, hoặc để cùng loại với nhóm: điểm trừ trong một mục là tiêu chí có \"maxPoints\": 0 và \"minPoints\" âm.",
        "Move it out of the group, or make it of the group's kind: points taken off inside a section are a criterion with \"maxPoints\": "
            + "0 and a negative \"minPoints\".");

    public static readonly DiagnosticDescriptor GroupMinimum = new("ER2052", Error,
        "nhóm '{0}' ghi tối thiểu {1} điểm nhưng các tiêu chí bên trong cộng lại tối thiểu {2}.",
        "group '{0}' says at least {1} points, but the least its criteria add up to is {2}.",
        "Sửa một trong hai con số, hoặc thêm \"cap\": true nếu điểm của nhóm không xuống dưới mức đó.",
        "Mend one of the two numbers, or add \"cap\": true if the group's points never fall below it.");

    public static readonly DiagnosticDescriptor NothingAboveZero = new("ER2061", Warning,
        "'cap' của '{0}' là {1}: dạng tỷ lệ này không bao giờ cho hơn 0.",
        "'cap' of '{0}' is {1}: this proportion never gives more than 0.",
        "Ghi mức cao nhất của tỷ lệ, ví dụ 1 là đủ 100%; không cần chặn thì bỏ 'cap'.",
        "Write the most that the quotient counts as, such as 1 for 100%; leave 'cap' out where there is no limit.");

    public static readonly DiagnosticDescriptor AccumulateAlone = new("ER2053", Error,
        "'accumulate' chỉ đi cùng 'demoteGrade'.", "'accumulate' goes with 'demoteGrade' only.",
        "Viết {{ \"demoteGrade\": 1, \"accumulate\": true }}, hoặc bỏ 'accumulate'.",
        "Write {{ \"demoteGrade\": 1, \"accumulate\": true }}, or leave 'accumulate' out.");
}
