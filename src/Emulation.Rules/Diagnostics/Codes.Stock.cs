using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Deductions, and what stock RulesEngine has and this library has not.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor DeductionBelowZero = new("ER2090", Error,
        "khoản trừ của '{1}' ghi {0} điểm: số điểm bị trừ viết không có dấu trừ.", "the deduction for '{1}' says {0} points: what is taken off is written without a minus sign.",
        "Viết {2}: số điểm này được trừ đi.", "Write {2}: so many points are taken off.");
}
