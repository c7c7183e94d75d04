using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Authoring;

/// <summary>What each function does.</summary>
internal static class FunctionTexts
{
    private static readonly Dictionary<string, LocalizedText> OfNumbers = new(StringComparer.Ordinal)
    {
        ["Min"] = Text("số nhỏ hơn trong hai số", "the smaller of two numbers"),
        ["Max"] = Text("số lớn hơn trong hai số", "the greater of two numbers"),
        ["Abs"] = Text("số không kể dấu", "the number without its sign"),
        ["Clamp"] = Text("value, không dưới low và không quá high", "value, not below low and not above high"),
        ["Round"] = Text("làm tròn đến decimals chữ số lẻ, nửa làm tròn lên", "rounded to decimals decimals, halves away from zero"),
        ["Floor"] = Text("số nguyên lớn nhất không quá value", "the greatest whole number not above value"),
        ["Ceiling"] = Text("số nguyên nhỏ nhất không dưới value", "the smallest whole number not below value"),
        ["Linear"] =
            Text(
                "đường thẳng từ (x0; y0) đến (x1; y1), ngoài hai đầu thì giữ nguyên",
                "the line from (x0, y0) to (x1, y1), level beyond its ends"),
        ["Steps"] =
            Text(
                "0 khi dưới start, first khi bằng start, rồi thêm each cho mỗi đơn vị",
                "0 below start, first at it, then each for every further unit"),
        ["Pow"] = Text("lũy thừa", "the power"),
        ["Sqrt"] = Text("căn bậc hai", "the square root"),
        ["Ln"] = Text("lô-ga tự nhiên", "the natural logarithm"),
        ["Exp"] = Text("e mũ value", "e to the power value"),
        ["DaysBetween"] = Text("số ngày từ from đến to", "the days from from to to"),
        [FnFunction.Given] =
            Text("số liệu này có được nộp không (mặc định không tính)", "whether it was submitted (a default does not count)"),
        [FnFunction.GradeAtLeast] = Text("xếp loại này có từ mức ấy trở lên không", "whether a grade is at least that level"),
    };

    private static readonly Dictionary<string, LocalizedText> OfLists = new(StringComparer.Ordinal)
    {
        ["Sum"] = Text("tổng trên các mục", "the sum over the items"),
        ["Average"] = Text("trung bình cộng", "the mean"),
        ["Min"] = Text("giá trị nhỏ nhất", "the smallest"),
        ["Max"] = Text("giá trị lớn nhất", "the greatest"),
        ["Count"] = Text("số mục, hoặc số mục thỏa điều kiện", "how many items, or how many for which it holds"),
        ["Any"] = Text("có mục nào, hoặc có mục nào thỏa điều kiện", "whether there is an item, or one for which it holds"),
        ["All"] = Text("mọi mục đều thỏa điều kiện", "whether it holds for every item"),
        ["Median"] = Text("trung vị", "the middle value"),
        ["StDev"] = Text("độ lệch chuẩn", "the standard deviation"),
        ["BestSum"] = Text("tổng n giá trị lớn nhất", "the sum of the n greatest"),
        ["WorstSum"] = Text("tổng n giá trị nhỏ nhất", "the sum of the n smallest"),
        ["TrimmedSum"] =
            Text("tổng sau khi bỏ low giá trị nhỏ nhất và high giá trị lớn nhất", "the sum without the low smallest and the high greatest"),
        ["TrimmedAverage"] =
            Text(
                "trung bình sau khi bỏ low giá trị nhỏ nhất và high giá trị lớn nhất",
                "the mean without the low smallest and the high greatest"),
        ["CountDistinct"] = Text("số giá trị khác nhau", "how many different values"),
    };

    private static readonly Dictionary<string, LocalizedText> OfHistory = new(StringComparer.Ordinal)
    {
        ["Consecutive"] =
            Text("đạt danh hiệu liên tục ngần ấy năm ngay trước năm xét", "held the award in each of so many years before the one judged"),
        ["Count"] = Text("số lần đạt danh hiệu", "how often the award was won"),
        ["Any"] = Text("đã từng đạt danh hiệu", "whether the award was ever won"),
    };

    private static readonly LocalizedText OfHost = Text("hàm của ứng dụng", "a function of the application");

    /// <summary>Functions behind a dot: their names, signatures and what they do.</summary>
    public static IEnumerable<(string Name, string Signature, LocalizedText Does)> Behind(string target, HostNames host) => target switch
    {
        FnFunction.Class => FnFunction.Names.Select(name => (name, FnFunction.SignatureOf(name), OfNumbers[name]))
            .Concat(host.Functions.Select(f => (f.Name, FnFunction.From(f).Signature, f.Description ?? OfHost))),
        HistoryCall.Name =>
            HistoryCall.Functions.Select(name => (name, $"history.{name}(\"…\"{(name == "Consecutive" ? ", 2" : "")})", OfHistory[name])),
        _ => ListFunction.Names.Select(name => (name, $"{target}.{name}({string.Join(", ", ParametersOf(name))})", OfLists[name])),
    };

    /// <summary>How the parameters of a list's function are called.</summary>
    private static IEnumerable<string> ParametersOf(string name) =>
        ListFunction.Find(name)!.Parameters.Select((parameter, index) => parameter switch
    {
        ListParameter.Number => "number",
        ListParameter.Condition => "condition",
        ListParameter.Any => "value",
        ListParameter.Amount => name.StartsWith("Trimmed", StringComparison.Ordinal) ? index == 0 ? "low" : "high" : "n",
    });
}
