using System.Globalization;

namespace Emulation.Rules.Store.Tests.Support;

/// <summary>How often the tests of reliability do what they do: a little by default, more on a build server (<c>EMULATION_TEST_EFFORT</c>),
/// all of it where <c>ER_STORE_FULL</c> is set.</summary>
internal static class Counts
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("ER_STORE_FULL") is { Length: > 0 };

    private static bool IsMore { get; } = Environment.GetEnvironmentVariable("EMULATION_TEST_EFFORT") is { Length: > 0 };

    public static int Versions => IsFull ? 500 : IsMore ? 15 : 6;

    public static int Nodes => IsFull || IsMore ? 3 : 2;

    public static int Kills => IsFull ? 50 : IsMore ? 3 : 2;

    public static int Interleavings => IsFull ? 1_000 : IsMore ? 24 : 12;

    public static int Submissions => IsFull ? 100_000 : 300;

    public static int Documents => IsFull ? 1_000_000 : IsMore ? 20_000 : 4_000;

    public static string Text(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
