using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

internal static partial class Codes
{
    public static readonly DiagnosticDescriptor InvalidId = new("ER2001", Error,
        "'{0}' không dùng làm mã được.", "'{0}' cannot be an id.",
        "Mã gồm chữ không dấu, chữ số và dấu gạch dưới, không bắt đầu bằng chữ số.",
        "An id has unaccented letters, digits and underscores and does not begin with a digit.");

    public static readonly DiagnosticDescriptor NameClash = new("ER2002", Error,
        "tên '{0}' đã được dùng ở {1}.", "name '{0}' is already used at {1}.",
        "Số liệu, hằng số, tiêu chí và nhóm dùng chung một bảng tên: hãy đổi một tên.",
        "Indicators, constants, criteria and groups share one set of names: rename one.");

    public static readonly DiagnosticDescriptor ReservedName = new("ER2003", Error,
        "'{0}' là từ dành riêng của biểu thức.", "'{0}' is a word that expressions reserve.",
        "Chọn tên khác.", "Choose another name.");

    public static readonly DiagnosticDescriptor UnknownWorkflow = new("ER2004", Error,
        "không có workflow '{0}'.", "there is no workflow '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor DuplicateWorkflow = new("ER2005", Error,
        "workflow '{0}' đã có ở {1}.", "workflow '{0}' stands already at {1}.",
        "Đổi tên hoặc xóa một trong hai.", "Rename or remove one of the two.");

    public static readonly DiagnosticDescriptor DuplicateRule = new("ER2006", Error,
        "quy tắc '{0}' đã có trong workflow này, ở {1}.", "rule '{0}' stands already in this workflow, at {1}.",
        "Mỗi quy tắc trong một workflow cần tên riêng.", "Every rule of a workflow needs a name of its own.");

    public static readonly DiagnosticDescriptor UnknownBasis = new("ER2009", Error,
        "không có căn cứ pháp lý '{0}'.", "there is no legal basis '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor Empty = new("ER2010", Error,
        "'{0}' không được để trống.", "'{0}' must not be empty.");

    public static readonly DiagnosticDescriptor ReversedRange = new("ER2011", Error,
        "'{0}' ({1}) lớn hơn '{2}' ({3}).", "'{0}' ({1}) is greater than '{2}' ({3}).",
        "Đổi chỗ hai giá trị.", "Swap the two.");

    public static readonly DiagnosticDescriptor UnknownGrade = new("ER2015", Error,
        "quy tắc '{0}' không phải là mức xếp loại nào.", "rule '{0}' is no grade level.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor UnknownRankingKey = new("ER2016", Error,
        "không xếp hạng theo '{0}' được.", "'{0}' cannot order a ranking.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor ConstantBy = new("ER2017", Error,
        "'{0}' không phải số liệu kiểu choice.", "'{0}' is no indicator of type choice.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor ConstantChoice = new("ER2018", Error,
        "hằng số '{0}' không có giá trị cho lựa chọn '{1}'.", "constant '{0}' has no value for choice '{1}'.",
        "Cho mỗi lựa chọn một số.", "Give every choice a number.");

    public static readonly DiagnosticDescriptor UnusedWorkflow = new("ER2019", Warning,
        "workflow '{0}' không được tiêu chí nào dùng.", "workflow '{0}' is used by no criterion.",
        "Kiểm tra chính tả tên workflow trong campaign.json, hoặc xóa nó.",
        "Check the spelling of its name in campaign.json, or remove it.");

    public static readonly DiagnosticDescriptor DuplicateEntry = new("ER2022", Error,
        "'{0}' được khai báo hai lần.", "'{0}' is declared twice.",
        "Giữ lại một.", "Keep one of them.");

    public static readonly DiagnosticDescriptor GradeWithoutRule = new("ER2023", Error,
        "mức xếp loại '{0}' không có quy tắc nào trong workflow '{1}'.", "grade '{0}' has no rule in workflow '{1}'.",
        "Thêm một quy tắc có RuleName là mã của mức này.", "Add a rule whose RuleName is the grade's id.");

