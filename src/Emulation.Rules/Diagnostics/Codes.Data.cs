using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

internal static partial class Codes
{
    public static readonly DiagnosticDescriptor EarlyDate = new("ER5292", Warning,
        "đơn vị '{0}', số liệu '{1}': ngày {2} thuộc năm {3}.", "participant '{0}', indicator '{1}': the date {2} is in the year {3}.",
        "Kiểm tra lại năm, ví dụ 2024.", "Check the year, such as 2024.");

    public static readonly DiagnosticDescriptor NamesNobody = new("ER5293", Warning,
        "đơn vị '{0}', số liệu '{1}': trong dữ liệu không có đơn vị '{2}', nên con số '{3}' còn thiếu.",
        "participant '{0}', indicator '{1}': there is no participant '{2}' in the data, so that figure '{3}' is missing.",
        "{4}", "{4}");

    public static readonly DiagnosticDescriptor UnknownIndicator = new("ER5001", Error,
        "không có số liệu '{0}'.", "there is no indicator '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor DuplicateParticipant = new("ER5002", Error,
        "đơn vị '{0}' đã có ở {1}.", "participant '{0}' stands already at {1}.",
        "Mỗi đơn vị chỉ có một dòng.", "Give every participant one row.");

    public static readonly DiagnosticDescriptor NoParticipant = new("ER5003", Error,
        "thiếu mã đơn vị (participant).", "the participant's id is missing.",
        "Ghi mã đơn vị vào cột participant của dòng này, hoặc xóa dòng.", "Give the row a participant's id, or delete the row.");

    public static readonly DiagnosticDescriptor UnknownCluster = new("ER5004", Error,
        "đơn vị '{0}': không có cụm '{1}'.", "participant '{0}': there is no cluster '{1}'.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor WrongValue = new("ER5005", Error,
        "đơn vị '{0}', số liệu '{1}': '{2}' không phải {3}.", "participant '{0}', indicator '{1}': '{2}' is not {3}.",
        "Nhập {3}; chưa có số liệu thì để trống.", "Enter {3}; leave it empty where there is no figure yet.");

    public static readonly DiagnosticDescriptor OutOfRange = new("ER5006", Error,
        "đơn vị '{0}', số liệu '{1}': {2} nằm ngoài khoảng {3}.", "participant '{0}', indicator '{1}': {2} is outside {3}.",
        "Kiểm tra số và đơn vị tính; nếu số đúng, sửa min, max của số liệu.",
        "Check the number and its unit; if it is right, change the indicator's min or max.");

    public static readonly DiagnosticDescriptor TooManyDecimals = new("ER5007", Error,
        "đơn vị '{0}', số liệu '{1}': {2} có nhiều hơn {3} chữ số thập phân.",
        "participant '{0}', indicator '{1}': {2} has more than {3} decimals.",
        "Làm tròn số, hoặc tăng decimals của số liệu.", "Round the number, or raise the indicator's decimals.");

    public static readonly DiagnosticDescriptor UnknownChoice = new("ER5008", Error,
        "đơn vị '{0}', số liệu '{1}': không có lựa chọn '{2}'.", "participant '{0}', indicator '{1}': there is no choice '{2}'.",
        "{3}", "{3}");

    public static readonly DiagnosticDescriptor NoValues = new("ER5009", Error,
        "đơn vị '{0}' không có giá trị nào.", "participant '{0}' has no value at all.",
        "Nhập ít nhất một số liệu, hoặc bỏ đơn vị này.", "Enter at least one indicator, or leave the participant out.");

    public static readonly DiagnosticDescriptor NoEvidence = new("ER5010", Warning,
        "đơn vị '{0}', số liệu '{1}': thiếu minh chứng.", "participant '{0}', indicator '{1}': the evidence is missing.",
        "Nêu tên hoặc địa chỉ tài liệu minh chứng (trường evidence của tệp JSON).",
        "Name the documents that show it (the field evidence of a JSON file).");

    public static readonly DiagnosticDescriptor WrongCellCount = new("ER5011", Error,
        "dòng này có {0} ô, dòng tiêu đề có {1}.", "this row has {0} cells, the header has {1}.",
        "Kiểm tra dấu phân cách và dấu ngoặc kép của dòng.", "Check the row's separators and quotes.");

    public static readonly DiagnosticDescriptor DuplicateColumn = new("ER5012", Error,
        "cột '{0}' có hai lần.", "column '{0}' stands twice.",
        "Giữ lại một cột.", "Keep one of the columns.");

    public static readonly DiagnosticDescriptor MissingColumn = new("ER5013", Error,
        "thiếu cột '{0}'.", "column '{0}' is missing.",
        "Cần một dòng tiêu đề có các cột: {1}; mỗi cột ghi mã hoặc tên.", "A header row is needed with the columns {1}, by id or by name.");

