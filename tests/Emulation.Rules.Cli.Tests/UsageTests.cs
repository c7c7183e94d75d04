using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_data_file_is_one_clear_line_and_exit_code_2()
    {
        var campaign = SampleCampaign.WriteTo(_folder);

        var result = await Run.CliAsync("score", campaign, "--data", _folder.PathOf("none.csv"));

        result.Should().Be(new CliResult(2, "", $"error: there is no file '{_folder.PathOf("none.csv")}'.\n"));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("score", "--data", "x.csv")]
    [InlineData("explain", "--data", "x.csv", "--participant", "A1")]
    public async Task A_missing_folder_is_one_clear_line_and_exit_code_2(string command, params string[] options)
    {
        var result = await Run.CliAsync([command, _folder.PathOf("none"), .. options]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be($"error: there is no folder '{_folder.PathOf("none")}'.\n");
    }

    [Fact]
    public async Task A_folder_without_a_campaign_is_one_clear_line_and_exit_code_2()
    {
        var result = await Run.CliAsync("score", _folder.Root, "--data", "x.csv");

        result.Should().Be(new CliResult(2, "", $"error: folder '{_folder.Root}' has no campaign.json.\n"));
    }

    [Fact]
    public async Task A_data_file_of_an_unknown_kind_names_the_kinds_there_are()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = _folder.Write("data.xls", "");

        var result = await Run.CliAsync("score", campaign, "--data", data);

        const string Kinds = "a data file is .xlsx, .csv, .tsv, .txt or .json. Save other workbooks (such as .xls) as .xlsx.";
        result.Should().Be(new CliResult(2, "", $"error: cannot tell how to read '{data}': {Kinds}\n"));
    }

    [Theory]
    [InlineData("--data", "")]
    [InlineData("--data", "", "--out", "x.csv")]
    [InlineData("--data", "x.csv", "--out", "")]
    public async Task An_empty_file_name_is_one_clear_line_and_exit_code_2(params string[] options)
    {
        var result = await Run.CliAsync(["score", SampleCampaign.WriteTo(_folder), .. options]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith("error: ");
        result.Error.Trim().Should().NotContain("\n");
    }

    [Fact]
    public async Task An_unknown_culture_is_one_clear_line_and_exit_code_2()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("score", campaign, "--data", data, "--culture", "xx-Nowhere");

        result.Should().Be(new CliResult(2, "", "error: there is no culture 'xx-Nowhere'; an example is vi-VN.\n"));
    }

    [Theory]
    [InlineData]
    [InlineData("score")]
    [InlineData("score", "x")]
    [InlineData("explain", "x", "--data", "y.csv")]
    [InlineData("validate", "x", "--lang", "fr")]
    [InlineData("explain", "x", "--data", "y.csv", "--participant", "1", "--format", "json")]
    public async Task Arguments_that_cannot_be_used_are_told_on_standard_error_with_exit_code_2(params string[] args)
    {
        var result = await Run.CliAsync(args);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith("error: ").And.EndWith("See: emulation-rules --help\n");
    }

    [Theory]
    [InlineData("", "a command is missing.", "thiếu tên lệnh.")]
    [InlineData("score x", "option --data is missing.", "thiếu tùy chọn --data.")]
    [InlineData("score x --data", "option --data needs a value.", "tùy chọn --data cần một giá trị.")]
    [InlineData("score x --data a --data b", "option --data may be given only once.", "tùy chọn --data chỉ viết được một lần.")]
    [InlineData(
        "score x --data a --format xml",
        "'xml' is none of: csv, dossier, history, json, table, xlsx.",
        "không có 'xml'; có thể dùng: csv, dossier, history, json, table, xlsx.")]
    [InlineData("score x y --data a", "'y' is not understood.", "không hiểu 'y'.")]
    [InlineData("score x --data a --against b", "there is no option '--against'.", "không có tùy chọn '--against'.")]
    [InlineData("test x --coverage y", "'y' is not understood.", "không hiểu 'y'.")]
    [InlineData(
        "test x --mutate --mutant 3",
        "there is no option '--mutant'. Did you mean '--mutate'?",
        "không có tùy chọn '--mutant'. Có phải '--mutate'?")]
    [InlineData("validate --out x", "there is no option '--out'.", "không có tùy chọn '--out'.")]
    [InlineData("expand", "DIR is missing.", "thiếu DIR.")]
    [InlineData("diff x --data a", "NEW is missing.", "thiếu NEW.")]
    [InlineData("diff x y --data a --format csv", "'csv' is none of: json, table.", "không có 'csv'; có thể dùng: json, table.")]
    [InlineData("diff x y --data a --max-shift", "option --max-shift needs a value.", "tùy chọn --max-shift cần một giá trị.")]
    [InlineData(
        "diff x y --data a --max-drift 1",
        "there is no option '--max-drift'. Did you mean '--max-shift'?",
        "không có tùy chọn '--max-drift'. Có phải '--max-shift'?")]
    [InlineData(
        "schema nothing",
        "'nothing' is none of: campaign, cases, decisions, extension, submissions, workflow.",
        "không có 'nothing'; có thể dùng: campaign, cases, decisions, extension, submissions, workflow.")]
    [InlineData("validate x --lang fr", "'fr' is none of: en, vi.", "không có 'fr'; có thể dùng: en, vi.")]
    [InlineData(
        "nothing",
        "there is no command 'nothing'. There are: validate, score, explain, diff, test, expand, schema, texts, template, new, import, "
            + "rename, set, lsp, report, verify, store, studio.",
        "không có lệnh 'nothing'. Có: validate, score, explain, diff, test, expand, schema, texts, template, new, import, rename, set, "
            + "lsp, report, verify, store, studio.")]
    [InlineData("scroe x --data y", "there is no command 'scroe'. Did you mean 'score'?", "không có lệnh 'scroe'. Có phải 'score'?")]
    [InlineData("--hlep", "there is no option '--hlep'. Did you mean '--help'?", "không có tùy chọn '--hlep'. Có phải '--help'?")]
    [InlineData("score x --dat y", "there is no option '--dat'. Did you mean '--data'?", "không có tùy chọn '--dat'. Có phải '--data'?")]
    [InlineData("score x --dat=y", "there is no option '--dat'. Did you mean '--data'?", "không có tùy chọn '--dat'. Có phải '--data'?")]
    [InlineData(
        "validate x --fromat json",
        "there is no option '--fromat'. Did you mean '--format'?",
        "không có tùy chọn '--fromat'. Có phải '--format'?")]
    [InlineData("score x --data --culture de-DE", "option --data needs a value.", "tùy chọn --data cần một giá trị.")]
    [InlineData("score x --data a --out --culture=de-DE", "option --out needs a value.", "tùy chọn --out cần một giá trị.")]
    [InlineData("score x --data a --format --out b", "option --format needs a value.", "tùy chọn --format cần một giá trị.")]
    [InlineData("score x --data --format --out b", "option --data needs a value.", "tùy chọn --data cần một giá trị.")]
    [InlineData(
        "studio x --port 0x",
        "option --port takes a whole number, not '0x'.",
        "tùy chọn --port cần một số nguyên, không phải '0x'.")]
    [InlineData(
        "store audit --take many",
        "option --take takes a whole number, not 'many'.",
        "tùy chọn --take cần một số nguyên, không phải 'many'.")]
    [InlineData(
        "store",
        "store needs a command: init, import, export, history, audit.",
        "store cần một lệnh: init, import, export, history, audit.")]
    [InlineData(
        "store --db x",
        "store needs a command: init, import, export, history, audit.",
        "store cần một lệnh: init, import, export, history, audit.")]
    [InlineData(
        "store open",
        "there is no command 'open'. There are: init, import, export, history, audit.",
        "không có lệnh 'open'. Có: init, import, export, history, audit.")]
    [InlineData("store exprot x", "there is no command 'exprot'. Did you mean 'export'?", "không có lệnh 'exprot'. Có phải 'export'?")]
    public async Task What_is_wrong_with_the_arguments_is_told_in_either_language(string line, string english, string vietnamese)
    {
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var inEnglish = await Run.InAsync("de_DE.UTF-8", args);
        var inVietnamese = await Run.InAsync("vi_VN.UTF-8", args);

        inEnglish.Should()
            .Be(new CliResult(
                2, "", string.Concat(english.Split('|').Select(text => $"error: {text}\n")) + "See: emulation-rules --help\n"));
        inVietnamese.Should()
            .Be(new CliResult(
                2, "", string.Concat(vietnamese.Split('|').Select(text => $"lỗi: {text}\n")) + "Xem: emulation-rules --help\n"));
    }

    [Fact]
    public async Task An_option_that_lacks_its_value_does_not_name_a_file_by_the_next_option()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("score", campaign, "--data", data, "--out", "--culture=vi-VN");

        result.Should().Be(new CliResult(2, "", "error: option --out needs a value.\nSee: emulation-rules --help\n"));
        File.Exists("--culture=vi-VN").Should().BeFalse();
    }

    [Fact]
    public async Task A_value_that_begins_with_a_minus_and_is_no_option_is_a_value()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var result = await Run.CliAsync("explain", campaign, "--data", data, "--participant", "--x");

        result.Should().Be(new CliResult(2, "", "error: there is no participant '--x'.\n"));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_a_file_is_one_clear_line_and_exit_code_2()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);

        var read = await Run.CliAsync("score", campaign, "--data", data, "--history", _folder.Root);
        var written = await Run.InAsync("vi", "score", campaign, "--data", data, "--out", _folder.Root);

        read.Should().Be(new CliResult(2, "", $"error: cannot read '{_folder.Root}': it is a folder.\n"));
        written.Should().Be(new CliResult(2, "", $"lỗi: không ghi được '{_folder.Root}': đây là thư mục.\n"));
    }

    [Theory]
    [InlineData("en", "Checks, scores and explains performance campaigns")]
    [InlineData("vi", "Kiểm tra, chấm điểm và giải thích")]
    public async Task Help_is_in_the_language_asked_for(string language, string expected)
    {
        var result = await Run.CliAsync("--help", "--lang", language);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(expected).And.Contain("validate").And.Contain("score").And.Contain("explain").And.Contain("diff");
    }

    [Theory]
    [InlineData(
        "en", "Also names the rules that no worked example reaches.", "Tries changes of the rules one by one (borders, numbers, rules)")]
    [InlineData("vi", "Nêu cả những quy tắc mà không ca mẫu nào chạm tới.", "Thử đổi từng chỗ trong quy tắc (ranh giới, con số, quy tắc)")]
    public async Task Help_tells_what_test_can_say_beside_the_cases(string language, string coverage, string mutation)
    {
        var result = await Run.CliAsync("test", "--help", "--lang", language);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("--coverage").And.Contain("--mutate").And.Contain(coverage).And.Contain(mutation);
    }

    [Fact]
    public async Task A_cancelled_run_says_so_and_has_the_exit_code_of_an_interrupt()
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow);
        var error = new StringWriter { NewLine = "\n" };

        var exitCode = await CliApp.RunAsync(
            ["score", campaign, "--data", data], TextWriter.Null, error, _ =>
                null, TimeProvider.System, new CancellationToken(canceled: true));

        exitCode.Should().Be(130);
        error.ToString().Should().Be("error: cancelled.\n");
    }
}
