using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Lists and population values.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor PercentileAt = new("ER2071", Error,
        "giá trị so sánh '{0}': 'at' phải có với \"percentile\" và chỉ với nó.",
        "population value '{0}': 'at' must stand beside \"percentile\", and beside nothing else.",
        "Viết \"function\": \"percentile\", \"at\": 90, hoặc bỏ 'at'.",
        "Write \"function\": \"percentile\", \"at\": 90, or leave 'at' out.");

    public static readonly DiagnosticDescriptor ResultTwice = new("ER5068", Error,
        "danh sách '{0}': đơn vị '{1}' có hai dòng trong cùng một tệp, dòng kia ở {2}.",
        "list '{0}': participant '{1}' has two rows in one file, the other one at {2}.",
        "Mỗi tệp là kết quả của một kỳ, mỗi đơn vị một dòng. Bỏ một dòng, hoặc tách thành hai tệp.",
        "A file holds the results of one period, a row for each participant. Remove one, or split the file in two.");

    public static readonly DiagnosticDescriptor RowsInTwoTables = new("ER5069", Warning,
        "danh sách '{0}': {1} dòng của tệp này đã có trong một tệp trước, ví dụ của đơn vị '{2}' ở {3}; chúng được tính hai lần.",
        "list '{0}': rows of this file stand in an earlier one too and count twice ({1}), such as that of participant '{2}' at {3}.",
        "Kiểm tra xem có tệp nào được đưa vào hai lần không.", "Check that no file was given twice.");

    public static readonly DiagnosticDescriptor OpenResults = new("ER5090", Warning,
        "danh sách '{0}': {1} dòng có kết quả chưa trọn vẹn (status khác complete) nên không lấy số: {2}.",
        "list '{0}': results whose status is not complete, so that their figures are not taken ({1}): {2}.",
        "Bổ sung số liệu của kỳ đó và chấm lại; nếu không, tiêu chí đọc các số này là chưa chấm được.",
        "Complete the data of that period and score it again; until then, criteria that read these figures are not evaluated.");

    public static readonly DiagnosticDescriptor MissingResultColumn = new("ER5091", Error,
        "danh sách '{0}': tệp không có cột '{1}'.", "list '{0}': the file has no column '{1}'.",
        "Các trường của danh sách phải là tên cột của tệp, hoặc có \"default\". {2}",
        "The list's fields must be columns of the file, or have a \"default\". {2}");
}
