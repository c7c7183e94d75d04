namespace Emulation.Rules.Writing;

/// <summary>What stands between two values of indented JSON.</summary>
internal static class JsonLines
{
    /// <summary>Deeper than any result is.</summary>
    public const int UsualDepth = 24;

    private const int Step = 2;

    private static readonly byte[][] Lines = [.. Enumerable.Range(0, UsualDepth).Select(Line)];

    /// <summary>A comma, a line break, and the indentation at that depth.</summary>
    public static ReadOnlySpan<byte> At(int depth) => depth < UsualDepth ? Lines[depth] : Line(depth);

    private static byte[] Line(int depth) => [(byte)',', (byte)'\n', .. Enumerable.Repeat((byte)' ', depth * Step)];
}
