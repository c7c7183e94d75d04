using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

internal static partial class Codes
{
    public static readonly DiagnosticDescriptor UnknownText = new("ER5260", Error,
        "không có văn bản nào có khóa '{0}'.", "there is no text with the key '{0}'.",
        "Chép khóa từ danh sách mà lệnh emulation-rules texts ghi ra.", "Copy the key from the list that emulation-rules texts writes.");

    public static readonly DiagnosticDescriptor OtherHoles = new("ER5261", Error,
        "văn bản của '{0}' phải có {1}, ở đây có {2}.", "the text of '{0}' has to have {1}, here it has {2}.",
        "Giữ nguyên các chỗ điền trong bản dịch, thứ tự tùy ý; ngoặc nhọn khác thì viết hai lần: {{{{ }}}}.",
        "Keep the holes in the translation, in any order; other braces are written twice: {{{{ }}}}.");

    public static readonly DiagnosticDescriptor NoOtherLanguage = new("ER5262", Error,
        "'{0}' không phải mã của một ngôn ngữ thêm vào.", "'{0}' is no code of a language to add.",
        "Ghi mã như fr hoặc fr-CA; tiếng Việt (vi) và tiếng Anh (en) đã có sẵn.",
        "Write a code such as fr or fr-CA; Vietnamese (vi) and English (en) are there already.");
}
