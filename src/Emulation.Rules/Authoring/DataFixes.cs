using Emulation.Rules.Json;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Mends of names, texts and rows of submitted data.</summary>
internal static class DataFixes
{
    private const string Before = "Did you mean '";

    /// <summary>The name that the message says was probably meant.</summary>
    public static IEnumerable<Fix> Meant(FixPlace place)
    {
        var hint = place.Diagnostic.Hint?.English ?? "";
        var at = hint.IndexOf(Before, StringComparison.Ordinal);
        if (at < 0)
        {
            yield break;
        }

        var meant = hint[(at + Before.Length)..hint.IndexOf("'?", at, StringComparison.Ordinal)];
        foreach (var written in place.Quoted.TakeWhile(quoted => quoted != meant).Reverse())
        {
            if (DataPlace.Saying(place, written) is { } found)
            {
                yield return found.ToFix(meant);
                yield break;
            }
        }
    }

    /// <summary>The text with usual spaces and without what nobody sees.</summary>
    public static IEnumerable<Fix> PlainText(FixPlace place)
    {
        if (DataPlace.At(place) is { } found && TextNotes.Plain(RepairedJson.Valid(found.Text)) is var plain && plain != found.Text)
        {
            yield return FixPlace.Make(EditTexts.TypeAgain(plain), found.Write(plain));
        }
    }

    /// <summary>The row of a table, or the item of a list, goes.</summary>
    public static IEnumerable<Fix> Row(FixPlace place)
    {
        if (place.File.Kind != WorkspaceFileKind.Table)
        {
            return Repeated(place) is { } item ? [place.Remove(item)] : [];
        }

        var text = place.File.Text;
        var start = place.Start == 0 ? 0 : text.LastIndexOf('\n', place.Start - 1) + 1;
        var end = text.IndexOf('\n', place.Start) is >= 0 and var line ? line + 1 : text.Length;
        return [FixPlace.Make(EditTexts.RemoveRow, place.File.Edit(start, end, ""))];
    }

    /// <summary>The nearest word of the column; where none is near, those it takes.</summary>
    public static IEnumerable<Fix> PastAwardWord(FixPlace place)
    {
        if (place.Quoted is not [_, var written, PastAwardWords.Kind, ..] || DataPlace.Saying(place, written) is not { } found)
        {
            return [];
        }

        var known = PastAwardWords.Kinds.Keys;
        return (Diagnostics.Suggestion.Nearest(written, known) is { } nearest ? [nearest] : known).Select(found.ToFix);
    }

    /// <summary>A participant without values; of two entries that are alike in one history, the second.</summary>
    private static EditNode? Repeated(FixPlace place)
    {
        var item = place.Begins ?? place.Object;
        var text = place.File.Text;
        return item?["history"]?.Children is { } history
            ? history.FirstOrDefault(one => history.Any(
                other => other.Index < one.Index && text[other.Start..other.End] == text[one.Start..one.End])) ?? item
            : item is { Parent: not null } ? item : null;
    }
}
