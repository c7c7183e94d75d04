using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What an import says, in both languages. They are parts of a message, without a full stop.</summary>
internal static class ImportTexts
{
    public static LocalizedText Malformed(string here) =>
        Text($"không đọc được biểu thức ở '{here}'", $"the expression cannot be read at '{here}'");

    public static readonly LocalizedText BreaksOff = Text("biểu thức kết thúc giữa chừng", "the expression breaks off");

    public static readonly LocalizedText TooDeep = Text("biểu thức lồng quá sâu", "the expression is nested too deep");

    public static readonly LocalizedText Clock = Text(
        "quy tắc ở đây không hỏi đồng hồ, để chấm lại lúc nào cũng ra như cũ; hãy nộp ngày đó thành một số liệu",
        "rules here never ask the clock, so that scoring again gives the same; submit the date as an indicator");

    public static readonly LocalizedText Substring = Text(
        "không có phép tìm một đoạn trong văn bản; hãy nộp câu trả lời thành một số liệu",
        "a text is not searched for a part of it; submit the answer as an indicator");

    public static LocalizedText UnknownFunction(string name) => Text(
        $"không có hàm nào như '{name}'; hãy nộp kết quả của nó thành một số liệu",
        $"there is no function like '{name}'; submit its result as an indicator");

    public static LocalizedText LambdaAlone(string function) =>
        Text($"'{function}' ở đây không nhận x => …", $"'{function}' takes no x => … here");

    public static LocalizedText MixedTypes(string name) =>
        Text($"'{name}' khi thì so với số, khi thì so với chữ", $"'{name}' is compared with numbers here and with texts there");

    public static readonly LocalizedText ListAlone =
        Text("cả một danh sách không đứng một mình trong biểu thức được", "a whole list cannot stand alone in an expression");

    public static LocalizedText RuleLeftOut(string rule, LocalizedText reason) =>
        Text($"quy tắc '{rule}' bị bỏ ra: {reason}", $"rule '{rule}' is left out: {reason}");

    public static LocalizedText ParamLeftOut(string name, LocalizedText reason) =>
        Text($"tham số '{name}' bị bỏ ra: {reason}", $"param '{name}' is left out: {reason}");

    public static LocalizedText WorkflowLeftOut(string name) =>
        Text($"workflow '{name}' không có quy tắc nào nên bị bỏ ra", $"workflow '{name}' has no rules and is left out");

    public static LocalizedText NoExpression(string rule) =>
        Text($"quy tắc '{rule}' bị bỏ ra: không có điều kiện", $"rule '{rule}' is left out: it has no condition");

    public static LocalizedText ExpressionType(string type) =>
        Text($"kiểu biểu thức '{type}'; chỉ có LambdaExpression", $"expression type '{type}'; there is LambdaExpression only");

    public static LocalizedText FailureBecomesRule(string rule, string added) => Text(
        $"OnFailure của '{rule}': điểm của nó thành quy tắc cuối '{added}'",
        $"OnFailure of '{rule}': its points become the last rule '{added}'");

    public static LocalizedText Failure(string rule) =>
        Text(
            $"OnFailure của '{rule}': ở đây quy tắc không đúng thì không cho điểm",
            $"OnFailure of '{rule}': here a rule that does not hold gives nothing");

    public static LocalizedText Event(string rule, string name) => Text(
        $"sự kiện '{name}' của quy tắc '{rule}': ở đây không phát sự kiện", $"event '{name}' of rule '{rule}': no events are raised here");

    public static LocalizedText EventBecomesPoints(string rule, string name) => Text(
        $"sự kiện '{name}' của quy tắc '{rule}': ở đây không phát sự kiện; vì là số và quy tắc không cho điểm nào khác, nó thành điểm",
        $"event '{name}' of rule '{rule}': no events are raised here; as it is a number and the rule gives nothing else, it becomes its "
            + $"points");

    public static LocalizedText NoPoints(string rule) =>
        Text($"quy tắc '{rule}' không cho điểm nào: ghi 1 điểm khi đúng", $"rule '{rule}' gives no points: 1 is written where it holds");

    public static LocalizedText PointsAreNoNumber(string rule) => Text(
        $"kết quả của quy tắc '{rule}' không phải là số: ghi 1 điểm khi đúng",
        $"the result of rule '{rule}' is no number: 1 is written where it holds");

    public static LocalizedText Action(string rule, string action) =>
        Text($"hành động '{action}' của quy tắc '{rule}'", $"action '{action}' of rule '{rule}'");

    public static LocalizedText NestedActions(string rule) =>
        Text(
            $"hành động của quy tắc con '{rule}': điểm chỉ ở quy tắc ngoài cùng",
            $"actions of nested rule '{rule}': points stand with the outermost rule only");

    public static LocalizedText Injected(string workflow) =>
        Text(
            $"WorkflowsToInject của '{workflow}': hãy chép các quy tắc đó vào đây",
            $"WorkflowsToInject of '{workflow}': copy those rules here");

    public static LocalizedText Field(string name, string rule) => Text($"trường '{name}' của '{rule}'", $"field '{name}' of '{rule}'");

    public static LocalizedText Renamed(string written, string name) =>
        Text($"'{written}' viết là '{name}'", $"'{written}' is written '{name}'");

    public static LocalizedText TextLength(string written, string name) => Text(
        $"'{written}': độ dài văn bản không tính ở đây; nộp thành số liệu '{name}'",
        $"'{written}': the length of a text is not worked out here; submit it as indicator '{name}'");

    public static readonly LocalizedText Rounding = Text(
        "Math.Round thành Fn.Round: nửa luôn làm tròn xa số 0 (2.5 thành 3), trong C# thì về số chẵn",
        "Math.Round becomes Fn.Round: halves go away from zero (2.5 to 3), in C# to the even number");

    public static readonly LocalizedText LetterCase =
        Text(
            "ToLower và ToUpper bỏ đi: chữ hoa chữ thường giờ khác nhau",
            "ToLower and ToUpper are dropped: upper and lower case now differ");

    public static LocalizedText DefaultValue(string name, string value) =>
        Text(
            $"'{name} ?? {value}' thành giá trị mặc định {value} của số liệu",
            $"'{name} ?? {value}' becomes the indicator's default {value}");

    public static LocalizedText Placeholder(string written) =>
        Text($"'{written}' trong ErrorMessage không phải một số liệu", $"'{written}' in the ErrorMessage is no indicator");

    public static LocalizedText Guessed(int count) => Text(
        $"kiểu của số liệu là đoán từ cách dùng ({count}): xem ghi chú trong campaign.json",
        $"the types of indicators are guessed from their use ({count}): see the comments in campaign.json");

    public static readonly LocalizedText Division = Text(
        "phép chia ở đây giữ phần lẻ (1 / 2 là 0.5); trong C# hai số nguyên chia nhau thì bỏ",
        "a division here keeps the fraction (1 / 2 is 0.5); in C# that of two whole numbers drops it");
}
