using Emulation.Rules.Definitions;

namespace Emulation.Rules.Compilation;

/// <summary>The typed values one participant's rules read. Reused for the next participant; never shared between threads.</summary>
internal sealed class Row(RowLayout layout)
{
    public readonly decimal[] Numbers = new decimal[layout.NumberCount];
    public readonly bool[] Flags = new bool[layout.FlagCount];
    public readonly string[] Texts = new string[layout.TextCount];
    public readonly DateTime[] Dates = new DateTime[layout.DateCount];
    public readonly bool[] Given = new bool[layout.Slots.Count];

    /// <summary>The rule that runs, so that a fault can name it.</summary>
    public int Step;

    public void Set(Slot slot, IndicatorValue value)
    {
        Given[slot.Ordinal] = true;
        switch (value.Value)
        {
            case decimal number:
                Numbers[slot.Index] = number;
                break;
            case bool flag:
                Flags[slot.Index] = flag;
                break;
            case DateOnly date:
                Dates[slot.Index] = date.ToDateTime(TimeOnly.MinValue);
                break;
            case string text:
                Texts[slot.Index] = text;
                break;
        }
    }

    public void Set(Slot slot, decimal? number)
    {
        Given[slot.Ordinal] = number is not null;
        Numbers[slot.Index] = number ?? 0m;
    }

    public IndicatorValue Get(Slot slot) =>
        slot.Type == typeof(decimal) ? Numbers[slot.Index]
        : slot.Type == typeof(bool) ? Flags[slot.Index]
        : slot.Type == typeof(DateTime) ? DateOnly.FromDateTime(Dates[slot.Index])
        : Texts[slot.Index];
}
