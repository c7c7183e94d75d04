using System.Text;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Reading.Books;
using Emulation.Rules.Documents.Tests.Support;
using MiniExcelLibs;

namespace Emulation.Rules.Documents.Tests.Reading;

/// <summary>Items of lists and awards of earlier years come from workbooks and texts alike.</summary>
public sealed partial class AddedTableTests
{
    [Fact]
    public async Task Items_come_from_the_sheet_that_is_called_like_the_list()
    {
        var book = new Book()
            .Sheet("Số liệu", sheet => sheet.Rows(["participant", "cost"], ["79", 5], ["01", 6]))
            .Sheet(
                "Giải thưởng",
                sheet =>
                    sheet.Rows(
                        ["Mã đơn vị", "Thành tích", "Cấp", "Điểm"],
                        ["79", "Nhất", "Tỉnh", 2.5m],
                        ["79", "Nhì", "ward", 1],
                        ["Tổng cộng", null, null, 3.5m]));

        var reading = await WithItemsAsync(book.ToBytes(), "so-lieu.xlsx");

        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(
            "so-lieu.xlsx:Giải thưởng!A4: info ER5055: row 'Tổng cộng' is no participant and is left out. If it is one, give it another "
                + "id and name.");
        reading.Submissions.Select(s => $"{s.Participant}: {s.Values["prizes"].Value}").Should().Equal(
            "79: achievement=Nhất, level=city, points=2.5; achievement=Nhì, level=ward, points=1", "01: ");
    }

    /// <summary>Of a workbook that shows only a cover, and of one in which another sheet holds such a table.</summary>
    [Theory]
    [InlineData("Bìa", "BÌA", "level=ward", "the hidden sheet 'Giải thưởng' was read too")]
    [InlineData("Tháng 5", "participant", "level=city", null)]
    public async Task Items_of_a_hidden_sheet_that_is_called_like_the_list_are_read_where_no_sheet_shows_such(
        string shown, string title, string items, string? told)
    {
        var book = new Book()
            .Sheet(shown, sheet => sheet.Rows([title, "level"], ["79", "city"]))
            .Sheet("Giải thưởng", sheet => sheet.Rows(["participant", "level"], ["79", "ward"]), isHidden: true);

        var reading = await WithItemsAsync(book.ToBytes(), "giai.xlsx");

        reading.Submissions[0].Values["prizes"].Value.ToString().Should().Be(items);
        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(told is null ? [] : [
            $"giai.xlsx: info ER5053: the file was read so: {told}. If that is not so, delete hidden sheets, columns and rows "
                + "that are not meant.",
        ]);
    }

    [Fact]
    public async Task A_hidden_sheet_is_read_where_it_is_asked_for()
    {
        var book = new Book()
            .Sheet("Mới", sheet => sheet.Rows(["participant", "cost"], ["79", 5]))
            .Sheet("Cũ", sheet => sheet.Rows(["participant", "cost"], ["79", 4]), isHidden: true);

        var reading = await SubmissionFile.ReadAsync(
            new MemoryStream(book.ToBytes()), "so-lieu.xlsx", TestCampaign.Open, new SubmissionReadOptions { Sheet = "Cũ" });

        reading.Submissions[0].Values["cost"].Value.ToString().Should().Be("4");
        reading.Diagnostics.Should().ContainSingle().Which.ToString(Language.English).Should()
            .Contain("the hidden sheet 'Cũ' was read too");
    }

