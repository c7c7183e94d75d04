using System.Globalization;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Finds what to change where a text stops being JSON: each change is tried, and given where reading then gets further.</summary>
internal sealed class JsonSyntaxFix(WorkspaceFile file, int offset)
{
    private const string CurlyQuotes = "“”„‟";

    private string Text => file.Text;

    private char Here => offset < Text.Length ? Text[offset] : '\0';

    public IEnumerable<Fix> All()
    {
        foreach (var (start, end, text) in Candidates())
        {
            if (LeadsFurther(start, end, text))
            {
                var (removed, added) = (Text[start..end], text);
                var title = added.Length == 0 ? EditTexts.Remove(removed)
                    : removed.Length == 0 ? EditTexts.Add(added.Trim())
                    : EditTexts.ChangeTo(added);
                yield return FixPlace.Make(title, file.Edit(start, end, text));
            }
        }
    }

    private IEnumerable<(int Start, int End, string Text)> Candidates()
    {
        var before = Text.AsSpan(0, offset).TrimEnd().Length;
        var lineEnd = Text.AsSpan(offset).IndexOfAny('\r', '\n') is var length and >= 0 ? offset + length : Text.Length;
        var word = WordAt(offset);
        if (CurlyQuotes.Contains(Here, StringComparison.Ordinal))
        {
            var close = Text.AsSpan(offset + 1).IndexOfAny(CurlyQuotes) is var found and >= 0 ? offset + 1 + found : offset;
            yield return (offset, close + 1, close == offset ? "\"" : $"\"{Text[(offset + 1)..close]}\"");
        }

        if (Here == '\'' && Text.IndexOf('\'', offset + 1) is >= 0 and var quote)
        {
            yield return (offset, quote + 1, JsonText.Quote(Text[(offset + 1)..quote]));
        }

        if (Here == '#')
        {
            yield return (offset, offset + 1, "//");
        }

        if (Here == '"' && Unclosed(lineEnd) is { } closing)
        {
            yield return (closing, closing, "\"");
        }

        if (Here == '\\')
        {
            yield return (offset, offset, "\\");
        }

        if (CommaBefore() is { } comma)
        {
            yield return (comma, comma + 1, "");
        }

        if (Here is ',' or '}' or ']')
        {
            yield return (offset, offset + 1, "");
        }

        if (word.Length > 0)
        {
            foreach (var meant in Meant(word))
            {
                yield return (offset, offset + word.Length, meant);
            }
        }

        yield return (before, before, ",");
        yield return (before, before, ":");
        if (Math.Max(EndOfRead(), EndOfName()) is var read && read < before)
        {
            // A comment stands between.
            yield return (read, read, ",");
            yield return (read, read, ":");
        }

        var closers =
            string.Concat(
                file.Root.All()
                    .Where(node => node is { IsContainer: true, IsClosed: false })
                    .Reverse()
                    .Select(node => node.Kind == JsonNodeKind.Object ? "}" : "]"));
        var last = Text.AsSpan().TrimEnd().Length;
        yield return (last, last, LeadsFurther(last, last, closers) ? closers : "\n" + closers);
    }

    /// <summary>A comma before a closing bracket holds nothing: what lacks something without it lacked that before.</summary>
    public bool OnlyTakesAComma(Fix fix) =>
        Here is ']' or '}' && CommaBefore() is { } comma && TextEdits.Apply(file, fix.Edits) == Text.Remove(comma, 1);

    /// <summary>The comma that stands before here, behind what was read last: comments may follow it.</summary>
    private int? CommaBefore()
    {
        var read = EndOfRead();
        var before = Text.AsSpan(0, offset).TrimEnd().Length - 1;
        var next = read + Text.AsSpan(read, offset - read).IndexOfAnyExcept(" \t\r\n");
        return before >= 0 && Text[before] == ',' ? before : next >= read && Text[next] == ',' ? next : null;
    }

    /// <summary>Behind the last value before here.</summary>
    private int EndOfRead() =>
        file.Root.All().Where(node => node.End > node.Start && node.End <= offset).Select(node => node.End).DefaultIfEmpty().Max();

    private int EndOfName() => file.Root.All().Select(node => node.NameEnd).Where(end => end <= offset).DefaultIfEmpty().Max();

    /// <summary>What a word was meant to be: a number, one of JSON's words, a name or text.</summary>
    private static IEnumerable<string> Meant(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "true" or "false" or "null" or "none")
        {
            yield return lower is "none" ? "null" : lower;
        }

        if (decimal.TryParse(word.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            yield return DecimalText.Of(number);
        }

        yield return JsonText.Quote(word);
    }

    private string WordAt(int start)
    {
        var end = start;
        while (end < Text.Length
            && (char.IsLetterOrDigit(Text[end]) || Text[end] is '_' or '.' or '+' or '-' or '$' || IsDecimalComma(end)))
        {
            end++;
        }

        return Text[start..end];
    }

    private bool IsDecimalComma(int at) =>
        Text[at] == ',' && at > 0 && char.IsAsciiDigit(Text[at - 1]) && at + 1 < Text.Length && char.IsAsciiDigit(Text[at + 1]);

    /// <summary>Where a text that is never closed should have been: before what ends its line.</summary>
    private int? Unclosed(int lineEnd)
    {
        var end = lineEnd;
        while (end > offset + 1 && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is ',' or '}' or ']'))
        {
            end--;
        }

        return end > offset ? end : null;
    }

    private bool LeadsFurther(int start, int end, string added)
    {
        if (start == end && added.Length == 0)
        {
            return false;
        }

        var changed = string.Concat(Text.AsSpan(0, start), added, Text.AsSpan(end));
        var bag = new DiagnosticBag();
        if (JsonNodeReader.Read(new SourceText("", changed), JsonLimits.Rules, bag) is not null)
        {
            return true;
        }

        // A mistake of another kind further on is told next; one at the same place would only be moved.
        var fault = bag.ToSortedList()[0].Position;
        var source = new SourceText("", changed);
        return source.OffsetOf(fault.Line, fault.Column - 1) > Math.Max(offset, end) + added.Length + 1;
    }
}
