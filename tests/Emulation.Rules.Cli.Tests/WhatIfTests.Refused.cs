using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>What cannot be supposed.</summary>
public sealed partial class WhatIfTests
{
    [Theory]
    [InlineData(
        "A1", "--what-if takes PARTICIPANT:INDICATOR=VALUE, not 'A1'.", "--what-if cần dạng ĐƠN_VỊ:CHỈ_TIÊU=GIÁ_TRỊ, không phải 'A1'.")]
    [InlineData(
        "A1:cost",
        "--what-if takes PARTICIPANT:INDICATOR=VALUE, not 'A1:cost'.",
        "--what-if cần dạng ĐƠN_VỊ:CHỈ_TIÊU=GIÁ_TRỊ, không phải 'A1:cost'.")]
    [InlineData(
        "cost=5",
        "--what-if takes PARTICIPANT:INDICATOR=VALUE, not 'cost=5'.",
        "--what-if cần dạng ĐƠN_VỊ:CHỈ_TIÊU=GIÁ_TRỊ, không phải 'cost=5'.")]
    [InlineData(
        ":cost=5",
        "--what-if takes PARTICIPANT:INDICATOR=VALUE, not ':cost=5'.",
        "--what-if cần dạng ĐƠN_VỊ:CHỈ_TIÊU=GIÁ_TRỊ, không phải ':cost=5'.")]
    [InlineData(
        "A1:=5",
        "--what-if takes PARTICIPANT:INDICATOR=VALUE, not 'A1:=5'.",
        "--what-if cần dạng ĐƠN_VỊ:CHỈ_TIÊU=GIÁ_TRỊ, không phải 'A1:=5'.")]
    [InlineData(
        "A1:cots=5",
        "--what-if: there is no indicator 'cots'. Did you mean 'cost'?",
        "--what-if: không có số liệu 'cots'. Có phải 'cost'?")]
    [InlineData("A7:cost=5", "there is no participant 'A7'.", "không có đơn vị 'A7'.")]
    [InlineData("an giang:cost=5", "there is no participant 'an giang'. Did you mean 'A1'?", "không có đơn vị 'an giang'. Có phải 'A1'?")]
    [InlineData(
        "A1:cost=many",
        "--what-if: participant 'A1', indicator 'cost': 'many' is not a number. Enter a number; leave it empty where there is no figure "
            + "yet.",
        "--what-if: đơn vị 'A1', số liệu 'cost': 'many' không phải một số. Nhập một số; chưa có số liệu thì để trống.")]
    [InlineData(
        "A1:cost=101",
        "--what-if: participant 'A1', indicator 'cost': 101 is outside [-100, 100]. Check the number and its unit; if it is right, change "
            + "the indicator's min or max.",
        "--what-if: đơn vị 'A1', số liệu 'cost': 101 nằm ngoài khoảng [-100, 100]. Kiểm tra số và đơn vị tính; nếu số đúng, sửa min, max "
            + "của số liệu.")]
    [InlineData(
        "A1:staff=1.5",
        "--what-if: participant 'A1', indicator 'staff': '1.5' is not a whole number. Enter a whole number; leave it empty where there is "
            + "no figure yet.",
        "--what-if: đơn vị 'A1', số liệu 'staff': '1.5' không phải một số nguyên. Nhập một số nguyên; chưa có số liệu thì để trống.")]
    public async Task What_cannot_be_supposed_is_one_clear_line_and_nothing_is_scored(string change, string english, string vietnamese)
    {
        (await ScoreAsync("--what-if", change)).Should().Be(new CliResult(2, "", $"error: {english}\n"));
        (await ScoreAsync("--what-if", change, "--lang", "vi")).Should().Be(new CliResult(2, "", $"lỗi: {vietnamese}\n"));
    }

    [Theory]
    [InlineData("en", "error: --what-if may be given only once for 'A1:cost'.\n")]
    [InlineData("vi", "lỗi: --what-if cho 'A1:cost' chỉ viết được một lần.\n")]
    public async Task A_value_is_supposed_only_once(string language, string expected) =>
        (await ScoreAsync("--what-if", "A1:cost=1", "--what-if", "A1:cost=2", "--lang", language))
            .Should()
            .Be(new CliResult(2, "", expected));

    [Fact]
    public async Task Not_every_value_can_be_taken_away()
    {
        var result = await ScoreAsync("--what-if", "A1:cost=", "--what-if", "A1:staff=");

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().StartWith("error: --what-if: participant 'A1' ");
    }

    [Theory]
    [InlineData("en", "error: --what-if does not take the list 'products'; edit a copy of the --items file instead.\n")]
    [InlineData("vi", "lỗi: --what-if không nhận số liệu kiểu list 'products'; hãy sửa một bản sao của tệp --items.\n")]
    public async Task A_list_is_not_supposed(string language, string expected)
    {
        var campaign = Repository.Rules("decree-335-2025");

        (await Run.CliAsync(
            "score", campaign, "--data", $"{campaign}/data/officials.csv", "--what-if", "cc01:products=3", "--lang", language))
            .Should().Be(new CliResult(2, "", expected));
    }

    [Theory]
    [InlineData("en", "error: a dossier holds submitted figures only: leave out --what-if, or choose another --format.\n")]
    [InlineData("vi", "lỗi: hồ sơ chỉ ghi số liệu đã nộp: bỏ --what-if, hoặc chọn --format khác.\n")]
    public async Task A_dossier_holds_nothing_supposed(string language, string expected) =>
        (await ScoreAsync("--what-if", "A1:cost=1", "--format", "dossier", "--lang", language)).Should().Be(new CliResult(2, "", expected));

    [Fact]
    public async Task Faults_of_the_data_come_before_those_of_what_is_supposed()
    {
        var data = SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm I,many,6,");

        var result = await Run.CliAsync("score", SampleCampaign.WriteTo(_folder), "--data", data, "--what-if", "A7:cost=1");

        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith($"{data}:2:19: error ER5005: ").And.NotContain("A7");
    }
}
