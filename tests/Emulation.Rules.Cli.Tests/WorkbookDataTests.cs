using Emulation.Rules.Cli.Tests.Support;
using MiniExcelLibs;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Data come as workbooks, too.</summary>
public sealed class WorkbookDataTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_workbook_scores_like_the_same_rows_of_text()
    {
        var book = _folder.PathOf("data.xlsx");
        MiniExcel.SaveAs(book, new[]
        {
            new { participant = "A1", name = "An Giang", cluster = "Cụm I", cost = 12m, staff = 6, late = (int?)null },
            new { participant = "B2", name = "Bắc Ninh", cluster = "Cụm I", cost = 5m, staff = 10, late = (int?)1 },
        });
        var campaign = SampleCampaign.WriteTo(_folder);

        var fromBook = await Run.CliAsync("score", campaign, "--data", book, "--format", "csv");
        var fromText =
            await Run.CliAsync(
                "score",
                campaign,
                "--data",
                SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow),
                "--format",
                "csv");

        fromBook.ExitCode.Should().Be(0, fromBook.Error);
        fromBook.Should().Be(fromText);
    }

    [Fact]
    public async Task A_wrong_cell_is_told_by_its_address()
    {
        var book = _folder.PathOf("data.xlsx");
        MiniExcel.SaveAs(book, new[] { new { participant = "A1", cluster = "Cụm I", cost = "mười hai", staff = 6 } });

        var result = await Run.InAsync("vi", "score", SampleCampaign.WriteTo(_folder), "--data", book);

        result.Should().Be(new CliResult(
            1, "",
            $"{book}:Sheet1!C2: lỗi ER5005: đơn vị 'A1', số liệu 'cost': 'mười hai' không phải một số. Nhập một số; chưa có số liệu thì "
                + $"để trống.\n"));
    }

    [Fact]
    public async Task Items_are_no_json()
    {
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("score", SampleCampaign.WriteTo(_folder), "--data", data, "--history", "history.json");

        result.Should().Be(
            new CliResult(
                2,
                "",
                "error: cannot tell how to read 'history.json': a table is .xlsx, .csv, .tsv or .txt. "
                    + "Save other workbooks (such as .xls) as .xlsx.\n"));
    }
}
