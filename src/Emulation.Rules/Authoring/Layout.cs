namespace Emulation.Rules.Authoring;

/// <summary>Puts properties and items in and takes them out the way the text around them is laid out.</summary>
internal sealed class Layout(WorkspaceFile file)
{
    private string Text => file.Text;

    private string NewLine => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The edits that put something at the end of an object or array.</summary>
    public IEnumerable<TextEdit> Insert(EditNode around, string text)
    {
        if (around.Children.Count == 0)
        {
            var inside = Text.AsSpan(around.Start + 1, Math.Max(0, around.End - around.Start - (around.IsClosed ? 2 : 1)));
            return inside.IsWhiteSpace()
                ? [file.Edit(around.Start + 1, around.Start + 1 + inside.Length, $" {text} ")]
                : [file.Edit(around.Start + 1, around.Start + 1, $" {text}")];
        }

        var last = around.Children[^1];
        if (!IsOnOwnLine(last))
        {
            return [file.Edit(last.End, last.End, $", {text}")];
        }

        var line = $"{NewLine}{IndentOf(last)}{text}";
        var closing = around.IsClosed ? around.End - 1 : Text.Length;
        var end = EndOfRemarks(last.End, closing);

        // What stands behind the last one on its line, such as a comment, stays with it.
        var staysBehind = end > last.End && (!around.IsClosed || end < closing);
        return staysBehind
            ? [file.Edit(last.End, last.End, ","), file.Edit(end, end, line)]
            : [file.Edit(last.End, last.End, "," + line)];
    }

    /// <summary>The edits that put something in front of a property or item, behind what is said about the one before.</summary>
    public IEnumerable<TextEdit> InsertBefore(EditNode next, string text)
    {
        var before = next.Index == 0 ? next.Parent!.Start + 1 : next.Parent!.Children[next.Index - 1].End;
        var end = EndOfRemarks(before, next.OuterStart);
        var hasComma = next.Index == 0 || Comma(before, end) >= 0;
        return hasComma && end < next.OuterStart && IsOnOwnLine(next)
            ? [file.Edit(end, end, $"{NewLine}{IndentOf(next)}{text},")]
            : [file.Edit(next.OuterStart, next.OuterStart, $"{text}, ")];
    }

    /// <summary>The edits that take out a property or item with its comma, and its lines where nothing else stands on them.</summary>
    public IEnumerable<TextEdit> Remove(EditNode node)
    {
        var siblings = node.Parent!.Children;
        var (start, end) = (node.OuterStart, node.End);
        var comma = node.Index + 1 < siblings.Count ? Comma(end, siblings[node.Index + 1].OuterStart) : -1;
        if (comma >= 0)
        {
            end = comma + 1;
        }

        var (lineStart, lineEnd) = (StartOfLine(start), EndOfLine(end));
        var isAlone = Text.AsSpan(lineStart, start - lineStart).IsWhiteSpace() && Text.AsSpan(end, lineEnd - end).IsWhiteSpace();
        if (isAlone)
        {
            // The line goes with its end; the last line of a text with what ends the one before.
            (start, end) = (lineStart, Math.Min(Text.Length, lineEnd + LengthOfBreak(lineEnd)));
        }
        else
        {
            while (comma >= 0 && end < Text.Length && Text[end] is ' ' or '\t')
            {
                end++;
            }
        }

        if (comma >= 0 || node.Index == 0)
        {
            return [file.Edit(start, end, "")];
        }

        var itsComma = Comma(siblings[node.Index - 1].End, node.OuterStart);
        return itsComma < 0 ? [file.Edit(start, end, "")]
            : isAlone || Text.AsSpan(itsComma, start - itsComma).ContainsAny('\r', '\n')
                ? [file.Edit(itsComma, itsComma + 1, ""), file.Edit(start, end, "")]
            : [file.Edit(itsComma, end, "")];
    }

    private bool IsOnOwnLine(EditNode node)
    {
        var lineStart = StartOfLine(node.OuterStart);
        return lineStart > 0 && Text.AsSpan(lineStart, node.OuterStart - lineStart).IsWhiteSpace();
    }

    private string IndentOf(EditNode node)
    {
        var lineStart = StartOfLine(node.OuterStart);
        return Text[lineStart..node.OuterStart];
    }

    /// <summary>The first comma that is no part of a comment; -1 where there is none.</summary>
    private int Comma(int from, int to)
    {
        var at = from;
        while (at < to && Text[at] != ',')
        {
            at = Next(at);
        }

        return at < to ? at : -1;
    }

    /// <summary>The end of the line, or of the line that a comment begun on it ends on.</summary>
    private int EndOfRemarks(int from, int to)
    {
        var at = from;
        while (at < to && Text[at] is not ('\r' or '\n'))
        {
            at = Next(at);
        }

        return at;
    }

    /// <summary>Behind a character, or behind the comment that begins with it.</summary>
    private int Next(int at)
    {
        var text = Text.AsSpan(at);
        return text.StartsWith("//", StringComparison.Ordinal) ? EndOfLine(at)
            : !text.StartsWith("/*", StringComparison.Ordinal) ? at + 1
            : Text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2
            : Text.Length;
    }

    private int StartOfLine(int offset) => offset == 0 ? 0 : Text.LastIndexOfAny(['\r', '\n'], offset - 1) + 1;

    private int EndOfLine(int offset) => Text.AsSpan(offset).IndexOfAny('\r', '\n') is var length and >= 0 ? offset + length : Text.Length;

    private int LengthOfBreak(int offset) => Text.AsSpan(offset).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
}
