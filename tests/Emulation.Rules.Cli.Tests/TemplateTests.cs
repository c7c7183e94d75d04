using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Text;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Cli.Tests;

public sealed partial class TemplateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Campaigns =>
        [
            .. Directory.GetDirectories(Path.Combine(Repository.Root, "rules"))
                .Where(d => File.Exists(Path.Combine(d, "campaign.json")))
                .Select(d => Path.GetFileName(d))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "Participant's id,Name,Cluster,Cost cut,Staff,Late reports")]
    [InlineData("vi", "Mã đơn vị,Tên,Cụm,Chi phí cắt giảm,Biên chế,Báo cáo muộn")]
    public async Task Without_a_file_the_sheet_is_printed_with_names_in_the_language_asked_for(string language, string names)
    {
        var result = await Run.CliAsync("template", SampleCampaign.WriteTo(_folder), "--lang", language);

        result.Should().Be(new CliResult(0, $"\uFEFF{SampleCampaign.Header}\n{names}\n", ""));
    }

    [Fact]
    public async Task A_sheet_is_written_for_Excel_and_the_way_on_is_told()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var sheet = _folder.PathOf("sheet.csv");

        var result = await Run.CliAsync("template", campaign, "--out", sheet);

        result.Should().Be(new CliResult(0, $"""
            Made '{sheet}': 3 columns of values. From line 3 on, a line for each participant; leave line 1 (ids) as it is, line 2 (names) is skipped when scoring.

              Column    Name           What to enter
            ──────────────────────────────────────────────────────────────────────
              cluster   Cluster        one of: Cụm I, Cụm II
              cost      Cost cut       a number; %; -100 to 100
              staff     Staff          a whole number; at least 0
              late      Late reports   a whole number; at least 0; empty means 0

            When filled in, score with: emulation-rules score {campaign} --data {sheet}

            """, ""));
        (await File.ReadAllBytesAsync(sheet)).Should().StartWith(Encoding.UTF8.Preamble.ToArray());
        (await File.ReadAllTextAsync(sheet))
            .Should()
            .Be($"{SampleCampaign.Header}\nParticipant's id,Name,Cluster,Cost cut,Staff,Late reports\n");
    }

    [Fact]
    public async Task Who_is_on_the_roster_has_a_row_in_the_sheet_and_in_the_workbook()
    {
        var campaign = MonthsAndQuarter.WriteMonth(_folder);
        var (sheet, workbook) = (_folder.PathOf("sheet.csv"), _folder.PathOf("sheet.xlsx"));

        await Run.CliAsync("template", campaign, "--out", sheet);
        await Run.CliAsync("template", campaign, "--out", workbook);

        (await File.ReadAllLinesAsync(sheet)).Skip(2).Should().Equal("01,An Giang,Cụm I,,", "02,Bắc Ninh,Cụm I,,", "03,Cà Mau,Cụm II,,");
        await using var archive = await ZipFile.OpenReadAsync(workbook);
        var parts = archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
        string.Concat(parts).Should().ContainAll("An Giang", "Bắc Ninh", "Cà Mau", "Cụm II");
    }

    [Fact]
    public async Task A_culture_with_a_decimal_comma_has_semicolons_between_cells()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var sheet = _folder.PathOf("phiếu số liệu.csv");

        var result = await Run.InAsync("vi", "template", campaign, "--out", sheet, "--culture", "vi-VN");

        result.Should().Be(new CliResult(0, $"""
            Đã tạo '{sheet}': 3 cột số liệu. Từ dòng 3 mỗi đơn vị một dòng; dòng 1 (mã cột) giữ nguyên, dòng 2 (tên) được bỏ qua khi chấm.

              Cột       Tên                Điền gì
            ────────────────────────────────────────────────────────────────────────
              cluster   Cụm                một trong: Cụm I, Cụm II
              cost      Chi phí cắt giảm   một số; %; từ -100 đến 100
              staff     Biên chế           một số nguyên; ít nhất 0
              late      Báo cáo muộn       một số nguyên; ít nhất 0; để trống là 0

            Điền xong, chấm bằng: emulation-rules score {campaign} --data "{sheet}" --culture vi-VN

            """, ""));
        await File.AppendAllTextAsync(sheet, "A1;An Giang;Cụm I;2,5;1;\n");
        (await Run.CliAsync("score", campaign, "--data", sheet, "--culture", "vi-VN", "--format", "csv")).Output.Should()
            .Contain("A1;An Giang;Cụm I;1;15;50;fair;complete;;15;5;10;0\n");
    }

    [Theory]
    [InlineData("Chi phí, \\\"thô\\\"")]
    [InlineData("Chi phí;\\tthô")]
    [InlineData("  Chi phí\\r\\ncắt  giảm ")]
    [InlineData("=SUM(A1)")]
    [InlineData("＝SUM(A1)")]
    [InlineData("-Chi phí")]
    [InlineData("'Chi phí'")]
    [InlineData("Chi\\u001b[2J phí\\u200b")]
    [InlineData("")]
    public async Task Names_of_any_kind_are_known_again_as_the_row_of_names(string name)
    {
        var campaign =
            SampleCampaign.WriteTo(
                _folder,
                campaign: json =>
                    json.Replace("\"vi\": \"Chi phí cắt giảm\", \"en\": \"Cost cut\"", $"\"vi\": \"{name}\"", StringComparison.Ordinal));
        var sheet = _folder.PathOf("sheet.csv");
        (await Run.CliAsync("template", campaign, "--out", sheet)).ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(sheet)).Should().NotContain("\u001b").And.NotMatchRegex("(^|,)\"?[=＝-]");
        await File.AppendAllTextAsync(sheet, SampleCampaign.GoodRow + "\n");

        var result = await Run.CliAsync("score", campaign, "--data", sheet);

        result.Error.Should().BeEmpty();
        result.Output.Should().EndWith("1 participant: 1 complete, 0 incomplete, 0 faulted.\n");
    }

    [Fact]
    public async Task An_indicator_called_name_shares_the_column_of_that_name()
    {
        var campaign =
            SampleCampaign.WriteTo(
                _folder,
                campaign: json =>
                    json.Replace(
                        "\"indicators\": [", "\"indicators\": [ { \"id\": \"name\", \"type\": \"text\" },", StringComparison.Ordinal));
        var sheet = _folder.PathOf("sheet.csv");
        (await Run.CliAsync("template", campaign, "--out", sheet)).ExitCode.Should().Be(0);
        await File.AppendAllTextAsync(sheet, "A1,Cụm I,An Giang,12,6,\n");

        (await Run.CliAsync("score", campaign, "--data", sheet, "--format", "csv")).Output.Should().Contain("\nA1,An Giang,Cụm I,1,30,");
    }

    [Theory]
    [InlineData("sheet.csv")]
    [InlineData("sheet.products.csv")]
    public async Task A_file_that_exists_is_never_overwritten_and_nothing_else_is_written(string existing)
    {
        var file = _folder.Write(existing, "mine");

        var english = await Run.CliAsync("template", Repository.Rules("decree-335-2025"), "--out", _folder.PathOf("sheet.csv"));
        var vietnamese = await Run.InAsync("vi", "template", Repository.Rules("decree-335-2025"), "--out", _folder.PathOf("sheet.csv"));

        english.Should()
            .Be(new CliResult(2, "", $"error: '{file}' exists and is not overwritten. Choose another name, or delete it yourself.\n"));
        vietnamese.Should()
            .Be(new CliResult(2, "", $"lỗi: đã có '{file}' và tệp này không bị ghi đè. Hãy chọn tên khác, hoặc tự xóa tệp cũ.\n"));
        (await File.ReadAllTextAsync(file)).Should().Be("mine");
        Directory.GetFiles(_folder.Root).Should().Equal(file);
    }

    [Theory]
    [InlineData("sheet.ods")]
    [InlineData("sheet")]
    [InlineData("")]
    public async Task Only_a_workbook_or_csv_is_made(string name)
    {
        var result = await Run.CliAsync("template", SampleCampaign.WriteTo(_folder), "--out", name);

        result.Should().Be(new CliResult(2, "", $"error: the sheet is .xlsx or .csv: give --out such a name, not '{name}'.\n"));
    }

    [Fact]
    public async Task A_sheet_does_not_go_among_the_workflows()
    {
        var campaign = SampleCampaign.WriteTo(_folder);

        var result = await Run.CliAsync("template", campaign, "--out", $"{campaign}/workflows/x.csv");

        result.Should()
            .Be(new CliResult(
                2, "", $"error: --out '{campaign}/workflows/x.csv' is one of the files of the campaign '{campaign}' itself.\n"));
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task A_sheet_that_was_filled_in_is_scored(string name)
    {
        var directory = Repository.Rules(name);
        var definition = Campaign.Load(directory).Definition;
        var sheet = _folder.PathOf("sheet.csv");
        (await Run.CliAsync("template", directory, "--out", sheet)).ExitCode.Should().Be(0);
        var columns = definition.Indicators.Where(i => i.Type != IndicatorType.List);
        var listed = definition.Participants is [var first, ..] ? first : null;
        var (id, cluster) = (listed?.Id ?? "A1", listed?.Cluster ?? definition.Clusters.FirstOrDefault(""));

        // Of those on a roster, whose rows are there already, one is filled in and the others are taken out.
        var frame = File.ReadLines(sheet)
            .Where(line => !definition.Participants.Any(p => line.StartsWith(p.Id + ",", StringComparison.Ordinal)));
        var row = string.Join(',', [id, listed is null ? "An Giang" : "", cluster, .. columns.Select(ValueOf)]);
        await File.WriteAllLinesAsync(sheet, [.. frame, row]);
        List<string> items = [];
        foreach (var list in definition.Indicators.Where(i => i.Type == IndicatorType.List))
        {
            var file = _folder.PathOf($"sheet.{list.Id}.csv");
            await File.AppendAllTextAsync(file, string.Join(',', [id, .. list.Item.Select(ValueOf)]) + "\n");
            items.AddRange(["--items", $"{list.Id}={file}"]);
        }

        var result = await Run.CliAsync(["score", directory, "--data", sheet, .. items]);

        // One row is not the whole roster, and one item not the twelve months that a campaign may wish for.
        result.Error.Split('\n').Where(line => line.Contains(" ER", StringComparison.Ordinal) && !ExpectedWarning().IsMatch(line)).Should()
            .BeEmpty();
        result.Output.Should().EndWith("1 participant: 1 complete, 0 incomplete, 0 faulted.\n");
    }

    [GeneratedRegex("warning ER50(?:62|66)", RegexOptions.None, 1000)]
    private static partial Regex ExpectedWarning();

    private static string ValueOf(IndicatorDefinition indicator) => indicator.Type switch
    {
        IndicatorType.Boolean => "có",
        IndicatorType.Date => "2024-01-31",
        IndicatorType.Choice => indicator.Choices[0].Id,
        IndicatorType.Text => "x",
        _ => IndicatorValue.Of(indicator.Max ?? indicator.Min ?? 1).ToString(),
    };
}
