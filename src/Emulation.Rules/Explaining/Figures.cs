using System.Globalization;

namespace Emulation.Rules.Explaining;

/// <summary>Numbers as people read them: invariant in both languages, so that tables and data files agree.</summary>
internal static class Figures
{
    /// <summary>What stands where there is no figure.</summary>
    public const string None = "—";

    /// <summary>A number; a dash for none.</summary>
    public static string Of(decimal? value) => Written(value, CultureInfo.InvariantCulture);

    /// <summary>A number as a culture writes it; a dash for none.</summary>
    public static string Written(decimal? value, CultureInfo numbers) => value?.ToString(numbers) ?? None;

    /// <summary>A number; a dash for none.</summary>
    public static string Of(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? None;

    /// <summary>Points out of their maximum; the points alone where there is none.</summary>
    public static string OutOf(decimal? points, decimal? maximum) => maximum is null ? Of(points) : $"{Of(points)} / {Of(maximum)}";

    /// <summary>A difference with its sign.</summary>
    public static string Signed(decimal value) => value > 0m ? $"+{Of(value)}" : Of(value);

    /// <summary>A percentage; a dash for none.</summary>
    public static string Percent(decimal? value) => value is null ? None : $"{Of(value)} %";
}