    public static readonly DiagnosticDescriptor CaseClash = new("ER2024", Error,
        "'{0}' chỉ khác '{1}' ở chữ hoa chữ thường.", "'{0}' differs from '{1}' only in upper and lower case.",
        "Đổi một tên để không ai nhầm.", "Rename one so that nobody confuses them.");

    public static readonly DiagnosticDescriptor MisplacedField = new("ER2025", Error,
        "trường '{0}' không có nghĩa với kiểu '{1}'.", "field '{0}' means nothing for type '{1}'.",
        "Bỏ trường này hoặc đổi kiểu.", "Remove it or change the type.");

    public static readonly DiagnosticDescriptor WrongDefault = new("ER2026", Error,
        "giá trị mặc định không hợp với số liệu '{0}'.", "the default is no value of indicator '{0}'.",
        "Giá trị mặc định phải đúng kiểu, đúng khoảng và đúng lựa chọn.",
        "A default must have the type, be in range and be one of the choices.");

    public static readonly DiagnosticDescriptor UnlistedChoice = new("ER2029", Error,
        "thang điểm của '{0}' không có điểm cho lựa chọn '{1}'.", "the scale of '{0}' gives no points for choice '{1}'.",
        "Cho mỗi lựa chọn một số điểm, kể cả 0.", "Give every choice its points, 0 included.");

    public static readonly DiagnosticDescriptor OperatorOrExpression = new("ER2031", Error,
        "quy tắc '{0}' cần đúng một trong hai: 'Expression', hoặc 'Operator' cùng 'Rules'.",
        "rule '{0}' needs exactly one of 'Expression', and 'Operator' with 'Rules'.");

    public static readonly DiagnosticDescriptor NestedActions = new("ER2032", Error,
        "quy tắc con '{0}' không được có 'Actions'.", "nested rule '{0}' must have no 'Actions'.",
        "Đặt điểm ở quy tắc ngoài cùng.", "Give the points with the outermost rule.");

    public static readonly DiagnosticDescriptor UnsupportedFeature = new("ER2033", Error,
        "'{0}' của RulesEngine không được dùng ở đây.", "'{0}' of RulesEngine is not used here.",
        "Viết quy tắc ngay trong workflow; điểm ở OnSuccess với OutputExpression.",
        "Write the rules in the workflow itself; points in OnSuccess with OutputExpression.");

    public static readonly DiagnosticDescriptor UnknownParameter = new("ER2034", Error,
        "workflow '{0}' không có tham số '{1}'.", "workflow '{0}' has no parameter '{1}'.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor MissingArgument = new("ER2035", Error,
        "tiêu chí '{0}' không cho biết tham số '{1}' của workflow '{2}' là gì.",
        "criterion '{0}' does not say what parameter '{1}' of workflow '{2}' stands for.",
        "Thêm vào \"with\".", "Add it to \"with\".");

    public static readonly DiagnosticDescriptor UnknownList = new("ER2036", Error,
        "'{0}' không phải số liệu kiểu list.", "'{0}' is no indicator of type list.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor UnknownItemField = new("ER2037", Error,
        "các mục của '{0}' không có trường '{1}'.", "the items of '{0}' have no field '{1}'.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor MissingValue = new("ER2038", Error,
        "giá trị '{0}' cần 'value', trừ khi 'function' là count.", "population value '{0}' needs 'value', unless its 'function' is count.");

    public static readonly DiagnosticDescriptor NestedList = new("ER2041", Error,
        "trường '{0}' của một mục không được là list.", "field '{0}' of an item cannot be a list.");

    public static readonly DiagnosticDescriptor TooManyGrades = new("ER2044", Error,
        "có {0} mức xếp loại, nhiều hơn giới hạn {1}.", "there are {0} grade levels, more than the limit of {1}.",
        "Gộp các mức lại.", "Merge some of the levels.");

