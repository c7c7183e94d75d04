using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

internal static partial class Codes
{
    public static readonly DiagnosticDescriptor Syntax = new("ER3001", Error,
        "biểu thức sai cú pháp: {0}.", "the expression is malformed: {0}.",
        "Xem chỗ được đánh dấu; so sánh bằng viết ==, và viết &&, hoặc viết ||.",
        "Look at the place marked; equality is ==, and is &&, or is ||.");

    public static readonly DiagnosticDescriptor UnknownName = new("ER3002", Error,
        "biểu thức dùng tên '{0}' không tồn tại ở đây.", "the expression uses the name '{0}', which does not exist here.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor TooComplex = new("ER3003", Error,
        "biểu thức vượt giới hạn: {0}.", "the expression exceeds a limit: {0}.",
        "Chia thành nhiều quy tắc ngắn hơn.", "Split it into several shorter rules.");

    public static readonly DiagnosticDescriptor NotAllowed = new("ER3004", Error,
        "biểu thức dùng '{0}', điều không được phép trong quy tắc.", "the expression uses '{0}', which rules may not.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor NotACondition = new("ER3005", Error,
        "điều kiện phải cho kết quả đúng hoặc sai, không phải {0}.", "a condition must be true or false, not {0}.",
        "Thêm phép so sánh, ví dụ x >= 10.", "Add a comparison, for example x >= 10.");

    public static readonly DiagnosticDescriptor NotANumber = new("ER3006", Error,
        "biểu thức điểm phải cho kết quả là số, không phải {0}.", "an expression for points must be a number, not {0}.");

    public static readonly DiagnosticDescriptor Assignment = new("ER3007", Error,
        "'{0}' không phải phép so sánh.", "'{0}' is no comparison.",
        "Viết == khi bằng, >= khi lớn hơn hoặc bằng, <= khi nhỏ hơn hoặc bằng.",
        "Write == for equal, >= for greater or equal, <= for less or equal.");

    public static readonly DiagnosticDescriptor SingleQuotes = new("ER3008", Error,
        "văn bản trong biểu thức không đứng trong nháy đơn.", "text in an expression does not stand in single quotes.",
        "Trong JSON hãy viết \\\"…\\\".", "In JSON write \\\"…\\\".");

    public static readonly DiagnosticDescriptor IntegerDivision = new("ER3009", Error,
        "chia hai số nguyên sẽ mất phần lẻ.", "dividing two whole numbers would lose the fraction.",
        "Viết một số có phần thập phân, ví dụ 1.0 / 2.", "Give one of them a decimal point, for example 1.0 / 2.");

    public static readonly DiagnosticDescriptor TextOrder = new("ER3010", Error,
        "không so sánh lớn hơn, nhỏ hơn với văn bản được.", "text cannot be compared with greater or less.",
        "Dùng == hoặc !=.", "Use == or !=.");

    public static readonly DiagnosticDescriptor UndeclaredValue = new("ER3011", Error,
        "'{0}' không phải giá trị của '{1}'.", "'{0}' is no value of '{1}'.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor InvalidNumber = new("ER3012", Error,
        "'{0}' không phải là số viết được chính xác.", "'{0}' is no number that can be kept exactly.",
        "Viết số thập phân với dấu chấm, nhiều nhất 28 chữ số.", "Write a decimal with a point and at most 28 digits.");

    public static readonly DiagnosticDescriptor DecimalComma = new("ER3013", Error,
        "'{0}' viết với dấu phẩy thập phân.", "'{0}' is written with a decimal comma.",
        "Trong biểu thức hãy dùng dấu chấm, ví dụ 2.5.", "In expressions write a point, for example 2.5.");

    public static readonly DiagnosticDescriptor ForeignCharacter = new("ER3014", Error,
        "ký tự '{0}' (U+{1}) không dùng được ngoài dấu ngoặc kép.", "character '{0}' (U+{1}) cannot stand outside double quotes.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor TextAsNumber = new("ER3016", Error,
        "văn bản trong ngoặc kép được so sánh với thứ không phải văn bản.", "text in quotes is compared with something that is no text.",
        "Viết số, true và false không có ngoặc kép.", "Write numbers, true and false without quotes.");

    public static readonly DiagnosticDescriptor InvalidDateLiteral = new("ER3015", Error,
        "'{0}' không phải ngày dạng năm-tháng-ngày.", "'{0}' is not a date written year-month-day.",
        "So sánh ngày viết như d <= \"2017-12-31\".", "Compare dates as in d <= \"2017-12-31\".");

    public static readonly DiagnosticDescriptor BareList = new("ER3017", Error,
        "'{0}' là một danh sách: hãy hỏi nó bằng một hàm.", "'{0}' is a list: ask it with a function.",
        "Ví dụ {0}.Count() hoặc {0}.Sum(…).", "For example {0}.Count() or {0}.Sum(…).");

    public static readonly DiagnosticDescriptor EmptyAggregate = new("ER3018", Error,
        "'{0}' cần một biểu thức trong ngoặc.", "'{0}' needs an expression in its brackets.");

    public static readonly DiagnosticDescriptor GivenTakesAName = new("ER3019", Error,
        "Fn.Given nhận đúng một tên.", "Fn.Given takes exactly one name.",
        "Ví dụ Fn.Given(costCutPercent).", "For example Fn.Given(costCutPercent).");

