using System.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>
/// What debug builds put where a row holds nothing: whoever reads a place that was never filled, or still another participant's, gets
/// figures that no test can miss.
/// </summary>
internal static class RowPoison
{
#if DEBUG
    public const decimal Number = -777_777_777_777.7777m;
#else
    public const decimal Number = 0m;
#endif

    private const string Text = "\u2620";

    /// <summary>Fills every place.</summary>
    [Conditional("DEBUG")]
    public static void Fill(Row row)
    {
        Array.Fill(row.Numbers, Number);
        Array.Fill(row.Texts, Text);
        Array.Fill(row.Flags, true);
        Array.Fill(row.Dates, DateTime.MaxValue.Date);
        Array.Clear(row.Lists);
    }

    /// <summary>Fills one place.</summary>
    [Conditional("DEBUG")]
    public static void Fill(Row row, Slot slot)
    {
        if (slot.Type == typeof(decimal))
        {
            row.Numbers[slot.Index] = Number;
        }
        else if (slot.Type == typeof(bool))
        {
            row.Flags[slot.Index] = true;
        }
        else if (slot.Type == typeof(string))
        {
            row.Texts[slot.Index] = Text;
        }
        else if (slot.Type == typeof(DateTime))
        {
            row.Dates[slot.Index] = DateTime.MaxValue.Date;
        }
    }
}
