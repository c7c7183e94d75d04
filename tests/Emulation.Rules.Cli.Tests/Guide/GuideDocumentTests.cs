using System.Text.RegularExpressions;

namespace Emulation.Rules.Cli.Tests.Guide;

/// <summary>What holds of the documents for administrators as texts.</summary>
public sealed partial class GuideDocumentTests
{
    private const int MostWords = 80;

    [Theory]
    [InlineData("GUIDE.vi.md")]
    [InlineData("GUIDE.en.md")]
    [InlineData("DIAGNOSTICS.vi.md")]
    [InlineData("DIAGNOSTICS.en.md")]
    [InlineData("COOKBOOK.vi.md")]
    [InlineData("COOKBOOK.en.md")]
    [InlineData("README.md")]
    public void No_paragraph_is_longer_than_80_words(string file) =>
        GuideText.Read(file).Paragraphs.Where(paragraph => Words().Count(paragraph) > MostWords).Should().BeEmpty();

    [Theory]
    [InlineData("GUIDE.vi.md")]
    [InlineData("GUIDE.en.md")]
    [InlineData("DIAGNOSTICS.vi.md")]
    [InlineData("DIAGNOSTICS.en.md")]
    [InlineData("README.md")]
    public void Every_link_leads_somewhere(string file)
    {
        foreach (var link in GuideText.Read(file).Links.Where(link => !link.StartsWith("https:", StringComparison.Ordinal)))
        {
            var (path, anchor) = link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (link[..at], link[at..]) : (link, "");
            var target = path.Length == 0 ? file : path;
            File.Exists(GuideText.PathOf(target)).Should().BeTrue(link);
            if (anchor.Length > 0)
            {
                GuideText.Read(target).Headings.Select(heading => GuideText.AnchorOf(heading.Title)).Should().Contain(anchor);
            }
        }
    }

    [Theory]
    [InlineData("GUIDE.vi.md")]
    [InlineData("GUIDE.en.md")]
    public void The_contents_list_every_chapter_in_order(string file)
    {
        var guide = GuideText.Read(file);
        var chapters = guide.Headings.Where(heading => heading.Level == 2).Skip(1).Select(heading => GuideText.AnchorOf(heading.Title));
        guide.Links.Where(link => link.StartsWith('#')).Take(8).Should().Equal(chapters);
    }

    [Fact]
    public void Both_languages_have_the_same_sections_and_the_same_blocks()
    {
        var (vietnamese, english) = (GuideText.Read("GUIDE.vi.md"), GuideText.Read("GUIDE.en.md"));
        vietnamese.Headings.Select(heading => heading.Level).Should().Equal(english.Headings.Select(heading => heading.Level));
        vietnamese.Blocks.Select(block => block.Kind.Split(' ')[0]).Should()
            .Equal(english.Blocks.Select(block => block.Kind.Split(' ')[0]));
        vietnamese.Headings.Select(heading => heading.Title).Should().OnlyHaveUniqueItems();
        english.Headings.Select(heading => heading.Title).Should().OnlyHaveUniqueItems();
    }

    /// <summary>"chỉ tiêu" is a target: wherever it stands, the same section of the other language speaks of a target.</summary>
    [Theory]
    [InlineData("GUIDE")]
    [InlineData("DIAGNOSTICS")]
    public void An_indicator_is_called_by_one_word_and_a_target_by_another(string document)
    {
        var (vietnamese, english) = (GuideText.Read($"{document}.vi.md").Sections, GuideText.Read($"{document}.en.md").Sections);
        vietnamese.Should().HaveSameCount(english);
        foreach (var (said, meant) in vietnamese.Zip(english))
        {
            Target().Count(said).Should().BeLessThanOrEqualTo(WordTarget().Count(meant), said);
            if (WordIndicator().IsMatch(meant))
            {
                said.Should().ContainEquivalentOf("số liệu");
            }
        }
    }

    [Fact]
    public void The_guide_in_english_speaks_english() =>
        Foreign().Matches(Quoted().Replace(GuideText.Read("GUIDE.en.md").Prose, "")).Select(match => match.Value)
            .Should()
            .BeSubsetOf(["Tiếng", "Việt", "Cà", "Đồng", "Đ", "NĐ", "Cụm", "Văn"]);

    [GeneratedRegex(@"\S+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("chỉ tiêu", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Target();

    [GeneratedRegex(@"\btargets?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WordTarget();

    [GeneratedRegex(@"\bindicators?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WordIndicator();

    [GeneratedRegex("`[^`\n]*`", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b\w*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĐ]\w*", RegexOptions.None, 1000)]
    private static partial Regex Foreign();
}
