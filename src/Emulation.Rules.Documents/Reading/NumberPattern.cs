using System.Text;

namespace Emulation.Rules.Documents.Reading;

/// <summary>How a format shows whole numbers: ids such as 01 and T01 are often numbers shown so.</summary>
/// <param name="Before">The text before the digits.</param>
/// <param name="Digits">The fewest digits.</param>
/// <param name="After">The text behind them.</param>
internal sealed record NumberPattern(string Before, int Digits, string After)
{
    private const string General = "General";

    /// <summary>Signs that stand for themselves without quotes.</summary>
    private const string Plain = " $+-/():!^&'~{}<>=";

    /// <summary>That of a code of texts around zeros or <c>General</c>; null for any other, as with places behind the point.</summary>
    public static NumberPattern? Of(string code)
    {
        var texts = (Before: new StringBuilder(), After: new StringBuilder());
        var (digits, hasNumber, isBehind) = (0, false, false);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var text = hasNumber ? texts.After : texts.Before;
            if (code[i] == '0' && !isBehind)
            {
                (digits, hasNumber) = (digits + 1, true);
                continue;
            }

            if (!hasNumber && code.AsSpan(i).StartsWith(General, StringComparison.OrdinalIgnoreCase))
            {
                (i, hasNumber) = (i + General.Length - 1, true);
            }
            else if (code[i] == '"' && code.IndexOf('"', i + 1) is > 0 and var end)
            {
                text.Append(code, i + 1, end - i - 1);
                i = end;
            }
            else if (code[i] == '\\' && i + 1 < code.Length)
            {
                text.Append(code[++i]);
            }
            else if (Plain.Contains(code[i], StringComparison.Ordinal))
            {
                text.Append(code[i]);
            }
            else
            {
                return null;
            }

            isBehind = hasNumber;
        }

        return hasNumber ? new(texts.Before.ToString(), digits, texts.After.ToString()) : null;
    }

    public string Show(string number) => Before + number.PadLeft(Digits, '0') + After;
}
