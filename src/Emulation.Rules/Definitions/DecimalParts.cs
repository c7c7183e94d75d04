using System.Runtime.InteropServices;

namespace Emulation.Rules.Definitions;

/// <summary>
/// A decimal taken apart in place: <see cref="decimal.GetBits(decimal)"/> copies it four times over. The layout is that of the
/// Automation type DECIMAL, to which a decimal is marshalled as it is; a test holds it to GetBits.
/// </summary>
[StructLayout(LayoutKind.Explicit)]
internal readonly struct DecimalParts(decimal value)
{
    [FieldOffset(0)]
    private readonly decimal _value = value;

    [FieldOffset(0)]
    private readonly int _flags;

    [FieldOffset(4)]
    private readonly int _high;

    [FieldOffset(8)]
    private readonly ulong _low;

    /// <summary>Whether the digits fit 64 bits.</summary>
    public bool IsShort => _high == 0;

    /// <summary>The digits; of longer numbers, their lower 64 bits.</summary>
    public ulong Digits => _low;

    /// <summary>How many of the digits are decimals.</summary>
    public int Scale => (_flags >> 16) & 0xFF;

    /// <summary>Whether there is a minus, which zero may have too.</summary>
    public bool IsNegative => _flags < 0;
}
