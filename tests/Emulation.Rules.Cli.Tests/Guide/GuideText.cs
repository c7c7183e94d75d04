using System.Text.RegularExpressions;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests.Guide;

/// <summary>A document for people, as a reader takes it in: headings, paragraphs, blocks of code.</summary>
internal sealed partial class GuideText
{
    private GuideText(string text)
    {
        Blocks = [.. Fence().Matches(text).Select(match => new GuideBlock(match.Groups[1].Value, match.Groups[2].Value))];
        Prose = Fence().Replace(text, "");
        Headings = [.. Heading().Matches(Prose).Select(match => (match.Groups[1].Length, match.Groups[2].Value))];
        Links = [.. Link().Matches(Prose).Select(match => match.Groups[1].Value)];
    }

    public IReadOnlyList<GuideBlock> Blocks { get; }

    /// <summary>What is not code.</summary>
    public string Prose { get; }

    public IReadOnlyList<(int Level, string Title)> Headings { get; }

    public IReadOnlyList<string> Links { get; }

    /// <summary>Paragraphs, list items and cells of tables, each by itself.</summary>
    public IEnumerable<string> Paragraphs =>
        ItemStart().Replace(Prose, "\n\n").Split("\n\n")
            .SelectMany(part => part.TrimStart().StartsWith('|') ? part.Split('|', '\n') : [part])
            .Select(part => part.Trim())
            .Where(part => part.Length > 0);

    /// <summary>What stands under each heading of any level, in order.</summary>
    public IReadOnlyList<string> Sections => [.. Heading().Split(Prose).Where((_, index) => index % 3 == 0)];

    public static GuideText Read(string file) => new(File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n"));

    public static string PathOf(string file) => Path.Combine(Repository.Root, "rules", file);

    /// <summary>The name a heading has in links, as the usual readers of Markdown make it.</summary>
    public static string AnchorOf(string title) =>
        "#" + NotInAnchor().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^```(?<language>[^\n`]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("^(?<level>#+) (?<title>.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\n(?:- |\d+\. )", RegexOptions.None, 1000)]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchor();
}
