using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

internal static partial class Codes
{
    public static readonly DiagnosticDescriptor AdjustedGroup = new("ER5021", Error,
        "đơn vị '{0}': '{1}' là nhóm, không điều chỉnh điểm trực tiếp được.",
        "participant '{0}': '{1}' is a group and cannot be adjusted itself.",
        "Điều chỉnh từng tiêu chí con của nhóm.", "Adjust the criteria in it.");

    public static readonly DiagnosticDescriptor DuplicateAdjustment = new("ER5022", Error,
        "đơn vị '{0}': tiêu chí '{1}' được điều chỉnh hai lần.", "participant '{0}': criterion '{1}' is adjusted twice.",
        "Chỉ giữ một điều chỉnh cho mỗi tiêu chí.", "Keep one adjustment for each criterion.");

    public static readonly DiagnosticDescriptor AdjustmentOutOfRange = new("ER5023", Error,
        "đơn vị '{0}', tiêu chí '{1}': điểm điều chỉnh {2} nằm ngoài khoảng {3}.",
        "participant '{0}', criterion '{1}': the adjusted points {2} are outside {3}.",
        "Điểm điều chỉnh phải nằm trong khoảng điểm của tiêu chí.", "Adjusted points have to lie within the criterion's range.");

    public static readonly DiagnosticDescriptor UnexplainedAdjustment = new("ER5024", Error,
        "đơn vị '{0}', tiêu chí '{1}': điều chỉnh phải ghi lý do (reason) và người điều chỉnh (by).",
        "participant '{0}', criterion '{1}': an adjustment needs a reason and by whom it was made.",
        "Ghi 'reason' và 'by'.", "Give 'reason' and 'by'.");
}
