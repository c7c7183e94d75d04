using System.Globalization;
using Emulation.Rules.Definitions;
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

    /// <summary>Whether a sheet named after the one would look named after the other.</summary>
    public static bool Same(string one, string other) =>
        string.Equals(
            UnicodeText.Identity(Allowed(one)), UnicodeText.Identity(Allowed(other)), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name as a sheet may have it.</summary>
    public static string Allowed(string wanted) => Plain(wanted) switch
    {
        "" => "1",
        { Length: > Most } plain => AtWord(Cut(plain, Most - 1)) + "…",
        var plain => plain,
    };

    public string Reserve(string wanted)
    {
        var plain = Plain(wanted);
        var name = Allowed(wanted);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = Cut(plain, Most - mark.Length) + mark;
        }

        return name;
    }

    private static string Plain(string wanted) =>
        new string([.. PlainText.OneLine(wanted).Select(c => Refused.Contains(c) ? ' ' : c)]).Trim().Trim('\'');

    /// <summary>Without the beginning of a word at the end, unless that leaves too little to know it by.</summary>
    private static string AtWord(string cut) => cut.LastIndexOf(' ') is var space && space > Most / 2 ? cut[..space].TrimEnd(',', ';', ' ')
        : cut;

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd();
}
