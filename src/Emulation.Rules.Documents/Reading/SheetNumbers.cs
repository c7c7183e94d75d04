using System.Globalization;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Documents.Reading;

/// <summary>Numbers and dates as sheets store them.</summary>
internal static class SheetNumbers
{
    /// <summary>Digits that a sheet's numbers have; what comes behind is how a binary fraction misses a decimal one.</summary>
    private const string SignificantDigits = "G15";

    private const int MostDigits = 15;

    /// <summary>The day that sheets take 1900-02-29 for, which never was.</summary>
    private const int NoDay = 60;

    private const int LastSerial = 2_958_465;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly DateOnly DayZeroOf1904 = new(1904, 1, 1);

    /// <summary>
    /// The number as the sheet shows it at its widest; null when it is none that a decimal holds. A whole number that is written out, such
    /// as an id of sixteen digits, misses nothing and is taken as it stands.
    /// </summary>
    public static decimal? Parse(string stored)
    {
        if ((stored.Length <= MostDigits || IsWhole(stored)) && ExactDecimal.TryParse(stored, out var exact) && IsNumber(stored))
        {
            return exact;
        }

        return double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary)
            && double.IsFinite(binary)
            && ExactDecimal.TryParse(binary.ToString(SignificantDigits, CultureInfo.InvariantCulture), out var value)
            ? value
            : null;
    }

    /// <summary>The day of a serial number; null when it is none.</summary>
    public static DateOnly? Day(decimal serial, bool startsIn1904)
    {
        var days = (int)decimal.Floor(Math.Clamp(serial, -1, LastSerial + 1));
        if (startsIn1904)
        {
            return days < 0 || days > DateOnly.MaxValue.DayNumber - DayZeroOf1904.DayNumber ? null : DayZeroOf1904.AddDays(days);
        }

        return days is < 1 or > LastSerial or NoDay ? null : DayZero.AddDays(days < NoDay ? days + 1 : days);
    }

    private static bool IsWhole(string text) => !text.AsSpan(text[0] == '-' ? 1 : 0).ContainsAnyExceptInRange('0', '9');

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
