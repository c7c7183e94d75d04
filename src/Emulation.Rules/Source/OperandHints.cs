using Emulation.Rules.Diagnostics;
using static Emulation.Rules.Source.SyntaxTexts;

namespace Emulation.Rules.Source;

/// <summary>What to write where a value does not fit its operator.</summary>
internal static class OperandHints
{
    private static readonly LocalizedText Compare = Text("Viết một phép so sánh, ví dụ x > 0.", "Write a comparison, such as x > 0.");
    private static readonly LocalizedText Convert = Text(
        "Đổi đúng/sai thành số bằng điều kiện ? 1 : 0.", "Turn true/false into a number with condition ? 1 : 0.");

    private static readonly LocalizedText CountDays = Text(
        "Số ngày giữa hai ngày là Fn.DaysBetween(a, b).",
        "The days between two dates are Fn.DaysBetween(a, b).");
    private static readonly LocalizedText NumberAsText = Text(
        "Giá trị văn bản đứng trong ngoặc kép.",
        "A value of a text stands in double quotes.");

    public static LocalizedText Unary(UnaryNode node, ValueKind kind, CheckContext context) => kind switch
    {
        ValueKind.Number or ValueKind.Whole => Write($"{context.TextOf(node.Operand)} == 0"),
        ValueKind.Truth => Convert,
        ValueKind.Text => OtherLanguages.OnlyCompared,
        ValueKind.Date => CountDays,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static LocalizedText Binary(BinaryNode node, ValueKind left, ValueKind right, CheckContext context) => node.Operation switch
    {
        Operation.Or or Operation.And => Compare,
        Operation.Equality or Operation.Order => Comparison(node, left, right, context),
        Operation.Addition or Operation.Multiplication or Operation.Division =>
            Is(ValueKind.Date, left, right) ? CountDays : Is(ValueKind.Text, left, right) ? OtherLanguages.OnlyCompared : Convert,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static LocalizedText Comparison(BinaryNode node, ValueKind left, ValueKind right, CheckContext context)
    {
        if (Is(ValueKind.Date, left, right))
        {
            return OtherLanguages.QuoteDate;
        }

        if (Is(ValueKind.Text, left, right))
        {
            return left.IsNumber() || right.IsNumber() ? NumberAsText : OtherLanguages.OnlyCompared;
        }

        var (truth, number) = left == ValueKind.Truth ? (node.Left, node.Right) : (node.Right, node.Left);
        var asked = context.TextOf(truth);
        var negated = truth.Bare is NameNode ? $"!{asked}" : $"!({asked})";
        if (left == right)
        {
            return Compare;
        }

        if (node.Operation == Operation.Order)
        {
            return Text($"Viết {asked} hoặc {negated}.", $"Write {asked} or {negated}.");
        }

        var isZero = number.Bare is NumberNode { Text: "0" };
        return Write(isZero == node.Operator is "==" or "eq" ? negated : asked);
    }

    private static bool Is(ValueKind kind, ValueKind left, ValueKind right) => left == kind || right == kind;
}
