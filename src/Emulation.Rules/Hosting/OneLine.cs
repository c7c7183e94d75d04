using System.Text;

namespace Emulation.Rules.Hosting;

/// <summary>Text from outside as it may stand in a log: one line, without control characters, cut where it is long.</summary>
internal static class OneLine
{
    private const int Longest = 1000;

    public static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var letter in text)
        {
            if (line.Length == Longest)
            {
                return line.Append('…').ToString();
            }

            line.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        }

        return line.ToString();
    }
}