    public static readonly DiagnosticDescriptor WorkflowTooLong = new("ER2045", Error,
        "workflow '{0}' có {1} quy tắc kể cả quy tắc con, nhiều hơn giới hạn {2}.",
        "workflow '{0}' has {1} rules with the nested ones, more than the limit of {2}.",
        "Chia tiêu chí thành nhiều tiêu chí, mỗi tiêu chí một workflow.",
        "Split the criterion into several, each with a workflow of its own.");

    public static readonly DiagnosticDescriptor TooManyNested = new("ER2046", Error,
        "quy tắc '{0}' có {1} quy tắc con, nhiều hơn giới hạn {2}.", "rule '{0}' has {1} nested rules, more than the limit of {2}.",
        "Chia thành nhiều quy tắc con có 'Rules' của riêng chúng.", "Split them over nested rules that have 'Rules' of their own.");

    public static readonly DiagnosticDescriptor NothingNested = new("ER2050", Error,
        "mọi quy tắc con của '{0}' đều bị tắt: không còn điều kiện nào.", "every nested rule of '{0}' is turned off: no condition is left.",
        "Bật một quy tắc con, hoặc tắt cả quy tắc bằng \"Enabled\": false.",
        "Turn one of them on, or turn off the whole rule by \"Enabled\": false.");

    public static readonly DiagnosticDescriptor Circle = new("ER2054", Error,
        "vòng tròn: {0}; mỗi con số ở đây cần con số đứng sau nó trước đã.", "a circle: {0}; each of these needs the one after it first.",
        "Bỏ một trong các chỗ gọi tên này.", "Remove one of these mentions.");

    public static readonly DiagnosticDescriptor FigureForm = new("ER2055", Error,
        "con số '{0}' cần đúng một trong: 'value', 'bands', 'scale', 'proportion', 'mark', 'population'.",
        "figure '{0}' needs exactly one of 'value', 'bands', 'scale', 'proportion', 'mark' and 'population'.",
        "Viết một biểu thức vào 'value', hoặc một dạng ngắn; 'deductions' chỉ dùng cho tiêu chí.",
        "Write an expression as 'value', or a short form; 'deductions' is for criteria only.");

    public static readonly DiagnosticDescriptor FieldOfFunction = new("ER2056", Error,
        "'{0}' chỉ đi cùng \"function\": \"{1}\".", "'{0}' goes with \"function\": \"{1}\" only.",
        "Bỏ '{0}', hoặc đổi 'function'.", "Leave '{0}' out, or change 'function'.");

    public static readonly DiagnosticDescriptor OfIsOverAll = new("ER2057", Error,
        "\"function\": \"of\" tìm đơn vị theo mã trong mọi cụm: không giới hạn trong cụm.",
        "\"function\": \"of\" finds a participant by id in all clusters: it is not taken within one.",
        "Bỏ 'over', hoặc ghi \"over\": \"all\".", "Leave 'over' out, or write \"over\": \"all\".");

    public static readonly DiagnosticDescriptor NotAText = new("ER2058", Error,
        "biểu thức này cho {0}, nhưng cần văn bản: mã của một đơn vị.",
        "this expression gives {0}, but a text is needed: the id of a participant.",
        "Ghi tên một số liệu kiểu text hoặc choice, ví dụ \"participant\": \"opponent\".",
        "Name an indicator of type text or choice, such as \"participant\": \"opponent\".");

    public static readonly DiagnosticDescriptor UnknownFigure = new("ER2059", Error,
        "không có con số '{0}' trong 'figures'.", "there is no figure '{0}'.",
        "{1}", "{1}");

    public static readonly DiagnosticDescriptor CalledLikeColumn = new("ER2062", Warning,
        "'{0}' được gọi là '{1}', giống cột {2} của các bảng: cột có tên đó được đọc thành số liệu này.",
        "'{0}' is called '{1}', like the column of {2} in tables: a column called so is read as its figures.",
        "Đặt cho nó '{3}' khác.", "Give it another '{3}'.");

