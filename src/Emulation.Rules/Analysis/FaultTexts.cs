using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Analysis;

/// <summary>Faults in words, and what to do about one that nothing submitted can mend.</summary>
internal static class FaultTexts
{
    public static LocalizedText Of(Fault fault) => fault.Described;

    public static LocalizedText MendOf(FaultKind kind) => kind switch
    {
        FaultKind.DivisionByZero => Text("số chia của nó luôn bằng 0", "what it divides by is always 0"),
        FaultKind.Overflow => Text("kết quả của nó luôn quá lớn", "what it comes to is always too large"),
        FaultKind.OutOfDomain => Text("hàm nó gọi không nhận các giá trị này", "the function it calls does not take such values"),
        FaultKind.PositivePenalty => Text("điểm trừ phải là số âm hoặc 0", "a penalty gives 0 or less"),
        FaultKind.NegativeDeduction => Text("khoản trừ phải là số dương hoặc 0", "a deduction takes off 0 or more"),
        FaultKind.AdjustedNotApplicable => Text("tiêu chí không áp dụng", "the criterion does not apply"),
        FaultKind.EmptyList => Text("danh sách của nó luôn rỗng", "its list is always empty"),
        FaultKind.TooFewItems =>
            Text("số mục bỏ ra luôn nhiều hơn số mục của danh sách", "it always leaves out more items than its list has"),
        FaultKind.FunctionFailed => Text("hàm của ứng dụng luôn báo lỗi", "the host's function always fails"),
        FaultKind.FunctionResult =>
            Text("hàm của ứng dụng luôn cho giá trị ngoài giới hạn", "the host's function always gives a value beyond its limits"),
        FaultKind.NotACount => Text("số mục phải là số nguyên từ 0 trở lên", "a number of items is whole and not below 0"),
    };
}
