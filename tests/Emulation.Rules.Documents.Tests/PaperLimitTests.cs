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
}
