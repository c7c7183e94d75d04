using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Diagnostics.Pairs;

namespace Emulation.Rules.Wording;

/// <summary>What can be wrong with the form of an expression; parts of a message, without a full stop.</summary>
internal static class ExpressionTexts
{
    public static readonly LocalizedText Empty = Text("biểu thức trống", "it is empty");

    public static readonly LocalizedText PercentSign = Text(
        "dấu % không viết sau số: viết 95, hoặc 0.95 nếu là tỷ lệ",
        "no % is written after a number: write 95, or 0.95 for a share");

    public static readonly LocalizedText PlusSign = Text("không viết dấu + trước một giá trị", "no + is written before a value");

    public static readonly LocalizedText EmptyBrackets = Text("trong ngoặc không có gì", "there is nothing in these brackets");

    public static readonly LocalizedText NoColon = Text(
        "sau '?' thiếu ':'; viết điều kiện ? a : b",
        "after this '?' the ':' is missing; it is written condition ? a : b");

    public static readonly LocalizedText StrayColon = Text("dấu ':' không có '?' đi trước", "this ':' has no '?' before it");

    public static readonly LocalizedText SpacedNumber =
        Text("số viết liền, không có dấu cách: 1000", "a number has no spaces in it: 1000");

    public static readonly LocalizedText NeverClosed = Text("dấu '(' không được đóng", "this '(' is never closed");

    public static readonly LocalizedText ClosedTooOften = Text("thừa dấu ')'", "there is a ')' too many");

    public static readonly LocalizedText NoClosingQuote =
        Text("văn bản không có dấu ngoặc kép đóng", "the text has no closing quote");

    public static readonly LocalizedText TwoComparisons = Text(
        "hai phép so sánh liền nhau; nối bằng &&, ví dụ 80 <= x && x < 95",
        "two comparisons in a row; join them with &&, as in 80 <= x && x < 95");

    public static LocalizedText NoFunction(string name) =>
        Text($"'{name}' không phải hàm, sau nó thiếu một phép toán", $"'{name}' is no function, an operator is missing after it");

    public static LocalizedText NoOperator(string shown) =>
        Text($"trước '{shown}' thiếu một phép toán", $"an operator is missing before '{shown}'");

    public static LocalizedText NothingBefore(string shown) =>
        Text($"trước '{shown}' thiếu một giá trị hoặc một tên", $"a value or a name is missing before '{shown}'");

    public static LocalizedText NothingAfter(string shown) =>
        Text($"sau '{shown}' thiếu một giá trị hoặc một tên", $"a value or a name is missing after '{shown}'");

    public static LocalizedText TooManyCharacters(int limit) => Text($"hơn {limit} ký tự", $"more than {limit} characters");

    public static LocalizedText TooManyTokens(int limit) => Text($"hơn {limit} thành phần", $"more than {limit} parts");

    public static LocalizedText NestedTooDeep(int limit) =>
        Text($"hơn {limit} tầng lồng nhau", $"more than {limit} levels of nesting");

    public static LocalizedText TooManySigns(int limit) =>
        Text($"hơn {limit} dấu liền nhau trước một giá trị", $"more than {limit} signs in a row before one value");

    public static LocalizedText Arguments(int count) =>
        count == 1 ? Text("1 đối số", "1 argument") : Text($"{count} đối số", $"{count} arguments");
}
