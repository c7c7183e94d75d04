using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What to do about an expression that is not right.</summary>
internal static class ExpressionHints
{
    public static readonly LocalizedText OnlyArguments = Text(
        "Dấu phẩy chỉ ngăn các đối số của hàm; nối điều kiện bằng &&, số lẻ viết dấu chấm.",
        "A comma only separates the arguments of a function; conditions are joined with &&, decimals take a point.");

    public static readonly LocalizedText Alone =
        Text("Tên đứng một mình, không có tên đối tượng và dấu chấm.", "Names stand alone, without an object and a dot.");

    public static readonly LocalizedText Compare = Text("Viết một phép so sánh, ví dụ x > 0.", "Write a comparison, such as x > 0.");

    public static readonly LocalizedText Convert =
        Text("Đổi đúng/sai thành số bằng điều kiện ? 1 : 0.", "Turn true/false into a number with condition ? 1 : 0.");

    public static readonly LocalizedText CountDays =
        Text("Số ngày giữa hai ngày là Fn.DaysBetween(a, b).", "The days between two dates are Fn.DaysBetween(a, b).");

    public static readonly LocalizedText NumberAsText =
        Text("Giá trị văn bản đứng trong ngoặc kép.", "A value of a text stands in double quotes.");

    public static readonly LocalizedText FnAlone =
        Text("Viết một hàm sau dấu chấm, ví dụ Fn.Min(a, b).", "Write a function behind the dot, for example Fn.Min(a, b).");

    public static readonly LocalizedText InGrades = Text(
        "Tên này chỉ có trong quy tắc xếp loại, 'when' của disqualifications, figures và quy tắc xét danh hiệu.",
        "This name is there in grade rules, 'when' of disqualifications, figures and award rules only.");

    public static readonly LocalizedText InAwards =
        Text("Tên này chỉ có trong quy tắc xét danh hiệu.", "This name is there in award rules only.");

    public static readonly LocalizedText InPoints =
        Text("Tên này chỉ có trong quy tắc cho điểm.", "This name is there in scoring rules only.");

    public static readonly LocalizedText OfOneself = Text(
        "Biểu thức không thấy đơn vị khác. Thứ hạng của chính mình là một giá trị trên mọi đơn vị có \"function\": \"rank\"; "
            + "giá trị của một đơn vị khác là \"function\": \"of\".",
        "No expression sees another participant. The own place among them is a value over all with \"function\": \"rank\"; "
            + "the value of another one is \"function\": \"of\".");

    public static readonly LocalizedText InLists =
        Text("Trong hàm của một danh sách không hỏi danh sách nào.", "Inside a function of a list no list is asked.");

    public static readonly LocalizedText YearsNeeded =
        Text(" và số năm, có thể thêm loại", " and a number of years, and perhaps a kind");

    public static readonly LocalizedText YearsOptional =
        Text(", có thể thêm số năm và loại", " and perhaps a number of years and a kind");

    public static LocalizedText OneOf(string asked, string negated) =>
        Text($"Viết {asked} hoặc {negated}.", $"Write {asked} or {negated}.");

    public static LocalizedText ValueOfChoice(string name) => Text(
        $"Giá trị của một lựa chọn đứng trong ngoặc kép: \\\"{name}\\\".",
        $"The value of a choice stands in double quotes: \\\"{name}\\\".");

    public static LocalizedText OfAList(string asked) => Text(
        $"Danh sách có nhiều mục: hỏi bằng một hàm, ví dụ {asked}.",
        $"A list has several items: ask it with a function, for example {asked}.");

    public static LocalizedText ConditionInside(string list, string condition) => Text(
        $"Viết điều kiện trong hàm: {list}.Count({condition}), {list}.Sum({condition} ? … : 0).",
        $"Write the condition inside the function: {list}.Count({condition}), {list}.Sum({condition} ? … : 0).");

    public static LocalizedText WrittenWithFn(string function) =>
        Text($"Hàm viết Fn.{function}(…).", $"The function is written Fn.{function}(…).");

    public static LocalizedText AskedOfAList(string list, string function) =>
        Text($"Hàm này hỏi một danh sách: {list}.{function}(…).", $"This function asks a list: {list}.{function}(…).");

    public static LocalizedText OfAnApplication(LocalizedText hint) => Text(
        $"Nếu đó là hàm của một ứng dụng, hãy nạp quy tắc trong ứng dụng ấy. {hint}",
        $"If it is a function of an application, load the rules in that application. {hint}");
}
