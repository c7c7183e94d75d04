using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Blocks;
using Emulation.Rules.Documents.Docx;
using Emulation.Rules.Documents.Html;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Papers longer than anybody reads are refused before they are written.</summary>
public sealed class PaperLimitTests
{
    [Fact]
    public async Task A_word_document_has_at_most_100_000_lines_also_in_a_template()
    {
        foreach (var write in (Func<Paper, Task>[])[InWord, InTemplate])
        {
            var refused = (
                await write.Invoking(w => w(Lines(100_001))).Should().ThrowAsync<CampaignException>()).Which.Diagnostics.Single();

            refused.ToString(Language.English).Should().Be(
                "error ER5182: the paper has 100001 lines or more, more than the limit of 100000. Print participants one by one, or split "
                    + "the data by cluster.");
            refused.ToString(Language.Vietnamese).Should().Be(
                "lỗi ER5182: văn bản có ít nhất 100001 dòng, nhiều hơn giới hạn 100000. In riêng từng đơn vị, hoặc chia dữ liệu theo cụm.");
        }
    }

    [Fact]
    public void A_page_for_the_browser_has_at_most_500_000_lines()
    {
        var write = () => HtmlRenderer.Render(Lines(500_001), English, WorkMeter.Unlimited);

        write.Should().Throw<CampaignException>().Which.Diagnostics.Single().Code.Should().Be("ER5182");
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(6, true)]
    public void Rows_of_tables_count_as_lines(int most, bool isRefused)
    {
        var table = new TableBlock { Columns = [], Rows = [.. Enumerable.Range(0, 3).Select(_ => new TableRow([]))] };
        var paper = new Paper("p", false, [new TextBlock("a"), table, new TextBlock("b"), new TextBlock("c")]);
        var check = () => PaperLimits.Check(paper, most);

        if (isRefused)
        {
            check.Should().Throw<CampaignException>();
        }
        else
        {
            check.Should().NotThrow();
        }
    }

    [Fact]
    public void Of_a_word_document_its_text_alone_is_kept_while_it_is_written()
    {
        // Other tests run meanwhile: what this one keeps is kept each time.
        const int Most = 8;
        var kept = long.MaxValue;
        for (var i = 0; i < Most && kept >= 1_000; i++)
        {
            var tables = new Tables();
            DocxRenderer.Render(new Paper("p", false, tables), English, WorkMeter.Unlimited).Dispose();
            kept = Math.Min(kept, tables.Kept / Tables.Cells);
        }

        kept.Should().BeLessThan(1_000, "a cell takes some 340 bytes as text, and 1,900 as elements");
    }

    private static DocumentTexts English => new(Language.English);

    private static Task InWord(Paper paper)
    {
        DocxRenderer.Render(paper, English, WorkMeter.Unlimited).Dispose();
        return Task.CompletedTask;
    }

    private static Task<MemoryStream> InTemplate(Paper paper)
    {
        var template = new PaperTemplate { Name = "host.docx", Content = HostTemplate.Create() };
        return DocxTemplate.FillAsync(paper, English, template, WorkMeter.Unlimited);
    }

    private static Paper Lines(int count) => new("p", false, [.. Enumerable.Range(0, count).Select(_ => new TextBlock("a"))]);

    /// <summary>The same table again and again, and how much more memory is used at the last one than at the first.</summary>
    private sealed class Tables : IReadOnlyList<Block>
    {
        public const int Cells = Many * Rows * Columns;

        private const int Many = 100;
        private const int Rows = 20;
        private const int Columns = 5;

        private readonly TableBlock _table = new()
        {
            Columns = [.. Enumerable.Repeat(new TableColumn("a", 1), Columns)],
            Rows = [.. Enumerable.Repeat(new TableRow([.. Enumerable.Repeat(TableCell.Of("a"), Columns)]), Rows)],
        };

        public long Kept { get; private set; }

        public int Count => Many;

        public Block this[int index] => _table;

        public IEnumerator<Block> GetEnumerator()
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            for (var i = 1; i < Many; i++)
            {
                yield return _table;
            }

            Kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            yield return _table;
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
