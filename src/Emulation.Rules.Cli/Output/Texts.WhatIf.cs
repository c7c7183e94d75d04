namespace Emulation.Rules.Cli.Output;

/// <summary>Values supposed instead of those submitted.</summary>
internal sealed partial class Texts
{
    public string AboutWhatIf => In(
        "Giả định đơn vị P có giá trị khác ở một số liệu, ví dụ 79:lateReports=0; bỏ trống sau dấu = là thiếu số liệu. Số viết như trong "
            + "tệp dữ liệu. Viết được nhiều lần.",
        "Supposes another value of one indicator for participant P, such as 79:lateReports=0; nothing after the = means missing. Numbers "
            + "as the data file writes them. May be given several times.");

    public string MalformedWhatIf(string text) => In(
        $"--what-if cần dạng ĐƠN_VỊ:CHỈ_TIÊU=GIÁ_TRỊ, không phải '{text}'.", $"--what-if takes PARTICIPANT:INDICATOR=VALUE, not '{text}'.");

    public string WhatIfTwice(string participant, string indicator) => In(
        $"--what-if cho '{participant}:{indicator}' chỉ viết được một lần.",
        $"--what-if may be given only once for '{participant}:{indicator}'.");

    public string WhatIfList(string indicator) => In(
        $"--what-if không nhận số liệu kiểu list '{indicator}'; hãy sửa một bản sao của tệp --items.",
        $"--what-if does not take the list '{indicator}'; edit a copy of the --items file instead.");

    public string WhatIfFault(string reason) => In($"--what-if: {reason}", $"--what-if: {reason}");

    public string WhatIfWithoutAgainst => In("--what-if không dùng cùng --against.", "--what-if does not go with --against.");

    public string DossierWithoutWhatIf => In(
        "hồ sơ chỉ ghi số liệu đã nộp: bỏ --what-if, hoặc chọn --format khác.",
        "a dossier holds submitted figures only: leave out --what-if, or choose another --format.");

    /// <param name="participant">Whose value.</param>
    /// <param name="indicator">Of which indicator.</param>
    /// <param name="value">What is supposed; null when the value is missing.</param>
    /// <param name="submitted">What was submitted; null when nothing was.</param>
    public string Supposed(string participant, string indicator, string? value, string? submitted) => In(
        $"GIẢ ĐỊNH, không phải số liệu đã nộp: {participant}, {indicator}: {value ?? Lacking}, thay cho {submitted ?? NotSubmitted}.",
        $"WHAT IF, not as submitted: {participant}, {indicator}: {value ?? Lacking} instead of {submitted ?? NotSubmitted}.");

    private string Lacking => In("thiếu số liệu", "missing");

    private string NotSubmitted => In("chưa nộp", "nothing");
}
