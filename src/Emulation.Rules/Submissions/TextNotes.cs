using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Submissions;

/// <summary>Ids, clusters and choices that were written with unusual spaces or unseen characters: said once for each kind.</summary>
internal sealed class TextNotes
{
    private readonly FaultGroups _groups = new();

    public void Note(string written, TableOrigin origin, DataCell cell)
    {
        if (IsUsual(written))
        {
            return;
        }

        Note(written, () => origin.PositionOf(cell));
    }

    public void Note(string written, Func<SourcePosition> at)
    {
        var text = written.Trim();
        var spaces = new SortedSet<int>();
        var unseen = new SortedSet<int>();
        var before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = CharacterKinds.IsSpace(rune.Value);
            if (isSpace && (rune.Value != ' ' || before == ' '))
            {
                spaces.Add(rune.Value);
            }
            else if (!isSpace && CharacterKinds.IsInvisible(rune.Value))
            {
                unseen.Add(rune.Value);
            }

            before = rune.Value;
        }

        // Said apart: neither name is shown beside another that looks the same.
        Add(Codes.OddSpaces, spaces, text, at);
        Add(Codes.InvisibleCharacters, unseen, text, at);
    }

    public void ReportTo(DiagnosticBag bag) => _groups.ReportTo(bag);

    private void Add(DiagnosticDescriptor descriptor, SortedSet<int> codes, string text, Func<SourcePosition> at)
    {
        if (codes.Count > 0)
        {
            _groups.Add(descriptor, "", "", at(), CharacterKinds.Fold(text), string.Join(", ", codes.Select(CodeOf)));
        }
    }

    private static string CodeOf(int code) => code == ' ' ? "U+0020 U+0020" : CharacterKinds.CodePoint(code);

    private static bool IsUsual(string text) => text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0 || IsPlain(text);

    private static bool IsPlain(string text)
    {
        var before = '\0';
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' || (character == ' ' && before == ' '))
            {
                return false;
            }

            before = character;
        }

        return true;
    }
}
