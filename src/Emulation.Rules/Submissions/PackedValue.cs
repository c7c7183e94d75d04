using Emulation.Rules.Definitions;

namespace Emulation.Rules.Submissions;

/// <summary>A value as a kind of seven bits, in which the scale of a number is, and as few bytes as it takes.</summary>
internal static class PackedValue
{
    /// <summary>Numbers of up to 63 bits: the scale, and from here on the scale of those below zero.</summary>
    private const byte Negative = 32;

    private const byte WholeNumber = 64;
    private const byte True = 65;
    private const byte False = 66;
    private const byte Date = 67;

    private const byte Text = 68;

    /// <summary>A list, of which the packer of submissions writes the items.</summary>
    public const byte List = 69;

    /// <summary>Stands beside the kind of a value that follows the one before it where it usually does.</summary>
    public const byte Usual = 0x80;

    /// <summary>Texts that come again and again are kept once, up to so many.</summary>
    private const int MostShared = 4_096;

    /// <summary>The kind; null of what is not packed.</summary>
    public static byte? KindOf(object value) => value switch
    {
        decimal number => KindOf(number),
        true => True,
        false => False,
        DateOnly => Date,
        string => Text,
        _ => null,
    };

    /// <summary>Writes what the kind does not say of a value that is no list.</summary>
    public static void Write(BinaryWriter writer, object value, PackedTexts texts)
    {
        switch (value)
        {
            case string text:
                texts.Write(writer, text, isShared: texts.Shared < MostShared);
                break;
            case decimal number:
                Write(writer, number);
                break;
            case DateOnly date:
                writer.Write(date.DayNumber);
                break;
        }
    }

    /// <summary>The kind of a number.</summary>
    public static byte KindOf(decimal number)
    {
        var parts = new DecimalParts(number);
        return IsShort(parts) ? (byte)((parts.IsNegative ? Negative : 0) + parts.Scale) : WholeNumber;
    }

    /// <summary>Writes what the kind does not say of a number.</summary>
    public static void Write(BinaryWriter writer, decimal number)
    {
        var parts = new DecimalParts(number);
        if (IsShort(parts))
        {
            writer.Write7BitEncodedInt64((long)parts.Digits);
        }
        else
        {
            writer.Write(number);
        }
    }

    /// <summary>Reads a value that is no list.</summary>
    public static IndicatorValue Read(BinaryReader reader, int kind, PackedTexts texts) => kind switch
    {
        Text => texts.Read(reader)!,
        True => true,
        False => false,
        Date => DateOnly.FromDayNumber(reader.ReadInt32()),
        _ => ReadNumber(reader, kind),
    };

    /// <summary>Reads a number.</summary>
    public static decimal ReadNumber(BinaryReader reader, int kind)
    {
        if (kind == WholeNumber)
        {
            return reader.ReadDecimal();
        }

        var digits = reader.Read7BitEncodedInt64();
        return new decimal((int)digits, (int)(digits >> 32), 0, kind >= Negative, (byte)(kind % Negative));
    }

    private static bool IsShort(in DecimalParts parts) => parts.IsShort && parts.Digits <= long.MaxValue;
}
