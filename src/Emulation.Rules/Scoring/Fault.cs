using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Scoring;

/// <summary>A rule that failed while it ran.</summary>
public sealed record Fault
{
    /// <summary>The rule; <c>appliesWhen</c> for the condition of a criterion, <c>adjustments</c> for a reviewer's points.</summary>
    public required string Rule { get; init; }

    /// <summary>Why.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>The reason in words.</summary>
    public string Describe(Language language) => (Kind, language) switch
    {
        (FaultKind.DivisionByZero, Language.Vietnamese) => $"quy tắc '{Rule}' chia cho 0",
        (FaultKind.DivisionByZero, _) => $"rule '{Rule}' divides by zero",
        (FaultKind.Overflow, Language.Vietnamese) => $"quy tắc '{Rule}' cho số quá lớn",
        (FaultKind.Overflow, _) => $"rule '{Rule}' gives a number that is too large",
        (FaultKind.PositivePenalty, Language.Vietnamese) => $"quy tắc '{Rule}' của tiêu chí trừ điểm cho điểm dương",
        (FaultKind.PositivePenalty, _) => $"rule '{Rule}' of a penalty gives more than 0 points",
        (FaultKind.NegativeDeduction, Language.Vietnamese) => $"khoản trừ '{Rule}' cho số âm",
        (FaultKind.NegativeDeduction, _) => $"deduction '{Rule}' gives less than 0",
        (FaultKind.AdjustedNotApplicable, Language.Vietnamese) => "có điều chỉnh điểm cho tiêu chí không áp dụng với đơn vị này",
        (FaultKind.AdjustedNotApplicable, _) => "an adjustment is given for a criterion that does not apply here",
        (FaultKind.EmptyList, Language.Vietnamese) =>
            $"quy tắc '{Rule}' lấy Average, Min, Max, Median, StDev hoặc TrimmedAverage của danh sách không còn mục nào",
        (FaultKind.EmptyList, _) => $"rule '{Rule}' takes Average, Min, Max, Median, StDev or TrimmedAverage of a list with no items left",
        (FaultKind.TooFewItems, Language.Vietnamese) => $"quy tắc '{Rule}' bỏ nhiều mục hơn số mục của danh sách",
        (FaultKind.TooFewItems, _) => $"rule '{Rule}' leaves out more items than the list has",
        (FaultKind.NotACount, Language.Vietnamese) => $"quy tắc '{Rule}' lấy hoặc bỏ một số mục âm hay không nguyên",
        (FaultKind.NotACount, _) => $"rule '{Rule}' takes or leaves out a number of items that is negative or not whole",
        (_, Language.Vietnamese) => $"quy tắc '{Rule}' gọi hàm với giá trị ngoài miền xác định",
        _ => $"rule '{Rule}' calls a function outside its domain",
    };
}
