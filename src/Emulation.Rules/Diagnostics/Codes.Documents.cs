using static Emulation.Rules.Diagnostics.DiagnosticSeverity;

namespace Emulation.Rules.Diagnostics;

internal static partial class Codes
{
    public static readonly DiagnosticDescriptor TemplateUnreadable = new("ER5080", Error,
        "mẫu văn bản không đọc được như một tệp Word (.docx).", "the template cannot be read as a Word document (.docx).",
        "Mở mẫu bằng Word hoặc LibreOffice, bỏ mật khẩu nếu có, rồi lưu lại dạng .docx.",
        "Open it in Word or LibreOffice, take off a password if there is one, and save it as .docx again.");

    public static readonly DiagnosticDescriptor TemplateWithoutBody = new("ER5081", Error,
        "mẫu văn bản không có ô nội dung (content control) có thẻ 'body' đứng thành đoạn riêng.",
        "the template has no content control with the tag 'body' that stands as a block of its own.",
        "Chèn một ô nội dung dạng văn bản có định dạng ở một đoạn riêng và đặt thẻ (Tag) là body.",
        "Insert a rich text content control in a paragraph of its own and give it the tag body.");

    public static readonly DiagnosticDescriptor TemplateTooLarge = new("ER5082", Error,
        "mẫu văn bản lớn hơn {0} byte.", "the template is larger than {0} bytes.",
        "Bỏ hoặc thu nhỏ ảnh trong mẫu.", "Leave out or shrink the pictures in it.");

    public static readonly DiagnosticDescriptor TemplateTagUnknown = new("ER5083", Warning,
        "mẫu văn bản có ô nội dung mang thẻ '{0}': không có gì để điền vào đó.",
        "the template has a content control with the tag '{0}', for which there is nothing to fill in.",
        "{1} Thẻ riêng của cơ quan thì đặt tên khác hẳn.", "{1} A tag of your own should have a name unlike it.");
}
