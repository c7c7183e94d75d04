using System.Globalization;

namespace Emulation.Rules.Json;

/// <summary>Dates as people write them, the day before the month.</summary>
internal static class DateForms
{
    public const string Iso = "yyyy-MM-dd";

    private static readonly string[] Known = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d"];

    /// <summary>The date as rules have it; null where the text is none.</summary>
    public static string? ToIso(string text) =>
        DateOnly.TryParseExact(text.Trim(), Known, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString(Iso, CultureInfo.InvariantCulture)
            : null;
}
