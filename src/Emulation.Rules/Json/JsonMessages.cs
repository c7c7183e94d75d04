using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>What can be wrong with JSON, in both languages.</summary>
internal static class JsonMessages
{
    private const string CurlyQuotes = "“”„‟‘’";

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
        "sau \\ trong văn bản chỉ được viết \" \\ / b f n r t hoặc u và bốn chữ số", "after \\ a text takes only \" \\ / b f n r t, or u and four digits");

    public static readonly LocalizedText AfterTheEnd = Text(
        "còn văn bản sau dấu đóng cuối; nhiều workflow trong một tệp thì đặt trong [ … ]", "there is text after the end; several workflows in one file stand in [ … ]");

    /// <summary>What stands where a name must.</summary>
    public static LocalizedText NoName(string here) => here switch
    {
        "'" => NameWithoutQuotes,
        _ when char.IsLetter(here, 0) || here == "_" || here == "$" => NameWithoutQuotes,
        _ => Known(here) ?? Text($"'{here}' không bắt đầu một tên trong ngoặc kép", $"'{here}' begins no name in double quotes"),
    };

    /// <summary>What stands where a value must.</summary>
    public static LocalizedText NoValue(string here) => here == "'"
        ? TextWithoutQuotes
        : Known(here)
            ?? Text(
                $"'{here}' không bắt đầu một giá trị: số, \"văn bản\", true, false, null, {{ hoặc [",
                $"'{here}' begins no value: a number, \"text\", true, false, null, {{ or [");

    /// <summary>What stands after a value, where a comma or the closing bracket must.</summary>
    public static LocalizedText NoComma(string here) => Known(here) ?? Text(
        $"trước '{here}' thiếu dấu phẩy hoặc dấu đóng; ngoặc kép bên trong văn bản viết \\\"",
        $"a comma or a closing bracket is missing before '{here}'; a quote inside a text is written \\\"");

    public static LocalizedText NoWord(string word) => word.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "có" or "đúng" => NoWord(word, "true"),
        "false" or "no" or "off" or "không" or "sai" => NoWord(word, "false"),
        "null" or "nul" or "nil" or "none" or "undefined" => NoWord(word, "null"),
        "nan" or "infinity" or "inf" =>
            Text($"JSON không có số '{word}': bỏ trường này", $"JSON has no number '{word}': leave this field out"),
        _ => Text($"'{word}' phải đứng trong ngoặc kép: viết \"{word}\"", $"'{word}' stands in double quotes: write \"{word}\""),
    };

    public static LocalizedText NoNumber(string text) => JsonSyntax.NumberMeant(text) is { } meant
        ? Text($"'{text}' không phải số viết theo JSON: viết {meant}", $"'{text}' is no JSON number: write {meant}")
        : Text($"'{text}' không phải số viết theo JSON", $"'{text}' is no JSON number");

    public static LocalizedText DecimalComma(string number) => Text(
        $"'{number}' viết với dấu phẩy thập phân, phải là dấu chấm", $"'{number}' is written with a decimal comma, which has to be a point");

    private static LocalizedText NoWord(string word, string meant) =>
        Text($"'{word}' không phải giá trị JSON: viết {meant}", $"'{word}' is no JSON value: write {meant}");

    /// <summary>Habits of typing that are the same mistake wherever they stand.</summary>
    private static LocalizedText? Known(string here) => here switch
    {
        "#" => Text("ghi chú bắt đầu bằng //, không phải #", "a comment begins with //, not with #"),
        _ when CurlyQuotes.Contains(here, StringComparison.Ordinal) =>
            Text($"{here} là ngoặc cong, phải gõ ngoặc thẳng \"", $"{here} is a curly quote, which has to be a straight \""),
        _ => null,
    };

    private static LocalizedText Text(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };
}
