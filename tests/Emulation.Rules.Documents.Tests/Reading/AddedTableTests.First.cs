using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Reading.Books;
using Emulation.Rules.Documents.Tests.Support;

namespace Emulation.Rules.Documents.Tests.Reading;

public sealed partial class AddedTableTests
{
    /// <summary>What is to be mended is the row of the figures: somebody else's id stands in it.</summary>
    [Fact]
    public async Task Where_items_are_nobodys_the_errors_of_the_figures_are_told_first()
    {
        NamedFile items = new("giai.csv", new MemoryStream("participant,achievement\n01,A\n"u8.ToArray()));

        var reading = await SubmissionFile.AddItemsAsync(await TwoRowsOfOneAsync(), [items], TestCampaign.Open, "prizes");

        reading.IsUsable.Should().BeFalse();
        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().SatisfyRespectively(
            one => one.Should().StartWith("so-lieu.csv:3:1: error ER5002: "),
            two => two.Should().StartWith("giai.csv:2:1: error ER5017: there is no participant '01'"));
        reading.Diagnostics.Select(d => d.ToString(Language.Vietnamese)).Should().SatisfyRespectively(
            one => one.Should().StartWith("so-lieu.csv:3:1: lỗi ER5002: "),
            two => two.Should().StartWith("giai.csv:2:1: lỗi ER5017: không có đơn vị '01'"));
    }

    [Fact]
    public async Task Where_a_history_cannot_be_read_the_errors_of_the_figures_are_told_first()
    {
        var history = "participant,award,year\n,CSTDCS,2024\n"u8.ToArray();

        var reading = await SubmissionFile.AddHistoryAsync(
            await TwoRowsOfOneAsync(), new MemoryStream(history), "lich-su.csv", TestCampaign.Open);

        reading.Diagnostics.Select(d => d.Code).Should().Equal("ER5002", "ER5003");
    }

    [Fact]
    public async Task The_errors_of_the_figures_are_told_beside_those_of_a_sheet_of_the_same_workbook()
    {
        var book = new Book()
            .Sheet("Số liệu", sheet => sheet.Rows(["participant", "cost"], ["79", 5], ["79", 6]))
            .Sheet("Giải thưởng", sheet => sheet.Rows(["participant", "achievement"], ["01", "Nhất"]));

        var reading = await SubmissionFile.ReadAsync(new MemoryStream(book.ToBytes()), "so-lieu.xlsx", TestCampaign.Open);

        reading.Diagnostics.Select(d => d.Code).Should().BeEquivalentTo("ER5002", "ER5017");
    }

    private static Task<SubmissionReading> TwoRowsOfOneAsync() =>
        SubmissionFile.ReadAsync(new MemoryStream("participant,cost\n79,5\n79,6\n"u8.ToArray()), "so-lieu.csv", TestCampaign.Open);
}
