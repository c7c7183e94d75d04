using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Deductions, and what stock RulesEngine has and this library has not.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor DeductionBelowZero = new("ER2090", Error,
        "khoản trừ của '{1}' ghi {0} điểm: số điểm bị trừ viết không có dấu trừ.",
        "the deduction for '{1}' says {0} points: what is taken off is written without a minus sign.",
        "Viết {2}: số điểm này được trừ đi.", "Write {2}: so many points are taken off.");

    public static readonly DiagnosticDescriptor StaleCases = new("ER2091", Warning,
        "{0} trong {1} ca mẫu không còn cho kết quả mong đợi: {2}.", "{0} of {1} worked examples no longer come out as expected: {2}.",
        "Chạy emulation-rules test để xem từng chỗ, rồi sửa quy tắc, hoặc kết quả mong đợi nếu đã cố ý đổi.",
        "Run emulation-rules test to see each place, then mend the rules, or what is expected if the change is meant.");

    public static readonly DiagnosticDescriptor UnreadableCases = new("ER2092", Warning,
        "các ca mẫu không chạy được, có {0} lỗi; lỗi đầu tiên: {1}", "the worked examples cannot be run, {0} errors; the first: {1}",
        "Chạy emulation-rules test để xem mọi lỗi.", "Run emulation-rules test to see them all.");

    public static readonly DiagnosticDescriptor NotImported = new("ER2093", Warning,
        "không chuyển sang được: {0}.", "not carried over: {0}.");

    public static readonly DiagnosticDescriptor ImportedOtherwise = new("ER2094", Info,
        "chuyển sang theo cách khác: {0}.", "carried over otherwise: {0}.");

    public static readonly DiagnosticDescriptor NothingToImport = new("ER2095", Error,
        "tệp không có quy tắc nào chuyển sang được.", "the file has no rule that can be carried over.",
        "Tệp phải là workflow của RulesEngine: \"WorkflowName\" và \"Rules\".",
        "The file has to be a workflow of RulesEngine: \"WorkflowName\" and \"Rules\".");
}
