using Emulation.Rules.Diagnostics;
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
}