    public static readonly DiagnosticDescriptor NoSubmissions = new("ER5014", Error,
        "dữ liệu không có đơn vị nào.", "the data hold no participant.",
        "Dưới dòng tiêu đề, mỗi đơn vị một dòng.", "Below the header, give every participant a row.");

    public static readonly DiagnosticDescriptor NoCluster = new("ER5015", Error,
        "đơn vị '{0}' không ghi cụm.", "participant '{0}' names no cluster.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor UnknownColumn = new("ER5016", Error,
        "không có số liệu nào cho cột '{0}'.", "there is no indicator for column '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor UnknownParticipant = new("ER5017", Error,
        "không có đơn vị '{0}'.", "there is no participant '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor UnknownLike = new("ER5018", Error,
        "không có đơn vị '{0}' ở ca nào phía trên.", "no case above has a participant '{0}'.",
        "Viết \"tên ca/mã đơn vị\". {1}", "Write \"case name/participant\". {1}");

    public static readonly DiagnosticDescriptor UnknownCriterion = new("ER5019", Error,
        "không có tiêu chí '{0}'.", "there is no criterion '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor NegativeTolerance = new("ER5020", Error,
        "'tolerance' không được âm.", "'tolerance' must not be negative.",
        "Ghi 0 hoặc một số dương.", "Write 0 or a positive number.");

    public static readonly DiagnosticDescriptor InvalidDataText = new("ER5038", Error,
        "'{0}' chứa ký tự Unicode không hợp lệ, hoặc hơn 30 dấu trên một chữ.",
        "'{0}' holds an invalid Unicode character, or more than 30 marks on one letter.",
        "Gõ lại văn bản ở chỗ này.", "Type the text at this place again.");

    public static readonly DiagnosticDescriptor DataTooLarge = new("ER5039", Error,
        "dữ liệu dài {0}, quá giới hạn {1}.", "the data have {0}, more than the limit of {1}.",
        "Bỏ những gì không cần, hoặc chia dữ liệu thành nhiều phần.", "Leave out what is not needed, or split the data.");

    public static readonly DiagnosticDescriptor MoreUnknownColumns = new("ER5043", Error,
        "{0} cột không có số liệu nào: {1}.", "{0} columns have no indicator: {1}.",
        "Kiểm tra xem đây có đúng là tệp dữ liệu của phong trào này không.", "Check whether this is a data file of this campaign at all.");

    public static readonly DiagnosticDescriptor TimeLimitPassed = new("ER5180", Error,
        "việc tính mất hơn {0} giây, là giới hạn đã đặt, nên bị dừng.",
        "the evaluation took longer than the {0} seconds it may take, and was stopped.",
        "Tăng giới hạn, hoặc chia dữ liệu thành nhiều phần; xem quy tắc nào đi qua những danh sách dài.",
        "Raise the limit, or split the data; look for rules that go through long lists.");

    public static readonly DiagnosticDescriptor ResultTooLarge = new("ER5181", Error,
        "kết quả dài hơn {0} byte dưới dạng một văn bản JSON, là giới hạn.",
        "the result has more than {0} bytes as one JSON text, which is the limit.",
        "Ghi thẳng vào tệp bằng EvaluationJsonSink (score --out), hoặc chia dữ liệu thành nhiều phần.",
        "Write it into a file as it is made, with EvaluationJsonSink (score --out), or split the data.");

    public static readonly DiagnosticDescriptor PaperTooLong = new("ER5182", Error,
        "văn bản có ít nhất {0} dòng, nhiều hơn giới hạn {1}.", "the paper has {0} lines or more, more than the limit of {1}.",
        "In riêng từng đơn vị, hoặc chia dữ liệu theo cụm.", "Print participants one by one, or split the data by cluster.");

    public static readonly DiagnosticDescriptor DataTextTooLong = new("ER5183", Error,
        "'{0}' dài {1}, quá giới hạn {2}.", "'{0}' has {1}, more than the limit of {2}.",
        "Rút gọn văn bản ở chỗ này.", "Shorten the text at this place.");

    public static readonly DiagnosticDescriptor TooManyResults = new("ER5184", Error,
        "{0} sẽ thành {1} kết quả, nhiều hơn giới hạn {2}.", "{0} make {1} results, more than the limit of {2}.",
        "Chia dữ liệu thành nhiều phần, hoặc bớt số nhân nêu trên.", "Split the data, or have fewer of what is multiplied.");

    public static readonly DiagnosticDescriptor TooManyUsed = new("ER5185", Error,
        "đơn vị '{0}': danh sách '{1}' có {2} mục; danh sách có trường usedFor được nhiều nhất {3} mục.",
        "participant '{0}': list '{1}' has {2} items; a list with a field usedFor has at most {3}.",
        "Chỉ để lại những mục có thể dùng cho một danh hiệu.", "Leave only the items that may serve an award.");
}
