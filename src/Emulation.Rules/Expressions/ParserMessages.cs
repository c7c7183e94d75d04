using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Expressions;

/// <summary>What the parser says, in the reader's language. What is not known here is passed on as it is.</summary>
internal static partial class ParserMessages
{
    private static readonly LocalizedText DateHint = Text("; ngày viết trong ngoặc kép, \\\"2026-06-30\\\"", "; a date is written in quotes, \\\"2026-06-30\\\"");

    public static LocalizedText Of(string message)
    {
        message = message.TrimEnd('.');
        if (Operator().Match(message) is { Success: true } operation)
        {
            var types = operation.Groups["type"].Captures.Select(c => NameOf(c.Value)).ToList();
            var sign = SignOf(operation.Groups["sign"].Value);
            var hint = operation.Groups["type"].Captures.Any(c => c.Value.EndsWith("DateTime", StringComparison.Ordinal)) ? DateHint : Text("", "");
            return Text(
                $"phép '{sign}' không dùng được với {Join(types, Language.Vietnamese)}{hint.Vietnamese}",
                $"'{sign}' cannot be used with {Join(types, Language.English)}{hint.English}");
        }

        if (Function().Match(message) is { Success: true } function)
        {
            var call = Functions.Signature(function.Groups["name"].Value);
            return Text($"hàm được gọi là {call}: số lượng hoặc kiểu đối số không đúng", $"the function is called {call}: the number or type of the arguments is wrong");
        }

        if (Branches().Match(message) is { Success: true } branches)
        {
            List<LocalizedText> types = [NameOf(branches.Groups["one"].Value), NameOf(branches.Groups["other"].Value)];
            return Text(
                $"hai vế sau '?' và ':' phải cùng kiểu, không phải {Join(types, Language.Vietnamese)}",
                $"what stands after '?' and after ':' must be of one type, not {Join(types, Language.English)}");
        }

        if (Expected().Match(message) is { Success: true } expected)
        {
            var (first, second) = (expected.Groups["one"].Value, expected.Groups["other"].Value);
            return second.Length == 0
                ? Text($"ở đây thiếu {first}", $"{first} is missing here")
                : Text($"ở đây thiếu {first} hoặc {(second == "operator" ? "phép toán" : second)}", $"{first} or {(second == "operator" ? "an operator" : second)} is missing here");
        }

        return message switch
        {
            "Expression expected" => Text("ở đây thiếu một giá trị hoặc một tên", "a value or a name is missing here"),
            "Syntax error" => Text("không hiểu được phần từ đây", "what begins here cannot be understood"),
            _ => Text(message, message),
        };
    }

    private static string Join(List<LocalizedText> types, Language language) =>
        string.Join(language == Language.Vietnamese ? " và " : " and ", types.Select(type => type.In(language)));

    /// <summary>Framework names, with or without the namespace, as the parser writes them.</summary>
    private static LocalizedText NameOf(string type) => TypeNames.Of(type.Replace("System.", "", StringComparison.Ordinal) switch
    {
        "Boolean" => typeof(bool),
        "Decimal" or "Int32" => typeof(decimal),
        "String" => typeof(string),
        "DateTime" => typeof(DateTime),
        _ => typeof(object),
    });

    private static string SignOf(string name) => name switch
    {
        "GreaterThan" => ">",
        "GreaterThanOrEqual" => ">=",
        "LessThan" => "<",
        "LessThanOrEqual" => "<=",
        "Equal" => "==",
        "NotEqual" => "!=",
        "Add" => "+",
        "Subtract" => "-",
        "Multiply" => "*",
        "Divide" => "/",
        "Modulo" => "%",
        _ => name,
    };

    private static LocalizedText Text(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };

    [GeneratedRegex("^(Operator '(?<sign>[^']+)' incompatible with operand types? |The binary operator (?<sign>\\w+) is not defined for the types )'(?<type>[^']+)'( and '(?<type>[^']+)')?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Operator();

    [GeneratedRegex("^No applicable method '(?<name>\\w+)' exists in type 'Fn'$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Function();

    [GeneratedRegex("^Neither of the types '(?<one>[^']+)' and '(?<other>[^']+)' converts to the other$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Branches();

    [GeneratedRegex("^(?<one>'.')( or (?<other>'.'|operator))? expected$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expected();
}
