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
        return random.Next(8) switch
        {
            0 => text.Insert(at, Typed[random.Next(Typed.Length)]),
            1 => text.Remove(at, Math.Min(text.Length - at, 1 + random.Next(3))),
            2 or 3 or 4 when digit >= 0 => $"{text[..digit]}{1 + random.Next(9)}{text[(digit + 1)..]}",
            5 when line >= 0 => text.Insert(line, random.Next(2) == 0 ? "\n" : "  "),
            6 => Renamed(text, at, random),
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

    /// <summary>A line that holds a whole object is written twice, as by copying.</summary>
    private static string Twice(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at);
        return end < 0 ? text : text.Insert(start, text[start..(end + 1)]);
    }
}
