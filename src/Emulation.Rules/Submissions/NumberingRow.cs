using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A row that numbers the columns, as printed forms have below their header: (A) (B) (1) (2) (3).</summary>
internal static class NumberingRow
{
    private const int Fewest = 3;

    /// <summary>Without brackets a row may happen to look like one.</summary>
    private const int FewestPlain = 6;

    public static bool Is(DataRow row)
    {
        var (number, letter, bracketed, count) = (0, 'a', 0, 0);
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
            {
                continue;
            }

            var written = UnicodeText.Identity(cell.Text);
            var text = written.Trim('(', ')', '[', ']').ToLowerInvariant();
            bracketed += text.Length < written.Length ? 1 : 0;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next == number + 1)
            {
                number = next;
            }
            else if (text.Length == 1 && text[0] == letter)
            {
                letter++;
            }
            else
            {
                return false;
            }

            count++;
        }

        return count >= (bracketed == count ? Fewest : FewestPlain);
    }
}
