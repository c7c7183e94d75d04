using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>How a rule failed while it ran.</summary>
internal static class ScoringTexts
{
    public static readonly LocalizedText DividesByZero = Text("chia cho 0", "divides by zero");

    public static readonly LocalizedText IsTooLarge = Text("là số quá lớn", "is a number that is too large");

    public static readonly LocalizedText TakesOfNothing =
        Text("lấy Average, Min hoặc Max của danh sách rỗng", "takes Average, Min or Max of an empty list");

    public static readonly LocalizedText OutOfDomain =
        Text("gọi hàm với giá trị ngoài miền xác định", "calls a function outside its domain");

    public static readonly LocalizedText LeavesOutTooMany =
        Text("bỏ nhiều mục hơn số mục của danh sách", "leaves out more items than the list has");

    public static readonly LocalizedText NotACount = Text(
        "lấy hoặc bỏ một số mục âm hay không nguyên", "takes or leaves out a number of items that is negative or not whole");

    public static readonly LocalizedText GivesTooMuch = Text("cho số quá lớn", "gives a number that is too large");

    public static readonly LocalizedText TakesOfNoItemsLeft = Text(
        "lấy Average, Min, Max, Median, StDev hoặc TrimmedAverage của danh sách không còn mục nào",
        "takes Average, Min, Max, Median, StDev or TrimmedAverage of a list with no items left");

    public static readonly LocalizedText AdjustedNotApplicable = Text(
        "có điều chỉnh điểm cho tiêu chí không áp dụng với đơn vị này",
        "an adjustment is given for a criterion that does not apply here");

    public static LocalizedText HostFunctionFailed(string? function) => Text(
        $"gọi hàm Fn.{function} của ứng dụng, hàm này báo lỗi", $"calls the host's function Fn.{function}, which failed");

    public static LocalizedText HostFunctionBeyond(string? function) => Text(
        $"gọi hàm Fn.{function} của ứng dụng, hàm này cho giá trị ngoài giới hạn đã khai báo",
        $"calls the host's function Fn.{function}, which gave a value beyond what it is declared to give");

    public static LocalizedText RuleFails(string rule, LocalizedText how) => Text($"quy tắc '{rule}' {how}", $"rule '{rule}' {how}");

    public static LocalizedText PositivePenalty(string rule) =>
        Text($"quy tắc '{rule}' của tiêu chí trừ điểm cho điểm dương", $"rule '{rule}' of a penalty gives more than 0 points");

    public static LocalizedText NegativeDeduction(string rule) =>
        Text($"khoản trừ '{rule}' cho số âm", $"deduction '{rule}' gives less than 0");

    public static LocalizedText PopulationValueFails(string value, LocalizedText how) => Text(
        $"các quy tắc đọc giá trị so sánh '{value}', mà phần của đơn vị hoặc tổng của mọi đơn vị {how}",
        $"the rules read population value '{value}', of which the participant's own part or the sum of all {how}");

    public static LocalizedText ItemsOf(string list, int count) => Text($"{list}: {count} mục", $"{list}: {count} items");
}
