using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Ids, clusters and choices that were written with unusual spaces or unseen characters: said once for each kind.</summary>
internal sealed class TextNotes
{
    private readonly FaultGroups _groups = new();

    public void Note(string written, TableOrigin origin, DataCell cell)
    {
        if (IsUnusual(written))
        {
            Note(written, origin.PositionOf(cell));
        }
    }

    public void Note(string written, SourcePosition position)
    {
        if (!IsUnusual(written))
        {
            return;
        }

        var text = written.Trim();
        var spaces = new SortedSet<int>();
        var unseen = new SortedSet<int>();
        var before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOddSpace(rune.Value, before))
            {
                spaces.Add(rune.Value);
            }
            else if (IsUnseen(rune.Value))
            {
                unseen.Add(rune.Value);
            }

            before = rune.Value;
        }

        Add(Codes.OddSpaces, spaces, text, position);
        Add(Codes.InvisibleCharacters, unseen, text, position);
    }

    public void ReportTo(DiagnosticBag bag) => _groups.ReportTo(bag);

    /// <summary>The text of which there is nothing to note: with usual spaces, one at a time, and without what is not seen.</summary>
    public static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder();
        var before = 0;
        foreach (var rune in text.EnumerateRunes().Where(rune => !IsUnseen(rune.Value)))
        {
            var isOdd = IsOddSpace(rune.Value, before);
            if (!isOdd || before != ' ')
            {
                plain.Append(isOdd ? " " : rune.ToString());
            }

            before = isOdd ? ' ' : rune.Value;
        }

        return plain.ToString();
    }

    /// <summary>Whether there is anything to note: hardly ever, and nothing is made to find out.</summary>
    private static bool IsUnusual(string text)
    {
        var before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOddSpace(rune.Value, before) || IsUnseen(rune.Value))
            {
                return true;
            }

            before = rune.Value;
        }

        return false;
    }

    private static bool IsOddSpace(int code, int before) =>
        code == ' ' ? before == ' ' : code is < '!' or > '~' && CharacterKinds.IsSpace(code);

    private static bool IsUnseen(int code) => code is < ' ' or > '~' && !CharacterKinds.IsSpace(code) && CharacterKinds.IsInvisible(code);

    /// <summary>The text is shown as it is compared: beside itself as written it would look the same.</summary>
    private void Add(DiagnosticDescriptor descriptor, SortedSet<int> codes, string text, SourcePosition position)
    {
        if (codes.Count > 0)
        {
            _groups.Add(descriptor, "", "", position, CharacterKinds.Fold(text), string.Join(", ", codes.Select(CodeOf)));
        }
    }

    private static string CodeOf(int code) => code == ' ' ? "U+0020 U+0020" : CharacterKinds.CodePoint(code);
}
