using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

internal static partial class Codes
{
    public static readonly DiagnosticDescriptor SupposedTwice = new("ER5140", Error,
        "đơn vị '{0}', số liệu '{1}': giả định hai giá trị.", "participant '{0}', indicator '{1}': two values are supposed.",
        "Chỉ giữ một giá trị giả định.", "Keep one of the supposed values.");
}
