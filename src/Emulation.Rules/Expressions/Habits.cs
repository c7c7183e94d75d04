using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Expressions;

/// <summary>What people are used to write elsewhere, in spreadsheets and on paper, and how it is written here.</summary>
internal static class Habits
{
    private static readonly LocalizedText And = Text("Viết && (và).", "Write && (and).");
    private static readonly LocalizedText Or = Text("Viết || (hoặc).", "Write || (or).");
    private static readonly LocalizedText Not = Text("Viết ! trước điều kiện trong ngoặc: !(x >= 10).", "Write ! before a condition in brackets: !(x >= 10).");
    private static readonly LocalizedText Choose = Text("Chọn một trong hai viết: điều kiện ? a : b.", "One of two is written: condition ? a : b.");
    private static readonly LocalizedText Times = Text("Phép nhân viết *.", "Multiplication is written *.");
    private static readonly LocalizedText Quote = Text("Gõ ngoặc kép thẳng; trong JSON viết \\\"…\\\".", "Type a straight double quote; in JSON write \\\"…\\\".");
    private static readonly LocalizedText Retype = Text("Gõ lại tên hoặc phép toán bằng chữ không dấu.", "Type the name or operator again in plain letters.");
    private static readonly LocalizedText Allowed = Text("Dùng phép tính, so sánh, các chỉ tiêu và các hàm của Fn.", "Use arithmetic, comparisons, the indicators and the functions of Fn.");
    private static readonly LocalizedText InGrades = Text("Tên này chỉ có trong quy tắc xếp loại và quy tắc xét danh hiệu.", "This name is there in grade rules and award rules only.");
    private static readonly LocalizedText InAwards = Text("Tên này chỉ có trong quy tắc xét danh hiệu.", "This name is there in award rules only.");
    private static readonly LocalizedText InPoints = Text("Tên này chỉ có trong quy tắc cho điểm.", "This name is there in scoring rules only.");

    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = And,
        ["và"] = And,
        ["va"] = And,
        ["or"] = Or,
        ["hoặc"] = Or,
        ["hoac"] = Or,
        ["not"] = Not,
        ["không"] = Not,
        ["khong"] = Not,
        ["if"] = Choose,
        ["iif"] = Choose,
        ["nếu"] = Choose,
        ["x"] = Times,
    };

    private static readonly Dictionary<char, LocalizedText> Characters = new()
    {
        ['≥'] = Text("Viết >=.", "Write >=."),
        ['≤'] = Text("Viết <=.", "Write <=."),
        ['≠'] = Text("Viết !=.", "Write !=."),
        ['×'] = Times,
        ['÷'] = Text("Phép chia viết /.", "Division is written /."),
        ['–'] = Text("Dấu trừ viết -.", "Minus is written -."),
        ['−'] = Text("Dấu trừ viết -.", "Minus is written -."),
        ['—'] = Text("Dấu trừ viết -.", "Minus is written -."),
        ['\u00A0'] = Text("Xóa dấu cách này và gõ lại bằng phím cách.", "Delete this space and type it again."),
        ['“'] = Quote,
        ['”'] = Quote,
        ['„'] = Quote,
        ['‘'] = Quote,
        ['’'] = Quote,
        ['&'] = And,
        ['|'] = Or,
        ['^'] = Text("Lũy thừa viết Fn.Pow(x, n).", "A power is written Fn.Pow(x, n)."),
        [';'] = Text("Các đối số cách nhau bằng dấu phẩy; số lẻ viết dấu chấm.", "Arguments are separated by commas; decimals take a point."),
    };

    /// <summary>What to do about a character that may not stand at <paramref name="index"/>.</summary>
    public static LocalizedText OfCharacter(string expression, int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && IsWord(expression[start - 1]))
        {
            start--;
        }

        while (end < expression.Length && IsWord(expression[end]))
        {
            end++;
        }

        return Words.GetValueOrDefault(UnicodeText.Normalize(expression[start..end])) ?? Characters.GetValueOrDefault(expression[index]) ?? (expression[index] < 128 ? Allowed : Retype);
    }

    /// <summary>What to do about something that rules may not use.</summary>
    public static LocalizedText OfRefused => Allowed;

    /// <summary>Whether the word begins a choice of two as other languages write it.</summary>
    public static bool IsIf(string name) => Words.GetValueOrDefault(name) == Choose;

    /// <summary>What to do about a name that is not there.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isCall">Whether a bracket follows, as after a function.</param>
    /// <param name="scope">The names that are there.</param>
    public static LocalizedText OfName(string name, bool isCall, ExpressionScope scope)
    {
        if (isCall && Functions.Names.FirstOrDefault(f => string.Equals(f, name, StringComparison.OrdinalIgnoreCase)) is { } function)
        {
            return Text($"Hàm viết Fn.{function}(…).", $"The function is written Fn.{function}(…).");
        }

        if (Words.GetValueOrDefault(name) is { } word)
        {
            return word;
        }

        return scope.HasValue(name)
            ? Text($"Giá trị của một lựa chọn đứng trong ngoặc kép: \\\"{name}\\\".", $"The value of a choice stands in double quotes: \\\"{name}\\\".")
            : PlaceOf(name) ?? Suggestion.For(name, scope.Names);
    }

    /// <summary>Where a figure that is not in scope has its place; null when it is none.</summary>
    private static LocalizedText? PlaceOf(string name) => name switch
    {
        "maxPoints" or "minPoints" => InPoints,
        "grade" or "rank" or "clusterSize" or "history" => InAwards,
        _ => ReservedNames.BuiltIn.Contains(name) ? InGrades : null,
    };

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static LocalizedText Text(string vietnamese, string english) => new() { Vietnamese = vietnamese, English = english };
}
