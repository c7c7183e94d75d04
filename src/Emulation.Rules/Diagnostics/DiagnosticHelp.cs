namespace Emulation.Rules.Diagnostics;

/// <summary>What a code means and how it is mended: its entry in DIAGNOSTICS.md, which comes with the library.</summary>
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

    /// <summary>The whole entry as Markdown, in both languages and with an example.</summary>
    public required string Markdown { get; init; }

    /// <summary>The entry of a code; null when there is none.</summary>
    public static DiagnosticHelp? Of(string code) => Entries.Value.GetValueOrDefault(code);

    private static Dictionary<string, DiagnosticHelp> ReadAll()
    {
        using var reader = new StreamReader(typeof(DiagnosticHelp).Assembly.GetManifestResourceStream("DIAGNOSTICS.md")!);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return text.Split("\n" + Heading)
            .Skip(1)
            .Where(part => part.StartsWith("ER", StringComparison.Ordinal))
            .Select(Read)
            .ToDictionary(help => help.Code, StringComparer.Ordinal);
    }

    private static DiagnosticHelp Read(string part)
    {
        var end = part.IndexOf("\n#", StringComparison.Ordinal);
        var entry = (end < 0 ? part : part[..end]).TrimEnd();
        var lines = entry.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
        const string MendLabel = "Cách sửa / Mend: ";
        var mends = lines.Find(line => line.StartsWith(MendLabel, StringComparison.Ordinal))?[MendLabel.Length..].Split(" / ");
        return new DiagnosticHelp
        {
            Code = part.Split(' ')[0],
            Meaning = new LocalizedText { Vietnamese = lines[0], English = lines[1] },
            Mend = mends is [var vietnamese, var english]
                ? new LocalizedText { Vietnamese = vietnamese, English = english }
                : LocalizedText.Same(mends is null ? "" : string.Join(" / ", mends)),
            Markdown = Heading + entry,
        };
    }
}
