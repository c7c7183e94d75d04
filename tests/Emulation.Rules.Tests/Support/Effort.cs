using System.Globalization;

namespace Emulation.Rules.Tests.Support;

/// <summary>
/// How long properties try. The plain run is the short form; EMULATION_TEST_EFFORT multiplies it: 4 is the form of a build server, 50 that
/// of a night.
/// </summary>
internal static class Effort
{
    private static readonly int Factor =
        int.TryParse(
            Environment.GetEnvironmentVariable("EMULATION_TEST_EFFORT"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var factor) && factor > 0
            ? factor
            : 1;

    /// <summary>Whether more than the short form is asked for.</summary>
    public static bool IsLong => Factor > 1;

    /// <summary>So many tries, where the short form has <paramref name="few"/>.</summary>
    public static int Of(int few) => few * Factor;
}
