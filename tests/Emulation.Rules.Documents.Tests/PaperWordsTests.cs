using DocumentFormat.OpenXml.Packaging;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Documents.Wording;

namespace Emulation.Rules.Documents.Tests;

public sealed class PaperWordsTests
{
    [Theory]
    [InlineData("Cụm I", "Cụm I", "Cluster: Cụm I")]
    [InlineData("Khối thi đua số 1", "Khối thi đua số 1", "Cluster: Khối thi đua số 1")]
    [InlineData("Đông Nam Bộ", "Cụm Đông Nam Bộ", "Cluster Đông Nam Bộ")]
    [InlineData("Cluster A", "Cụm Cluster A", "Cluster A")]
    public void A_cluster_is_called_so_once(string name, string vietnamese, string english)
    {
        new DocumentTexts(Language.Vietnamese).ClusterNamed(name).Should().Be(vietnamese);
        new DocumentTexts(Language.English).ClusterNamed(name).Should().Be(english);
    }

    [Fact]
    public void A_submission_without_a_proposal_says_so_and_announces_no_list()
    {
        new DocumentTexts(Language.Vietnamese).SubmissionOpening(63, 0)
            .Should()
            .Be("Trên cơ sở kết quả chấm điểm 63 đơn vị, cá nhân và ý kiến của Hội đồng Thi đua - Khen thưởng, "
                + "kỳ này chưa có đề nghị nào.");
        new DocumentTexts(Language.English).SubmissionOpening(63, 0)
            .Should()
            .Be("On the scores of 63 participants and the opinion of the council, nothing is proposed this time.");
        new DocumentTexts(Language.English).SubmissionOpening(63, 1).Should().EndWith("1 proposal is submitted for decision:");
    }

    [Fact]
    public async Task The_sign_of_a_percentage_stays_on_the_line_of_its_number_in_print()
    {
        var campaign = Small.Campaign(
            """{ "id": "x", "type": "number" }""", "x > 1", label: "From 76.4 % on, % of all", name: "5 % cut");
        var outcome = campaign.Evaluate([campaign.NewSubmission("a").With("x", 2m)]).With([]);
        var source = new ReportSource { Campaign = campaign, Outcome = outcome };
        using var document = WordprocessingDocument.Open(
            await Made.DocxAsync(ReportKind.Sheet, source, Language.English), isEditable: false);

        var html = Report.Html(ReportKind.Sheet, source, Language.English);
        foreach (var text in (string[])[html, document.MainDocumentPart!.Document!.InnerText])
        {
            text.Should().Contain("From 76.4\u00A0% on, % of all").And.Contain("5\u00A0% cut").And.NotContain("0 %");
        }
    }
}
