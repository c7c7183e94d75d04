namespace Emulation.Rules.Tests.Support;

/// <summary>An edit such as people make, in one of the files that a campaign is loaded from.</summary>
internal static class RandomEdit
{
    private static readonly string[] Typed = [" ", "\n", "1", "0", "x", "\"", ",", "}", " > 0", "// note\n", "{ }, "];

    public static CampaignFiles Of(CampaignFiles files, Random random)
    {
        var rules = files.Texts.Keys
            .Where(path => path == CampaignFiles.CampaignFile || path.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal))
            .ToList();
        var path = rules[random.Next(rules.Count)];
        var texts = files.Texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);
        texts[path] = Of(texts[path], random);
        return new CampaignFiles(files.Name, texts).WithBases(files.Bases);
    }

    private static string Of(string text, Random random)
    {
        var at = random.Next(text.Length);
        var digit = text.IndexOfAny([.. "123456789"], at);
        var line = text.IndexOf('\n', at);
        return random.Next(12) switch
        {
            0 => text.Insert(at, Typed[random.Next(Typed.Length)]),
            1 => text.Remove(at, Math.Min(text.Length - at, 1 + random.Next(3))),
            2 or 3 or 4 when digit >= 0 => $"{text[..digit]}{1 + random.Next(9)}{text[(digit + 1)..]}",
            5 when line >= 0 => text.Insert(line, random.Next(2) == 0 ? "\n" : "  "),
            6 => Renamed(text, at, random),
            7 or 8 => WithLines(text, at, random),
            9 or 10 => Moved(text, random),
            _ => Twice(text, at),
        };
    }

    /// <summary>A word gets another letter: here and, half of the time, wherever it is written.</summary>
    private static string Renamed(string text, int at, Random random)
    {
        var start = text.IndexOf('"', at);
        var end = start < 0 ? -1 : text.IndexOf('"', start + 1);
        if (end < 0)
        {
            return text + " ";
        }

        var word = text[start..end];
        return random.Next(2) == 0 ? text.Insert(end, "x") : text.Replace(word, word + "x", StringComparison.Ordinal);
    }

    /// <summary>Some lines are put in, or one that holds nothing but space is taken out.</summary>
    private static string WithLines(string text, int at, Random random)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var empty = text.IndexOf("\n\n", at, StringComparison.Ordinal);
        return random.Next(3) == 0 && empty >= 0
            ? text.Remove(empty, 1)
            : text.Insert(random.Next(4) == 0 ? 0 : start, string.Concat(Enumerable.Repeat("\n", 1 + random.Next(3))));
    }

    /// <summary>An object with an id changes places with the next one beside it, such as two criteria.</summary>
    private static string Moved(string text, Random random)
    {
        List<(int Start, int End)> objects = [];
        for (var at = text.IndexOf("{ \"", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{ \"", at + 1, StringComparison.Ordinal))
        {
            objects.Add((at, EndOf(text, at)));
        }

        var pairs = objects
            .SelectMany(one => objects.Where(other => other.Start > one.End && text[one.End..other.Start].Trim() == ",")
                .Select(other => (One: one, Other: other)))
            .ToList();
        if (pairs.Count == 0)
        {
            return text + "\n";
        }

        var (first, second) = pairs[random.Next(pairs.Count)];
        var span = text.AsSpan();
        var before = string.Concat(span[..first.Start], span[second.Start..second.End], span[first.End..second.Start]);
        return string.Concat(before, span[first.Start..first.End], span[second.End..]);
    }

    /// <summary>The end of the object that begins at an offset; brackets in texts are as good as any.</summary>
    private static int EndOf(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return start + 1;
    }

    /// <summary>A line that holds a whole object is written twice, as by copying.</summary>
    private static string Twice(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at);
        return end < 0 ? text : text.Insert(start, text[start..(end + 1)]);
    }
}
