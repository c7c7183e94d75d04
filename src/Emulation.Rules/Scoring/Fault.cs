using System.Text.Json.Serialization;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Scoring;

/// <summary>A rule that failed while it ran.</summary>
public sealed record Fault
{
    /// <summary>The rule; <c>appliesWhen</c> for the condition of a criterion, <c>adjustments</c> for a reviewer's points.</summary>
    public required string Rule { get; init; }

    /// <summary>Why.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>The function of the host that failed; null where none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Function { get; init; }

    /// <summary>
    /// Whether <see cref="Rule"/> is a population value that the rules read: the participant's own part of it failed, or the sum of all.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPopulationValue { get; init; }

    /// <summary>The reason in words.</summary>
    public string Describe(Language language) => (IsPopulationValue, language) switch
    {
        (false, _) => DescribeRule(language),
        (_, Language.Vietnamese) =>
            $"các quy tắc đọc giá trị so sánh '{Rule}', mà phần của đơn vị hoặc tổng của mọi đơn vị {Reason().Vietnamese}",
        _ => $"the rules read population value '{Rule}', of which the participant's own part or the sum of all {Reason().English}",
    };

    private LocalizedText Reason() => Kind switch
    {
        FaultKind.DivisionByZero => new() { Vietnamese = "chia cho 0", English = "divides by zero" },
        FaultKind.Overflow => new() { Vietnamese = "là số quá lớn", English = "is a number that is too large" },
        FaultKind.EmptyList =>
            new() { Vietnamese = "lấy Average, Min hoặc Max của danh sách rỗng", English = "takes Average, Min or Max of an empty list" },
        FaultKind.OutOfDomain or FaultKind.PositivePenalty or FaultKind.NegativeDeduction or FaultKind.AdjustedNotApplicable =>
            new() { Vietnamese = "gọi hàm với giá trị ngoài miền xác định", English = "calls a function outside its domain" },
        FaultKind.TooFewItems =>
            new() { Vietnamese = "bỏ nhiều mục hơn số mục của danh sách", English = "leaves out more items than the list has" },
        FaultKind.NotACount =>
            new()
            {
                Vietnamese = "lấy hoặc bỏ một số mục âm hay không nguyên",
                English = "takes or leaves out a number of items that is negative or not whole",
            },
        FaultKind.FunctionFailed =>
            new() { Vietnamese = $"gọi hàm Fn.{Function} của ứng dụng, hàm này báo lỗi", English = $"calls the host's function Fn.{Function}, which failed" },
        FaultKind.FunctionResult =>
            new()
            {
                Vietnamese = $"gọi hàm Fn.{Function} của ứng dụng, hàm này cho giá trị ngoài giới hạn đã khai báo",
                English = $"calls the host's function Fn.{Function}, which gave a value beyond what it is declared to give",
            },
    };

    private string DescribeRule(Language language) => (Kind, language) switch
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
        (FaultKind.FunctionFailed or FaultKind.FunctionResult, Language.Vietnamese) => $"quy tắc '{Rule}' {Reason().Vietnamese}",
        (FaultKind.FunctionFailed or FaultKind.FunctionResult, _) => $"rule '{Rule}' {Reason().English}",
        (_, Language.Vietnamese) => $"quy tắc '{Rule}' gọi hàm với giá trị ngoài miền xác định",
        _ => $"rule '{Rule}' calls a function outside its domain",
    };
}
