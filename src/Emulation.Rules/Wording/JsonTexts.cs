using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What can be wrong with JSON.</summary>
internal static class JsonTexts
{
    public static readonly LocalizedText Empty = Text("tệp trống", "the file is empty");

    public static readonly LocalizedText BreaksOff =
        Text("văn bản kết thúc giữa chừng, còn thiếu dấu đóng } hoặc ]", "the text breaks off, a closing } or ] is missing");

    public static readonly LocalizedText CommaTooMany = Text("thừa một dấu phẩy", "a comma too many");

    public static readonly LocalizedText NameWithoutQuotes = Text("tên phải đứng trong ngoặc kép", "names stand in double quotes");

    public static readonly LocalizedText TextWithoutQuotes = Text("văn bản phải đứng trong ngoặc kép", "text stands in double quotes");

    public static readonly LocalizedText ColonMissing = Text("thiếu dấu hai chấm sau tên", "a colon is missing after the name");

    public static readonly LocalizedText NeverClosed =
        Text("văn bản không được đóng bằng ngoặc kép", "a text is never closed by a double quote");

    public static readonly LocalizedText CommentNeverClosed =
        Text("ghi chú mở bằng /* không được đóng bằng */", "a comment opened by /* is never closed by */");

    public static readonly LocalizedText BadEscape = Text(
        "sau \\ trong văn bản chỉ được viết \" \\ / b f n r t hoặc u và bốn chữ số",
        "after \\ a text takes only \" \\ / b f n r t, or u and four digits");

    public static readonly LocalizedText AfterWorkflows = Text(
        "còn văn bản sau dấu đóng cuối; nhiều workflow trong một tệp thì đặt trong [ … ]",
        "there is text after the end; several workflows in one file stand in [ … ]");

    public static readonly LocalizedText AfterObject = Text(
        "còn văn bản sau dấu đóng cuối; cả tệp chỉ là một đối tượng { … }",
        "there is text after the end; the whole file is one object { … }");

    public static readonly LocalizedText AfterParticipants = Text(
        "còn văn bản sau dấu đóng cuối; mọi đơn vị đặt trong cùng một danh sách [ … ]",
        "there is text after the end; all participants stand in one list [ … ]");

    public static readonly LocalizedText AfterCases = Text(
        "còn văn bản sau dấu đóng cuối; mọi ví dụ đặt trong cùng một danh sách [ … ]",
        "there is text after the end; all worked examples stand in one list [ … ]");

    public static readonly LocalizedText AfterDecisions = Text(
        "còn văn bản sau dấu đóng cuối; mọi quyết định đặt trong cùng một danh sách [ … ]",
        "there is text after the end; all decisions stand in one list [ … ]");

    public static readonly LocalizedText DataNeedFewLevels = Text(
        "Dữ liệu chỉ cần vài tầng: kiểm tra các dấu mở ngoặc ngay trước chỗ này.",
        "Data need a few levels only: check the opening brackets just before this place.");

    public static readonly LocalizedText ShortenText = Text("Rút gọn văn bản này.", "Shorten this text.");

    public static readonly LocalizedText HashComment =
        Text("ghi chú bắt đầu bằng //, không phải #", "a comment begins with //, not with #");

    public static LocalizedText BeginsNoName(string here) =>
        Text($"'{here}' không bắt đầu một tên trong ngoặc kép", $"'{here}' begins no name in double quotes");

    public static LocalizedText BeginsNoValue(string here) => Text(
        $"'{here}' không bắt đầu một giá trị: số, \"văn bản\", true, false, null, {{ hoặc [",
        $"'{here}' begins no value: a number, \"text\", true, false, null, {{ or [");

    public static LocalizedText CommaMissing(string here) => Text(
        $"trước '{here}' thiếu dấu phẩy hoặc dấu đóng; ngoặc kép bên trong văn bản viết \\\"",
        $"a comma or a closing bracket is missing before '{here}'; a quote inside a text is written \\\"");

    public static LocalizedText WordForNoNumber(string word) =>
        Text($"JSON không có số '{word}': bỏ trường này", $"JSON has no number '{word}': leave this field out");

    public static LocalizedText WordWithoutQuotes(string word) =>
        Text($"'{word}' phải đứng trong ngoặc kép: viết \"{word}\"", $"'{word}' stands in double quotes: write \"{word}\"");

    public static LocalizedText NoNumber(string text) => Text($"'{text}' không phải số viết theo JSON", $"'{text}' is no JSON number");

    public static LocalizedText NumberMeant(string text, string meant) =>
        Text($"'{text}' không phải số viết theo JSON: viết {meant}", $"'{text}' is no JSON number: write {meant}");

    public static LocalizedText DecimalComma(string number) => Text(
        $"'{number}' viết với dấu phẩy thập phân, phải là dấu chấm",
        $"'{number}' is written with a decimal comma, which has to be a point");

    public static LocalizedText WordMeant(string word, string meant) =>
        Text($"'{word}' không phải giá trị JSON: viết {meant}", $"'{word}' is no JSON value: write {meant}");

    public static LocalizedText CurlyQuote(string here) =>
        Text($"{here} là ngoặc cong, phải gõ ngoặc thẳng \"", $"{here} is a curly quote, which has to be a straight \"");
}
