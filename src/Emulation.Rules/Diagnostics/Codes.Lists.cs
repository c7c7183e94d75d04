using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

/// <summary>Lists and population values.</summary>
internal static partial class Codes
{
    public static readonly DiagnosticDescriptor ListArguments = new("ER2070", Error,
        "'{0}' nhận {1} đối số, cách nhau bằng dấu phẩy.", "'{0}' takes {1} arguments, with commas between them.",
        "Viết {2}.", "Write {2}.");

    public static readonly DiagnosticDescriptor PercentileAt = new("ER2071", Error,
        "giá trị so sánh '{0}': 'at' phải có với \"percentile\" và chỉ với nó.", "population value '{0}': 'at' must stand beside \"percentile\", and beside nothing else.",
        "Viết \"function\": \"percentile\", \"at\": 90, hoặc bỏ 'at'.", "Write \"function\": \"percentile\", \"at\": 90, or leave 'at' out.");
}
