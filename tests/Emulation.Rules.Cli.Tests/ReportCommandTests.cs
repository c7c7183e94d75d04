using System.IO.Compression;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sheet", "PHIẾU CHẤM ĐIỂM")]
    [InlineData("summary", "BẢNG TỔNG HỢP KẾT QUẢ")]
    [InlineData("minutes", "BIÊN BẢN")]
    [InlineData("submission", "TỜ TRÌNH")]
    public async Task Each_paper_is_written_as_html_and_as_a_Word_document(string kind, string title)
    {
        var (html, docx) = (_folder.PathOf("paper.html"), _folder.PathOf("paper.docx"));

        var first = await ReportAsync("vi", "--kind", kind, "--out", html, "--place", "Huế", "--date", "2026-02-09");
        var second = await ReportAsync("vi", "--kind", kind, "--out", docx);

        first.Should().Be(new CliResult(0, $"Đã ghi '{html}'.\n", ""));
        second.Should().Be(new CliResult(0, $"Đã ghi '{docx}'.\n", ""));
        (await File.ReadAllTextAsync(html)).Should().Contain(title).And.Contain("Huế, ngày 09 tháng 02 năm 2026");
        using var archive = ZipFile.OpenRead(docx);
        archive.GetEntry("word/document.xml").Should().NotBeNull();
    }

    [Fact]
    public async Task A_sheet_shows_the_self_assessed_points_of_another_file()
    {
        var (data, self, html) = (
            SampleCampaign.WriteData(_folder, SampleCampaign.FairRow),
            _folder.Write("self.csv", $"{SampleCampaign.Header}\nB2,Bắc Ninh,Cụm I,10,10,0\n"), _folder.PathOf("paper.html"));

        var result = await Run.CliAsync(
            "report", SampleCampaign.WriteTo(_folder), "--data", data, "--against", self, "--kind", "sheet", "--participant", "B2", "--out",
            html);

        result.ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(html)).Should().Contain("Self-assessed</th>")
            .And.Contain("<td class=\"right\">20</td><td class=\"right\">10</td><td class=\"right\">−10</td>");
    }

    [Theory]
    [InlineData("en", "error: a paper is .html or .docx: give --out such a name, not 'x.pdf'.\n", "--kind", "sheet", "--out", "x.pdf")]
    [InlineData(
        "vi", "lỗi: văn bản là .html hoặc .docx: hãy đặt tên --out như vậy, không phải 'x.pdf'.\n", "--kind", "sheet", "--out", "x.pdf")]
    [InlineData("en", "error: --participant goes with --kind sheet only.\n", "--kind", "summary", "--participant", "A1", "--out", "x.html")]
    [InlineData("vi", "lỗi: --against chỉ dùng với --kind sheet.\n", "--kind", "minutes", "--against", "y.csv", "--out", "x.html")]
    [InlineData(
        "en",
        "error: --decisions goes with --kind summary|minutes|submission only.\n",
        "--kind",
        "sheet",
        "--decisions",
        "d.json",
        "--out",
        "x.html")]
    [InlineData(
        "en", "error: --template goes with a .docx file in --out only.\n", "--kind", "sheet", "--template", "t.docx", "--out", "x.html")]
    [InlineData(
        "vi",
        "lỗi: --date cần một ngày dạng 2026-12-31, không phải '31/12/2026'.\n",
        "--kind",
        "sheet",
        "--date",
        "31/12/2026",
        "--out",
        "x.html")]
    [InlineData("en", "error: there is no participant 'A2'.\n", "--kind", "sheet", "--participant", "A2", "--out", "x.html")]
    [InlineData("vi", "lỗi: không có tệp 'none.docx'.\n", "--kind", "sheet", "--template", "none.docx", "--out", "x.docx")]
    public async Task What_does_not_go_together_is_refused_and_nothing_is_written(string language, string message, params string[] options)
    {
        var result = await ReportAsync(language, options);

        result.Should().Be(new CliResult(2, "", message));
        File.Exists("x.html").Should().BeFalse();
    }

    [Fact]
    public async Task A_template_that_cannot_be_used_is_a_finding_with_its_name()
    {
        var template = _folder.Write("house.docx", "no zip");

        var result = await ReportAsync("en", "--kind", "summary", "--template", template, "--out", _folder.PathOf("x.docx"));

        result.Should()
            .Be(new CliResult(
                1,
                "",
                $"{template}: error ER5080: the template cannot be read as a Word document (.docx). Open it in Word or LibreOffice, "
                    + $"take off a password if there is one, and save it as .docx again.\n"));
    }

    [Fact]
    public async Task A_paper_never_takes_the_place_of_the_data()
    {
        var data = _folder.Write("data.html", "x");

        var result = await Run.CliAsync("report", SampleCampaign.WriteTo(_folder), "--data", data, "--kind", "summary", "--out", data);

        result.Should().Be(new CliResult(2, "", $"error: --out and --data are both '{data}'.\n"));
    }

    private Task<CliResult> ReportAsync(string language, params string[] options) =>
        Run.CliAsync(
            [
                "report",
                SampleCampaign.WriteTo(_folder),
                "--data",
                SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow),
                "--lang",
                language,
                .. options,
            ]);
}