    public static readonly DiagnosticDescriptor NamedTwice = new("ER2063", Warning,
        "'{0}' có hai lần trong '{1}': lần sau không có tác dụng gì.", "'{0}' stands twice in '{1}': the second changes nothing.",
        "Bỏ lần sau, hoặc ghi vào đó điều định ghi.", "Leave the second out, or write there what was meant.");

    public static readonly DiagnosticDescriptor AlikeButForCase = new("ER2064", Warning,
        "'{0}' chỉ khác '{1}' ở chữ hoa, chữ thường, và được tính là hai.",
        "'{0}' differs from '{1}' in upper and lower case only, and counts as another.",
        "Đổi một mã để không ai nhầm; nếu là một, viết giống nhau ở mọi chỗ.",
        "Rename one so that nobody confuses them; if they are one, write them alike everywhere.");

    public static readonly DiagnosticDescriptor YearOutside = new("ER2065", Warning,
        "'year' là {0}, ngoài 'effective' (từ {1} đến {2}): lịch sử khen thưởng chỉ tính các năm trước {0}.",
        "'year' is {0}, outside of 'effective' ({1} to {2}): histories count the years before {0} only.",
        "Ghi năm được xét; nếu là năm của 'effective' thì bỏ 'year'.",
        "Write the year that is judged; leave 'year' out where it is that of 'effective'.");

    public static readonly DiagnosticDescriptor LastPlaceFirst = new("ER2066", Warning,
        "'orderBy' xếp số lớn nhất lên đầu, mà '{0}' là thứ hạng: hạng 1 sẽ đứng cuối.",
        "'orderBy' puts the greatest first, and '{0}' is a place: place 1 comes last.",
        "Viết {{ \"by\": \"{0}\", \"lowest\": true }}.", "Write {{ \"by\": \"{0}\", \"lowest\": true }}.");

    public static readonly DiagnosticDescriptor MaximumConstant = new("ER2060", Error,
        "'maxPoints' của '{1}' là '{0}', không phải hằng số nào.", "'maxPoints' of '{1}' is '{0}', which is no constant.",
        "{2}", "{2}");

    public static readonly DiagnosticDescriptor TwoFingerprints = new("ER2301", Error,
        "'{0}' phiên bản {1} đã có ở {2} với nội dung khác.", "'{0}' version {1} stands already at {2} with other contents.",
        "Mỗi lần sửa quy tắc đã dùng phải tăng 'version'.", "Raise 'version' with every change of rules in use.");

    public static readonly DiagnosticDescriptor PeriodsOverlap = new("ER2302", Error,
        "'{0}' phiên bản {1} và phiên bản {2} ở {3} cùng có hiệu lực từ {4} đến {5}.",
        "'{0}' version {1} and version {2} at {3} are both in force from {4} to {5}.",
        "Sửa 'effective' để mỗi ngày chỉ có một phiên bản.", "Change 'effective' so that every day has one version.");

    public static readonly DiagnosticDescriptor PeriodsGap = new("ER2303", Info,
        "từ {1} đến {2} không có phiên bản nào của '{0}' có hiệu lực: phiên bản {3} ở {4} hết trước đó.",
        "no version of '{0}' is in force from {1} to {2}: version {3} at {4} ends before.",
        "Nếu những ngày đó cũng phải có quy tắc, sửa 'effective' của một trong hai.",
        "If these days need rules too, change 'effective' of one of the two.");

    public static readonly DiagnosticDescriptor SameNumber = new("ER2304", Warning,
        "'{0}' phiên bản {1} và phiên bản {2} ở {3} là cùng một số: không cái nào mới hơn.",
        "'{0}' version {1} and version {2} at {3} are the same number: neither is the newer one.",
        "Mỗi lần sửa quy tắc đã dùng phải tăng 'version'.", "Raise 'version' with every change of rules in use.");

    public static readonly DiagnosticDescriptor UnknownDeclared = new("ER2042", Error,
        "không có workflow '{0}' để khai báo.", "there is no workflow '{0}' to declare.",
        "{1}", "{1}");
}
