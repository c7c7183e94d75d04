using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Cli.Data;

/// <summary>Lines and columns of a text.</summary>
internal static class TextPlace
{
    /// <summary>
    /// The place right behind <paramref name="before"/>, when that text starts at <paramref name="line"/> and <paramref name="column"/> of
    /// the file.
    /// </summary>
    public static SourcePosition After(ReadOnlySpan<char> before, string file, int line = 1, int column = 1)
    {
        var lineStart = 1 - column;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 == before.Length || before[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new SourcePosition { File = file, Line = line, Column = before.Length - lineStart + 1 };
    }
}
