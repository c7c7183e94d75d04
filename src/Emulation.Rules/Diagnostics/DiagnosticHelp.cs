namespace Emulation.Rules.Diagnostics;

/// <summary>
/// What a code means and how it is mended: its entries in DIAGNOSTICS.vi.md and DIAGNOSTICS.en.md, which come with the library.
/// </summary>
public sealed record DiagnosticHelp
{
    private const string Heading = "### ";

    private static readonly Lazy<IReadOnlyDictionary<string, DiagnosticHelp>> Entries = new(ReadAll);

    /// <summary>The code, such as <c>ER1001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The message, with … for what differs from case to case.</summary>
    public required LocalizedText Meaning { get; init; }

    /// <summary>What to do; empty where the message says it all.</summary>
    public required LocalizedText Mend { get; init; }

    /// <summary>The whole entry as Markdown, with an example.</summary>
    public required LocalizedText Markdown { get; init; }

    /// <summary>The entry of a code; null when there is none.</summary>
    public static DiagnosticHelp? Of(string code) => Entries.Value.GetValueOrDefault(code);

    /// <summary>The known name that was probably meant; null when none is near.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        return Suggestion.Nearest(written, known);
    }

    private static Dictionary<string, DiagnosticHelp> ReadAll()
    {
        var vietnamese = EntriesIn("DIAGNOSTICS.vi.md");
        return EntriesIn("DIAGNOSTICS.en.md")
            .Where(entry => vietnamese.ContainsKey(entry.Key))
            .ToDictionary(entry => entry.Key, entry => Read(entry.Key, vietnamese[entry.Key], entry.Value), StringComparer.Ordinal);
    }

    private static Dictionary<string, string> EntriesIn(string document)
    {
        using var reader = new StreamReader(typeof(DiagnosticHelp).Assembly.GetManifestResourceStream(document)!);
        return reader.ReadToEnd()
            .ReplaceLineEndings("\n")
            .Split("\n" + Heading)
            .Skip(1)
            .Where(part => part.StartsWith("ER", StringComparison.Ordinal))
            .ToDictionary(part => part.Split(' ')[0], EntryOf, StringComparer.Ordinal);
    }

    /// <summary>Without the heading of the chapter that follows the last entry of one.</summary>
    private static string EntryOf(string part)
    {
        var end = part.IndexOf("\n#", StringComparison.Ordinal);
        return Heading + (end < 0 ? part : part[..end]).TrimEnd();
    }

    private static DiagnosticHelp Read(string code, string vietnamese, string english) => new()
    {
        Code = code,
        Meaning = new LocalizedText { Vietnamese = LinesOf(vietnamese)[0], English = LinesOf(english)[0] },
        Mend = Pairs.Text(Labelled(vietnamese, DiagnosticTexts.Mend.Vietnamese), Labelled(english, DiagnosticTexts.Mend.English)),
        Markdown = new LocalizedText { Vietnamese = vietnamese, English = english },
    };

    private static string Labelled(string entry, string label) =>
        LinesOf(entry).Find(line => line.StartsWith(label, StringComparison.Ordinal))?[label.Length..] ?? "";

    private static List<string> LinesOf(string entry) =>
        [.. entry.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];
}
