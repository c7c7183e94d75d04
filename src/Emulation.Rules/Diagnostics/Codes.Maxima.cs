using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>What needs a maximum, where a criterion has none.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor MaximumNeeded = new("ER2160", Error,
        "tiêu chí '{0}' không có điểm tối đa (maxPoints là null), nên không dùng được {1}.",
        "criterion '{0}' has no maximum (maxPoints is null), so it cannot have {1}.",
        "Ghi maxPoints là một số, hoặc chấm bằng cách khác.",
        "Give maxPoints a number, or score in another way.");

    public static readonly DiagnosticDescriptor NoMaximum = new("ER2161", Error,
        "không có maxPoints ở đây: tiêu chí '{0}' không có điểm tối đa.",
        "there is no maxPoints here: criterion '{0}' has no maximum.",
        "Viết số điểm cần dùng, hoặc ghi maxPoints của tiêu chí là một số.",
        "Write the number of points that is meant, or give the criterion's maxPoints a number.");

    public static readonly DiagnosticDescriptor OpenChild = new("ER2162", Error,
        "nhóm '{0}' ghi tối đa {1} điểm, nhưng '{2}' trong nhóm không có điểm tối đa.",
        "group '{0}' says at most {1} points, but '{2}' in it has no maximum.",
        "Thêm \"cap\": true để chặn tổng của nhóm, hoặc bỏ maxPoints của nhóm.",
        "Add \"cap\": true to limit the group's sum, or leave the group's maxPoints out.");

    public static readonly DiagnosticDescriptor OpenSum = new("ER2163", Error,
        "nhóm '{0}' ghi maxPoints là null, nhưng mọi tiêu chí của nhóm đều có điểm tối đa.",
        "group '{0}' says that it has no maximum, but each of its criteria has one.",
        "Bỏ maxPoints của nhóm: khi đó là tổng của các con.",
        "Leave the group's maxPoints out: it is then the sum of its children's.");

    public static readonly DiagnosticDescriptor NeverDetermined = new("ER2164", Error,
        "'{0}' không bao giờ có giá trị: '{1}' không có điểm tối đa.",
        "'{0}' is never determined: '{1}' has no maximum.",
        "Dùng một tổng điểm như total hoặc baseTotal, hoặc ghi maxPoints của '{1}' là một số.",
        "Use a sum of points such as total or baseTotal, or give maxPoints of '{1}' a number.");
}
