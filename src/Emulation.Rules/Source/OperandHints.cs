using Emulation.Rules.Diagnostics;
using Emulation.Rules.Wording;
using static Emulation.Rules.Source.SyntaxHints;

namespace Emulation.Rules.Source;

/// <summary>What to write where a value does not fit its operator.</summary>
internal static class OperandHints
{
    public static LocalizedText Unary(UnaryNode node, ValueKind kind, CheckContext context) => kind switch
    {
        ValueKind.Number or ValueKind.Whole => Write($"{context.TextOf(node.Operand)} == 0"),
        ValueKind.Truth => ExpressionHints.Convert,
        ValueKind.Text => ForeignTexts.OnlyCompared,
        ValueKind.Date => ExpressionHints.CountDays,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static LocalizedText Binary(BinaryNode node, ValueKind left, ValueKind right, CheckContext context) => node.Operation switch
    {
        Operation.Or or Operation.And => ExpressionHints.Compare,
        Operation.Equality or Operation.Order => Comparison(node, left, right, context),
        Operation.Addition or Operation.Multiplication or Operation.Division =>
            Is(ValueKind.Date, left, right) ? ExpressionHints.CountDays : Is(ValueKind.Text, left, right) ? ForeignTexts.OnlyCompared
                : ExpressionHints.Convert,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static LocalizedText Comparison(BinaryNode node, ValueKind left, ValueKind right, CheckContext context)
    {
        if (Is(ValueKind.Date, left, right))
        {
            return ForeignTexts.QuoteDate;
        }

        if (Is(ValueKind.Text, left, right))
        {
            return left.IsNumber() || right.IsNumber() ? ExpressionHints.NumberAsText : ForeignTexts.OnlyCompared;
        }

        var (truth, number) = left == ValueKind.Truth ? (node.Left, node.Right) : (node.Right, node.Left);
        var asked = context.TextOf(truth);
        var negated = truth.Bare is NameNode ? $"!{asked}" : $"!({asked})";
        if (left == right)
        {
            return ExpressionHints.Compare;
        }

        if (node.Operation == Operation.Order)
        {
            return ExpressionHints.OneOf(asked, negated);
        }

        var isZero = number.Bare is NumberNode { Text: "0" };
        return Write(isZero == node.Operator is "==" or "eq" ? negated : asked);
    }

    private static bool Is(ValueKind kind, ValueKind left, ValueKind right) => left == kind || right == kind;
}
