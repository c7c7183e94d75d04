using System.IO.Compression;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class WorkbookTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Results_are_written_as_a_workbook_with_decisions()
    {
        var file = _folder.PathOf("results.xlsx");
        var titles = Repository.Rules("titles-2024");

        var result = await Run.CliAsync(
            "score", titles, "--data", $"{titles}/data/individuals.csv", "--items", $"initiatives={titles}/data/initiatives.csv",
            "--history", $"{titles}/data/history.csv",
            "--format", "xlsx", "--decisions", $"{titles}/data/decisions.json", "--out", file, "--lang", "vi");

        result.Should().Be(new CliResult(0, "", ""));
        SheetNamesOf(file).Should().Contain("Khen thưởng").And.Contain("Biểu đồ");
    }

    [Theory]
    [InlineData("en", "error: --format xlsx needs --out FILE.xlsx.\n")]
    [InlineData("vi", "lỗi: --format xlsx cần --out TỆP.xlsx.\n")]
    [InlineData("en", "error: a workbook's name ends in .xlsx, not 'x.csv'.\n", "--out", "x.csv")]
    [InlineData("vi", "lỗi: bảng tính có tên kết thúc bằng .xlsx, không phải 'x.csv'.\n", "--out", "x.csv")]
    [InlineData(
        "en",
        "error: a workbook holds submitted figures only: leave out --what-if, or choose another --format.\n",
        "--out",
        "x.xlsx",
        "--what-if",
        "A1:late=1")]
    public async Task A_workbook_needs_a_file_of_its_kind_and_submitted_figures(string language, string message, params string[] options)
    {
        var result = await Run.CliAsync(
            [
                "score",
                SampleCampaign.WriteTo(_folder),
                "--data",
                SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow),
                "--format",
                "xlsx",
                "--lang",
                language,
                .. options,
            ]);

        result.Should().Be(new CliResult(2, "", message));
    }

    [Theory]
    [InlineData(
        "en",
        "wide",
        "Figures",
        "Made '{0}': 3 indicators; the guide is in the file.\nWhen filled in, score with: emulation-rules score {1} --data {0} --lang "
            + "en\n")]
    [InlineData(
        "vi",
        "vertical",
        "Số liệu",
        "Đã tạo '{0}': 3 số liệu; trang hướng dẫn ở trong tệp.\nĐiền xong, chấm bằng: emulation-rules score {1} --data {0} --lang vi\n")]
    public async Task A_template_is_made_as_a_workbook_and_never_overwritten(string language, string layout, string sheet, string told)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var file = _folder.PathOf("figures.xlsx");

        var first = await Run.CliAsync("template", campaign, "--out", file, "--layout", layout, "--lang", language);
        var second = await Run.CliAsync("template", campaign, "--out", file);

        first.Should().Be(new CliResult(0, string.Format(System.Globalization.CultureInfo.InvariantCulture, told, file, campaign), ""));
        second.Should()
            .Be(new CliResult(2, "", $"error: '{file}' exists and is not overwritten. Choose another name, or delete it yourself.\n"));
        SheetNamesOf(file).Should().Contain($"name=\"{sheet}\"");
    }

    [Fact]
    public async Task A_vertical_sheet_is_a_workbook()
    {
        var result = await Run.CliAsync(
            "template", SampleCampaign.WriteTo(_folder), "--layout", "vertical", "--out", _folder.PathOf("x.csv"));

        result.Should().Be(new CliResult(2, "", "error: --layout vertical needs an .xlsx file.\n"));
    }

    [Fact]
    public async Task Csv_in_a_culture_is_what_its_spreadsheets_open_by_double_click()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = _folder.Write("data.csv", "participant;name;cluster;cost;staff;late\nA1;An Giang;Cụm I;2,5;10;1\n");

        var vietnamese = await Run.CliAsync("score", campaign, "--data", data, "--culture", "vi-VN", "--format", "csv");

        var lines = vietnamese.Output.Split('\n');
        lines[0].Should().StartWith("\uFEFFparticipant;name;cluster;rank;total;percent;grade;status");
        lines[1].Should().StartWith("A1;An Giang;Cụm I;1;4;16,67;fair;complete").And.EndWith(";-1");
    }

    private static string SheetNamesOf(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var reader = new StreamReader(archive.GetEntry("xl/workbook.xml")!.Open());
        return reader.ReadToEnd();
    }
}
