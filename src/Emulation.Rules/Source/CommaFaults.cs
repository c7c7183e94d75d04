using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Source;

/// <summary>Commas inside numbers: thousands where three digits follow each, otherwise decimals.</summary>
internal static class CommaFaults
{
    public static readonly LocalizedText OnlyArguments = SyntaxTexts.Text(
        "Dấu phẩy chỉ ngăn các đối số của hàm; nối điều kiện bằng &&, số lẻ viết dấu chấm.",
        "A comma only separates the arguments of a function; conditions are joined with &&, decimals take a point.");

    public static Diagnostic InNumber(RuleExpression expression, TextSpan span)
    {
        var written = expression.Text[span.Start..span.End].Replace(" ", "", StringComparison.Ordinal);
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var groups = (point < 0 ? written : written[..point]).Split(',');
        return NumberForms.AreGroups(groups)
            ? Codes.ThousandsSeparator.At(expression.At(span.Start), written, written.Replace(",", "", StringComparison.Ordinal))
            : Codes.DecimalComma.At(expression.At(span.Start), written);
    }
}