    [Fact]
    public async Task What_another_library_writes_is_read()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[] { new { participant = "79", achievement = "Nhất", level = "city", points = 1.5m } });

        var reading = await WithItemsAsync(stream.ToArray(), "giai.xlsx");

        reading.Diagnostics.Should().BeEmpty();
        reading.Submissions[0].Values["prizes"].Value.ToString().Should().Be("achievement=Nhất, level=city, points=1.5");
    }

    [Fact]
    public async Task Items_of_participants_who_are_not_there_are_one_message()
    {
        var csv = "participant,achievement\n" + string.Concat(Enumerable.Range(1, 2_000).Select(i => $"donvi{i},A\n"));

        var reading = await WithItemsAsync(Encoding.UTF8.GetBytes(csv), "giai.csv");

        reading.IsUsable.Should().BeFalse();
        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(
            "giai.csv:2:1: error ER5017: there is no participant 'donvi1'. 2000 places are like this: 'donvi1' 2:1, 'donvi2' 3:1, "
                + "'donvi3' 4:1, …. There are: 79, 01.");
        reading.LineAt(reading.Diagnostics[0].Position).Should().Be("donvi1,A");
    }

    [Fact]
    public async Task An_item_that_is_nobodys_is_refused()
    {
        var reading = await WithItemsAsync("participant,achievement\n79,A\n,B\n\u00A0,C\n"u8.ToArray(), "giai.csv");

        reading.IsUsable.Should().BeFalse();
        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().ContainSingle().Which
            .Should().StartWith("giai.csv:3:2: error ER5003: the participant's id is missing. 2 places are like this");
    }

    [Fact]
    public async Task A_past_award_that_is_nobodys_is_refused()
    {
        var csv = "participant,award,year\n79,CSTDCS,2023\n,CSTDCS,2024\n"u8.ToArray();

        var reading =
            await SubmissionFile.AddHistoryAsync(await DataAsync(), new MemoryStream(csv), "lich-su.csv", TestCampaign.Open);

        reading.IsUsable.Should().BeFalse();
        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(
            "lich-su.csv:3:2: error ER5003: the participant's id is missing. Give the row a participant's id, or delete the row.");
    }

    [Fact]
    public async Task Items_of_several_files_follow_each_other_and_a_row_again_is_told_with_both_places()
    {
        var book =
            new Book().Sheet(
                "Giải thưởng",
                sheet => sheet.Rows(["Mã đơn vị", "Thành tích", "Cấp", "Điểm"], ["79", "Nhì", "ward", 1], ["79", "Nhất", "city", 2]));
        NamedFile[] files =
        [
            new("quy1.csv", new MemoryStream("participant,achievement,level,points\n79,Nhất,city,2\n"u8.ToArray())),
            new("quy2.xlsx", new MemoryStream(book.ToBytes())),
        ];

        var reading = await SubmissionFile.AddItemsAsync(await DataAsync(), files, TestCampaign.Open, "prizes");

        reading.Submissions[0].Values["prizes"].Value.ToString().Should().Be(
            "achievement=Nhất, level=city, points=2; achievement=Nhì, level=ward, points=1; achievement=Nhất, level=city, points=2");
        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(
            "quy2.xlsx:Giải thưởng!A3: warning ER5069: list 'prizes': rows of this file stand in an earlier one too and count twice (1), "
                + "such as that of participant '79' at quy1.csv:2:1. Check that no file was given twice.");
    }

    [Theory]
    [InlineData("Kết quả các tháng")]
    [InlineData("results of the months")]
    [InlineData("months")]
    public async Task The_sheet_of_a_list_of_results_holds_all_periods(string sheet)
    {
        var reading = await MonthsAsync(sheet);

        reading.Diagnostics.Should().BeEmpty();
        reading.Submissions.Select(s => s.Values["months"].Value.ToString()).Should().Equal("total=98; total=75.5");
    }

    [Fact]
    public async Task A_workbook_of_results_holds_those_of_one_period()
    {
        var reading = await MonthsAsync("Bảng điểm");

        reading.Diagnostics.Select(d => d.ToString(Language.English)).Should().Equal(
            "thang.xlsx:Bảng điểm!A3: error ER5068: list 'months': participant 'cc01' has two rows in one file, the other one at "
                + "thang.xlsx:Bảng điểm!A2. A file holds the results of one period, a row for each participant. Remove one, or split the "
                + "file in two.");
    }

    private static async Task<SubmissionReading> MonthsAsync(string sheet)
    {
        var book = new Book().Sheet(sheet, rows => rows.Rows(["participant", "total"], ["cc01", 98], ["cc01", 75.5m]));
        var year = Campaign.Load(Repository.Rules("decree-335-2025-year"));
        var officials = new MemoryStream("participant\ncc01\n"u8.ToArray());
        return await SubmissionFile.AddItemsAsync(
            await SubmissionFile.ReadAsync(officials, "officials.csv", year),
            [new NamedFile("thang.xlsx", new MemoryStream(book.ToBytes()))],
            year,
            "months");
    }

    [Fact]
    public async Task A_history_comes_from_a_workbook()
    {
        var book =
            new Book().Sheet(
                "Lịch sử",
                sheet =>
                    sheet.Rows(
                        ["DANH SÁCH KHEN THƯỞNG"],
                        ["Mã đơn vị", "Danh hiệu", "Năm"],
                        ["79", "CSTDCS", 2023],
                        ["79\u200B", "CSTDCS", 2024],
                        ["99", "LDTT", 2024]));
        var data = await DataAsync();

        var reading = await SubmissionFile.AddHistoryAsync(data, new MemoryStream(book.ToBytes()), "lich-su.xlsx", TestCampaign.Open);

        reading.IsUsable.Should().BeTrue();
        reading.Diagnostics.Select(d => d.ToString(Language.Vietnamese)).Should().Equal(
            "lich-su.xlsx:Lịch sử!A2: cảnh báo ER5037: lịch sử có 1 đơn vị không có trong dữ liệu và được bỏ qua: 99. Nếu họ phải có mặt, "
                + "kiểm tra lại mã đơn vị.",
            "lich-su.xlsx:Lịch sử!A4: cảnh báo ER5045: '79' có ký tự không nhìn thấy (U+200B), được bỏ qua. Không cần sửa; muốn hết cảnh "
                + "báo, gõ lại văn bản.");
        reading.Submissions[0].History!.Value.Select(p => (p.Award, p.Year)).Should().Equal(("CSTDCS", 2023), ("CSTDCS", 2024));
    }

    [Fact]
    public async Task What_the_campaign_refuses_of_a_history_is_told_at_its_cell()
    {
        var book = new Book().Sheet("Lịch sử", sheet => sheet.Rows(["Mã đơn vị", "Danh hiệu", "Năm"], ["79", "CSTDCSS", 2023]));

        var reading =
            await SubmissionFile.AddHistoryAsync(
                await DataAsync(), new MemoryStream(book.ToBytes()), "lich-su.xlsx", TestCampaign.Open);

        TestCampaign.Open.Check(reading.Submissions).Where(d => d.Code == "ER5025").Select(d => d.Position.ToString())
            .Should().Equal("lich-su.xlsx:Lịch sử!B2");
    }

    [Fact]
    public async Task Stopping_stops_the_reading()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var read =
            () => SubmissionFile.ReadAsync(
                new MemoryStream("participant,cost\n79,5\n"u8.ToArray()),
                "so-lieu.csv",
                TestCampaign.Open,
                cancellationToken: stopped.Token);

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    private static Task<SubmissionReading> DataAsync() =>
        SubmissionFile.ReadAsync(new MemoryStream("participant,cost\n79,5\n01,6\n"u8.ToArray()), "so-lieu.csv", TestCampaign.Open);

    private static async Task<SubmissionReading> WithItemsAsync(byte[] bytes, string name) =>
        await SubmissionFile.AddItemsAsync(await DataAsync(), [new NamedFile(name, new MemoryStream(bytes))], TestCampaign.Open, "prizes");
}
