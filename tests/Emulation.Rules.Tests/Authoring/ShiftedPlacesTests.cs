using System.Text;
using Emulation.Rules.Authoring;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Tests.Support.Drawing;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>
/// Comments, line ends, marks and escapes that change nothing of what a campaign says change no more than places of what is said of it.
/// </summary>
public sealed class ShiftedPlacesTests
{
    private static readonly string[] Between =
    [
        "/* \U0001F600 */", "/* e\u0302\u0301 \u0111 */", "\t", "/* \"x\": [ */", "// \U0001F600\u0301\n", "\uFEFF", "\u00a0", "// a\r",
        "/* \u2028 \u0085 */", "/*\r\n*/", "/*\n\n*/", "\u3000",
    ];

    [Fact]
    public void What_is_found_moves_with_the_text_it_is_about()
    {
        for (var seed = 0; seed < Effort.Of(25); seed++)
        {
            var random = new Random(seed);
            var plain = RandomCampaign.TextOf(seed).Files();
            for (var edits = random.Next(4); edits > 0; edits--)
            {
                var edited = RandomEdit.Of(plain, random);
                var texts = RuleWorkspace.Open(edited);
                plain = texts.Files.All(file => texts.TryGetJson(file, out _)) ? edited : plain;
            }

            Compare(plain, random, seed);
        }
    }

    private static void Compare(CampaignFiles plain, Random random, int seed)
    {
        var shifted = plain.Texts.ToDictionary(text => text.Key, text => Shift(text.Value, random), StringComparer.Ordinal);
        var before = RuleWorkspace.Open(plain);
        var after = RuleWorkspace.Open(
            new CampaignFiles(plain.Name, shifted.ToDictionary(text => text.Key, text => text.Value.Text, StringComparer.Ordinal)));

        Told(after, Here).Should().Equal(Told(before, There), "seed {0}", seed);

        int Here(string file, TextPosition position) => OffsetOf(after.TextOf(file), position);

        int There(string file, TextPosition position) => shifted[file].Places[OffsetOf(before.TextOf(file), position)];
    }

    private static List<string> Told(RuleWorkspace workspace, Func<string, TextPosition, int> place) =>
    [
        .. workspace.Diagnose().Select(one => $"{one.Diagnostic.Code} {one.File} {place(one.File, one.Range.Start)}")
            .Order(StringComparer.Ordinal),
        .. workspace.Symbols.OrderBy(symbol => $"{symbol}", StringComparer.Ordinal)
            .SelectMany(symbol => workspace.References(symbol)
                .Select(one => $"{symbol.Kind} {symbol.Owner} {symbol.Id} {one.File} {place(one.File, one.Range.Start)}")),
        .. workspace.Files.SelectMany(file => All(workspace.Outline(file))
            .Select(item => $"{item.Kind} {item.Id} {item.Points} {place(file, item.Range.Start)} {place(file, item.IdRange.Start)}")),
    ];

    private static IEnumerable<OutlineItem> All(IEnumerable<OutlineItem> items) =>
        items.SelectMany(item => All(item.Children).Prepend(item));

    /// <summary>The same JSON written otherwise, and where each character of before stands in it.</summary>
    private static (string Text, int[] Places) Shift(string text, Random random)
    {
        var (shifted, places, isText) = (new StringBuilder(random.Next(6) == 0 ? "\uFEFF" : ""), new int[text.Length + 1], false);
        var lineEnd = ((string[])["\n", "\r\n", "\r"])[random.Next(3)];
        for (var at = 0; at < text.Length;)
        {
            if (!isText && char.IsWhiteSpace(text[at]) && random.Next(8) == 0)
            {
                shifted.Append(' ').Append(Between[random.Next(Between.Length)]);
            }

            var isComment = !isText && text[at] == '/';
            var length = isComment ? text.IndexOf(text[at + 1] == '/' ? "\n" : "*/", at + 2, StringComparison.Ordinal) + 2 - at
                : text[at] != '\\' ? 1
                : text[at + 1] == 'u' ? 6 : 2;
            length = isComment && text[at + 1] == '/' ? length - 2 : length;
            for (var end = at + length; at < end; at++)
            {
                places[at] = shifted.Length;
                isText ^= length == 1 && text[at] == '"';
                shifted.Append(
                    text[at] == '\n' && length == 1 ? lineEnd
                    : isText && length == 1 && text[at] is not '"' && random.Next(25) == 0 ? $"\\u{(int)text[at]:x4}"
                    : $"{text[at]}");
            }
        }

        places[text.Length] = shifted.Length;
        return (shifted.ToString(), places);
    }

    /// <summary>Lines end as editors have it: by LF, CR or both; columns count UTF-16 units.</summary>
    private static int OffsetOf(string text, TextPosition position)
    {
        var at = 0;
        for (var line = 1; line < position.Line; line++)
        {
            at = text.IndexOfAny(['\r', '\n'], at);
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }

        return at + position.Column - 1;
    }
}
