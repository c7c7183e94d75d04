using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class OutFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("campaign.json")]
    [InlineData("Campaign.json")]
    [InlineData("cases.json")]
    [InlineData("README.md")]
    [InlineData("workflows/rules.json")]
    [InlineData("workflows/new.json")]
    [InlineData("data/../campaign.json")]
    public async Task A_file_of_the_campaign_is_never_overwritten(string name)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        _folder.Write("sample/data/x.csv", "");
        var before = await File.ReadAllTextAsync(_folder.PathOf("sample/campaign.json"));

        var result = await ScoreAsync(campaign, "--out", _folder.PathOf($"sample/{name}"));

        result.Should()
            .Be(new CliResult(
                2, "", $"error: --out '{_folder.PathOf($"sample/{name}")}' is one of the files of the campaign '{campaign}' itself.\n"));
        (await File.ReadAllTextAsync(_folder.PathOf("sample/campaign.json"))).Should().Be(before);
    }

    [Fact]
    public async Task Other_files_in_the_campaigns_folder_may_be_written()
    {
        var result = await ScoreAsync(SampleCampaign.WriteTo(_folder), "--out", _folder.PathOf("sample/scores.txt"));

        result.Should().Be(new CliResult(0, "", ""));
    }

    [Fact]
    public async Task A_file_that_is_written_over_keeps_who_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var file = _folder.Write("private.txt", "before");
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(file, Own);

        (await ScoreAsync(SampleCampaign.WriteTo(_folder), "--out", file)).Should().Be(new CliResult(0, "", ""));

        File.GetUnixFileMode(file).Should().Be(Own);
        (await File.ReadAllTextAsync(file)).Should().NotBe("before");
    }

    [Theory]
    [InlineData("en", "error: cannot write '{0}': access is denied.\n")]
    [InlineData("vi", "lỗi: không ghi được '{0}': không có quyền.\n")]
    public async Task A_file_that_may_only_be_read_is_left_alone(string language, string said)
    {
        var file = _folder.Write("kept.txt", "before");
        new FileInfo(file).IsReadOnly = true;

        (await ScoreAsync(SampleCampaign.WriteTo(_folder), "--out", file, "--lang", language))
            .Should().Be(new CliResult(2, "", string.Format(null, said, file)));

        (await File.ReadAllTextAsync(file)).Should().Be("before");
        new FileInfo(file).IsReadOnly = false;
    }

    [Theory]
    [InlineData("--history", "")]
    [InlineData("--items", "prizes=")]
    [InlineData("--decisions", "")]
    public async Task Nothing_that_the_command_reads_is_overwritten(string option, string before)
    {
        var input = _folder.Write("input.csv", "participant,award,year\n");

        var result = await ScoreAsync(SampleCampaign.WriteTo(_folder), option, before + input, "--out", input);

        result.Should().Be(new CliResult(2, "", $"error: --out would overwrite '{input}', which this command reads.\n"));
        (await File.ReadAllTextAsync(input)).Should().Be("participant,award,year\n");
    }

    [Fact]
    public async Task A_link_does_not_hide_that_the_file_is_the_data()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);
        Directory.CreateSymbolicLink(_folder.PathOf("link"), _folder.Root);

        var result = await Run.CliAsync("score", campaign, "--data", data, "--out", _folder.PathOf("link/data.csv"));

        result.Should().Be(new CliResult(2, "", $"error: --out and --data are both '{data}'.\n"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_stays_a_link_and_what_it_leads_to_is_written(bool exists)
    {
        var target = exists ? _folder.Write("target.txt", "old") : _folder.PathOf("target.txt");
        File.CreateSymbolicLink(_folder.PathOf("link.txt"), target);

        var result = await ScoreAsync(SampleCampaign.WriteTo(_folder), "--out", _folder.PathOf("link.txt"));

        result.Should().Be(new CliResult(0, "", ""));
        new FileInfo(_folder.PathOf("link.txt")).LinkTarget.Should().Be(target);
        (await File.ReadAllTextAsync(target)).Should().Contain("An Giang");
    }

    [Fact]
    public async Task What_has_no_length_is_written_into_and_not_replaced()
    {
        var file = _folder.Write("empty.txt", "");
        await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        (await ScoreAsync(SampleCampaign.WriteTo(_folder), "--out", file)).ExitCode.Should().Be(0);

        using var reader = new StreamReader(open);
        (await reader.ReadToEndAsync()).Should().Contain("An Giang", "it is the same file");
    }

    [Theory]
    [InlineData("results.xlsx", "table")]
    [InlineData("results.XLSX", "csv")]
    [InlineData("results.xls", "json")]
    [InlineData("results.ods", "csv")]
    public async Task A_text_does_not_get_the_name_of_a_workbook(string name, string format)
    {
        var file = _folder.PathOf(name);

        var result = await ScoreAsync(SampleCampaign.WriteTo(_folder), "--format", format, "--out", file);
        var vietnamese = await ScoreAsync(SampleCampaign.WriteTo(_folder), "--format", format, "--out", file, "--lang", "vi");

        result.Should()
            .Be(new CliResult(
                2, "", $"error: '{file}' is the name of a workbook: add --format xlsx, or choose another name.\n"));
        vietnamese.Error.Should().Be($"lỗi: '{file}' là tên của bảng tính: thêm --format xlsx, hoặc chọn tên khác.\n");
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public async Task Data_without_end_are_refused()
    {
        var data = _folder.PathOf("long.csv");
        await using (var file = File.Create(data))
        {
            file.SetLength(256_000_001);
        }

        var result = await Run.CliAsync("score", SampleCampaign.WriteTo(_folder), "--data", data);

        result.Should().Be(new CliResult(2, "", $"error: cannot read '{data}': it is longer than 256000000 bytes.\n"));
    }

    private Task<CliResult> ScoreAsync(string campaign, params string[] more) =>
        Run.CliAsync(["score", campaign, "--data", SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow), .. more]);
}
