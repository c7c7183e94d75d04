using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Json;

/// <summary>What is wrong with JSON, in the reader's language. What is not known here is passed on as it is.</summary>
internal static partial class JsonMessages
{
    private const string CurlyQuotes = "“”„‟‘’";

    /// <summary>The message, and the offset it is about: where a decimal comma stands nothing else is said.</summary>
    /// <param name="message">What the reader says.</param>
    /// <param name="text">The file.</param>
    /// <param name="offset">Where it says so.</param>
    public static (LocalizedText Message, int Offset) Of(string message, string text, int offset)
    {
        if (DecimalComma().Match(text[..Math.Min(offset, text.Length)]) is { Success: true } comma && !message.StartsWith("Unterminated", StringComparison.Ordinal))
        {
            var number = comma.Groups["number"];
            return (Text($"'{number.Value}' viết với dấu phẩy thập phân, phải là dấu chấm", $"'{number.Value}' is written with a decimal comma, which has to be a point"), number.Index);
        }

        return (Of(Shorten(message), offset < text.Length ? text[offset] : '\0'), offset);
    }

    /// <summary>Without the place the message ends in, which the diagnostic gives itself.</summary>
    private static string Shorten(string message)
    {
        var index = message.IndexOf(" Path '", StringComparison.Ordinal);
        return (index < 0 ? message : message[..index]).TrimEnd('.');
    }

    private static LocalizedText Of(string message, char here) => message switch
    {
        "the file is empty" => Text("tệp trống", message),
        "the text breaks off" => Text("văn bản kết thúc giữa chừng, còn thiếu dấu đóng } hoặc ]", "the text breaks off, a closing } or ] is missing"),
        "a comma too many" => Text("thừa một dấu phẩy", message),
        "a comma is missing" => Text("thiếu một dấu phẩy", message),
        "names stand in double quotes" => Text("tên phải đứng trong ngoặc kép", message),
        "text stands in double quotes" => Text("văn bản phải đứng trong ngoặc kép", message),
        _ when CurlyQuotes.Contains(here, StringComparison.Ordinal) =>
            Text($"{here} là ngoặc cong, phải gõ ngoặc thẳng \"", $"{here} is a curly quote, which has to be a straight \""),
        _ when here == '#' => Text("ghi chú bắt đầu bằng //, không phải #", "a comment begins with //, not with #"),
        _ when message.StartsWith("Additional text", StringComparison.Ordinal) || message == "text after the end of the value" =>
            Text("còn văn bản sau dấu đóng cuối; nhiều workflow trong một tệp thì đặt trong [ … ]", "there is text after the end; several workflows in one file stand in [ … ]"),
        _ when message.StartsWith("Invalid character after parsing property name", StringComparison.Ordinal) => Text("thiếu dấu hai chấm sau tên", "a colon is missing after the name"),
        _ when message.StartsWith("After parsing a value", StringComparison.Ordinal) => Text(
            $"trước '{here}' thiếu dấu phẩy hoặc dấu đóng; ngoặc kép bên trong văn bản viết \\\"",
            $"a comma or a closing bracket is missing before '{here}'; a quote inside a text is written \\\""),
        _ when message.StartsWith("Invalid property identifier", StringComparison.Ordinal) => Text($"'{here}' không bắt đầu một tên trong ngoặc kép", $"'{here}' begins no name in double quotes"),
        _ when message.StartsWith("Unexpected character", StringComparison.Ordinal) => Text(
            $"'{here}' không bắt đầu một giá trị: số, \"văn bản\", true, false, null, {{ hoặc [", $"'{here}' begins no value: a number, \"text\", true, false, null, {{ or ["),
        _ when message.StartsWith("Unterminated string", StringComparison.Ordinal) => Text("văn bản không được đóng bằng ngoặc kép", "a text is never closed by a double quote"),
        _ when message.StartsWith("Bad JSON escape", StringComparison.Ordinal) => Text("sau \\ trong văn bản chỉ được viết \" \\ / b f n r t hoặc u và bốn chữ số", "after \\ a text takes only \" \\ / b f n r t, or u and four digits"),
        _ when NotJson().Match(message) is { Success: true } no => no.Groups["what"].Value switch
        {
            "value" => Text($"{no.Groups["text"].Value} không phải giá trị JSON", message),
            _ => Text($"{no.Groups["text"].Value} không phải số viết theo JSON", message),
        },
        _ => Text(message, message),
    };

    private static LocalizedText Text(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };

    /// <summary>A number, a comma and digits that end where the reader stumbles, for it took the digits for a name.</summary>
    [GeneratedRegex(@":\s*(?<number>-?[0-9]+,[0-9]+)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 1000)]
    private static partial Regex DecimalComma();

    [GeneratedRegex("^(?<text>'.*') is no JSON (?<what>value|number)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotJson();
}
