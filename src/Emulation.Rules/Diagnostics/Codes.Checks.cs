using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>The campaign's own checks of data.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor CheckFails = new("ER5065", Error,
        "đơn vị '{0}', kiểm tra '{1}': {2} ({3}).", "participant '{0}', check '{1}': {2} ({3}).",
        "Phải đúng: {4}. Sửa số liệu.", "This must hold: {4}. Correct the data.");

    public static readonly DiagnosticDescriptor CheckDoubts = new("ER5066", Warning,
        "đơn vị '{0}', kiểm tra '{1}': {2} ({3}).", "participant '{0}', check '{1}': {2} ({3}).",
        "Thường phải đúng: {4}. Xem lại số liệu.", "This should hold: {4}. Look at the data again.");

    public static readonly DiagnosticDescriptor CheckUndecided = new("ER5067", Warning,
        "đơn vị '{0}': không tính được kiểm tra '{1}', vì {2} ({3}).",
        "participant '{0}': check '{1}' cannot be worked out, since {2} ({3}).",
        "Viết điều kiện sao cho trường hợp này cũng tính được, ví dụ \"whole == 0 || part / whole <= 1\".",
        "Write the condition so that this case can be worked out too, such as \"whole == 0 || part / whole <= 1\".");
}
