using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;

namespace Emulation.Rules.Analysis;

/// <summary>Faults in words, and what to do about one that nothing submitted can mend.</summary>
internal static class FaultText
{
    public static LocalizedText Of(Fault fault) => new() { Vietnamese = fault.Describe(Language.Vietnamese), English = fault.Describe(Language.English) };

    public static LocalizedText MendOf(FaultKind kind) => kind switch
    {
        FaultKind.DivisionByZero => new() { Vietnamese = "số chia của nó luôn bằng 0", English = "what it divides by is always 0" },
        FaultKind.Overflow => new() { Vietnamese = "kết quả của nó luôn quá lớn", English = "what it comes to is always too large" },
        FaultKind.OutOfDomain => new() { Vietnamese = "hàm nó gọi không nhận các giá trị này", English = "the function it calls does not take such values" },
        FaultKind.PositivePenalty => new() { Vietnamese = "điểm trừ phải là số âm hoặc 0", English = "a penalty gives 0 or less" },
        FaultKind.NegativeDeduction => new() { Vietnamese = "khoản trừ phải là số dương hoặc 0", English = "a deduction takes off 0 or more" },
        FaultKind.AdjustedNotApplicable => new() { Vietnamese = "tiêu chí không áp dụng", English = "the criterion does not apply" },
        FaultKind.EmptyList => new() { Vietnamese = "danh sách của nó luôn rỗng", English = "its list is always empty" },
    };
}
