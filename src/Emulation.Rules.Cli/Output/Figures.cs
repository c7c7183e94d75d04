using System.Globalization;

namespace Emulation.Rules.Cli.Output;

/// <summary>Numbers as people read them: invariant in both languages, so that tables and data files agree.</summary>
internal static class Figures
{
    public const string None = "—";

    public static string Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? None;

    public static string Of(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? None;

    public static string Signed(decimal value) => value > 0m ? $"+{Of(value)}" : Of(value);

    public static string Percent(decimal? value) => value is null ? None : $"{Of(value)} %";
}
