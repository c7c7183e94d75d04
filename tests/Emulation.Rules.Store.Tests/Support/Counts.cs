using System.Globalization;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>How often the tests of reliability do what they do: a little by default, all of it where <c>ER_STORE_FULL</c> is
/// set.</summary>
internal static class Counts
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("ER_STORE_FULL") is { Length: > 0 };

    public static int Versions => IsFull ? 500 : 15;

    public static int Kills => IsFull ? 50 : 3;

    public static int Interleavings => IsFull ? 1_000 : 24;

    public static int Submissions => IsFull ? 100_000 : 300;

    public static string Text(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
