using System.Globalization;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Spreadsheets;

/// <summary>
/// Names of sheets as spreadsheets allow them: at most 31 characters, none of <c>[ ] : * ? / \</c>, no two alike but for case.
/// </summary>
internal sealed class SheetNames
{
    private const int Most = 31;
    private const string Refused = "[]:*?/\\";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Reserve(string wanted)
    {
        var plain = new string([.. PlainText.OneLine(wanted).Select(c => Refused.Contains(c) ? ' ' : c)]).Trim().Trim('\'');
        var name = Cut(plain.Length == 0 ? "1" : plain, Most);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = Cut(plain, Most - mark.Length) + mark;
        }

        return name;
    }

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd();
}