    public static readonly DiagnosticDescriptor GradeAtLeastArguments = new("ER3021", Error,
        "Fn.GradeAtLeast nhận một tên và một mức xếp loại trong ngoặc kép.",
        "Fn.GradeAtLeast takes a name and a grade level in double quotes.",
        "Ví dụ Fn.GradeAtLeast(title, \"good\").", "For example Fn.GradeAtLeast(title, \"good\").");

    public static readonly DiagnosticDescriptor UnclosedPlaceholder = new("ER3020", Error,
        "'$(' trong ErrorMessage không được đóng.", "'$(' in the ErrorMessage is never closed.",
        "Viết tên trong ngoặc, ví dụ $(costCutPercent).", "Write the name in brackets, such as $(costCutPercent).");

    public static readonly DiagnosticDescriptor PlaceholderNoName = new("ER3039", Error,
        "'$({0})' trong ErrorMessage không phải là một tên.", "'$({0})' in the ErrorMessage is not a name.",
        "Trong ngoặc chỉ viết được một tên, ví dụ $(costCutPercent); điều phải tính thì đặt tên trong LocalParams.",
        "Only a name can stand in the brackets, such as $(costCutPercent); what has to be worked out is named in LocalParams.");

    public static readonly DiagnosticDescriptor DateLiteralPlace = new("ER3024", Error,
        "ngày \"{0}\" không đứng ngay cạnh tên được so sánh.", "the date \"{0}\" does not stand right beside the name it is compared with.",
        "Viết d <= \"{0}\", không có ngoặc quanh tên.", "Write d <= \"{0}\", without brackets around the name.");

    public static readonly DiagnosticDescriptor TooManyParams = new("ER3025", Error,
        "có {0} tham số ở đây, nhiều hơn giới hạn {1}.", "there are {0} params here, more than the limit of {1}.",
        "Chia quy trình thành nhiều quy trình.", "Split the workflow into several.");

    public static readonly DiagnosticDescriptor TooManyRules = new("ER3026", Error,
        "các tiêu chí dùng tổng cộng {0} quy tắc, nhiều hơn giới hạn {1}.",
        "the criteria use {0} rules together, more than the limit of {1}.",
        "Quy trình mà nhiều tiêu chí dùng được tính cho từng tiêu chí; chia phong trào thành nhiều phong trào.",
        "A workflow that several criteria use counts for each of them; split the campaign into several.");

    public static readonly DiagnosticDescriptor TooMuchToCompile = new("ER2180", Error,
        "phong trào phải biên dịch {0} ký tự biểu thức (mỗi biểu thức tính thêm 50), nhiều hơn giới hạn {1}; nhiều nhất là: {2}.",
        "the campaign compiles {0} characters of expressions (50 more for each), more than the limit of {1}; most of them are: {2}.",
        "Quy trình được biên dịch lại cho từng tiêu chí dùng nó: bớt giá trị chung, tham số và quy tắc của quy trình đó, tính một lần ở "
            + "'figures', hoặc chia phong trào.",
        "A workflow is compiled again for each criterion that uses it: give it fewer population values, params and rules, work them out "
            + "once under 'figures', or split the campaign.");

    public static readonly DiagnosticDescriptor EngineDisagrees = new("ER3030", Error,
        "biểu thức '{0}' hợp lệ nhưng bộ máy quy tắc không nhận: đây là lỗi của thư viện.",
        "the expression '{0}' is valid, but the rule engine does not take it: that is a fault of this library.",
        "Viết biểu thức theo cách khác và báo lỗi này cho người phát triển.", "Write the expression in another way and report this fault.");

    public static readonly DiagnosticDescriptor ThousandsSeparator = new("ER3031", Error,
        "'{0}' viết với dấu phân cách hàng nghìn.", "'{0}' is written with a thousands separator.",
        "Viết {1}; số lẻ viết với dấu chấm, ví dụ 2.5.", "Write {1}; decimals take a point, for example 2.5.");

    public static readonly DiagnosticDescriptor NumberForm = new("ER3032", Error,
        "số '{0}' không viết như vậy ở đây.", "the number '{0}' is not written like that here.",
        "Viết {1}.", "Write {1}.");

    public static readonly DiagnosticDescriptor ForeignWord = new("ER3033", Error,
        "biểu thức không dùng từ '{0}'.", "expressions do not use the word '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor FunctionWithoutBrackets = new("ER3034", Error,
        "'{0}' là một hàm và cần dấu ngoặc.", "'{0}' is a function and needs brackets.",
        "Viết {1}.", "Write {1}.");

    public static readonly DiagnosticDescriptor ArgumentCount = new("ER3035", Error,
        "{0} nhận {1}, không phải {2}.", "{0} takes {1}, not {2}.",
        "Viết {3}.", "Write {3}.");

    public static readonly DiagnosticDescriptor ArgumentKind = new("ER3036", Error,
        "đối số '{0}' của {1} phải là {2}, không phải {3}.", "the argument '{0}' of {1} must be {2}, not {3}.");

    public static readonly DiagnosticDescriptor OperandKinds = new("ER3037", Error,
        "phép '{0}' không dùng được với {1}.", "'{0}' cannot be used with {1}.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor BranchKinds = new("ER3038", Error,
        "hai vế sau '?' và ':' phải cùng kiểu, không phải {0}.", "what stands after '?' and after ':' must be of one type, not {0}.");
}
