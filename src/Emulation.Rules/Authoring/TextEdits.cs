using System.Text;

namespace Emulation.Rules.Authoring;

/// <summary>Applies edits to a text.</summary>
internal static class TextEdits
{
    /// <summary>The text with all edits made, which are places of the text as it is.</summary>
    /// <exception cref="ArgumentException">Two edits overlap.</exception>
    public static string Apply(WorkspaceFile file, IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder();
        var at = 0;
        var places = edits.Select(edit => (Start: file.OffsetOf(edit.Range.Start), End: file.OffsetOf(edit.Range.End), edit.NewText));
        foreach (var (start, end, added) in places.OrderBy(place => place.Start).ThenBy(place => place.End))
        {
            if (start < at || end < start)
            {
                throw new ArgumentException("Edits overlap, or end before they begin.", nameof(edits));
            }

            text.Append(file.Text, at, start - at).Append(added);
            at = end;
        }

        return text.Append(file.Text, at, file.Text.Length - at).ToString();
    }
}
