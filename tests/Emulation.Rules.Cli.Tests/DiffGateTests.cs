using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>
/// The gates of <c>diff</c>, over an edit that takes 8 points and the grade from one unit, 4 from another, and swaps two places.
/// </summary>
public sealed class DiffGateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--max-grade-changes", "1")]
    [InlineData("--max-rank-changes", "2")]
    [InlineData("--max-award-changes", "0")]
    [InlineData("--max-shift", "8")]
    [InlineData("--max-shift", "8.5")]
    public async Task A_gate_that_is_kept_says_nothing(string gate, string limit)
    {
        var result = await DiffAsync(gate, limit);

        (result.ExitCode, result.Error).Should().Be((0, ""));
        result.Output.Should().Contain("another total: 2, grade: 1, rank: 2, recommendation: 0.");
    }

    [Theory]
    [InlineData("--max-grade-changes", "0", "1")]
    [InlineData("--max-rank-changes", "1", "2")]
    [InlineData("--max-shift", "7.99", "8")]
    public async Task A_gate_that_is_exceeded_is_a_line_with_both_figures_and_exit_code_1(string gate, string limit, string actual)
    {
        var english = await DiffAsync(gate, limit);
        var vietnamese = await DiffAsync(gate, limit, "--lang", "vi");

        (english.ExitCode, english.Error).Should().Be((1, $"{gate} exceeded: {limit} allowed, {actual} found.\n"));
        (vietnamese.ExitCode, vietnamese.Error).Should().Be((1, $"vượt giới hạn {gate}: cho phép {limit}, thực tế {actual}.\n"));
        english.Output.Should().Contain("3 participants compared");
    }

    [Fact]
    public async Task Each_gate_has_a_line_of_its_own()
    {
        var result = await DiffAsync("--max-shift", "0.0", "--max-award-changes", "0", "--max-grade-changes", "0");

        result.Error.Should().Be("--max-grade-changes exceeded: 0 allowed, 1 found.\n--max-shift exceeded: 0 allowed, 8 found.\n");
    }

    [Fact]
    public async Task A_gate_with_nobody_to_look_at_is_not_kept()
    {
        var result =
            await DiffAsync(
                "--max-shift", "100", "--data-new", _folder.Write("others.csv", SampleCampaign.Header + "\nD4,Đà Nẵng,Cụm I,8,8,\n"));

        (result.ExitCode, result.Error).Should().Be((1, "No participant is on both sides: there is nothing to compare.\n"));
    }

    [Theory]
    [InlineData("--max-grade-changes", "-1", "takes a whole number from 0, not '-1'.", "cần một số nguyên từ 0, không phải '-1'.")]
    [InlineData("--max-rank-changes", "1.5", "takes a whole number from 0, not '1.5'.", "cần một số nguyên từ 0, không phải '1.5'.")]
    [InlineData("--max-award-changes", "many", "takes a whole number from 0, not 'many'.", "cần một số nguyên từ 0, không phải 'many'.")]
    [InlineData(
        "--max-shift",
        "2,5",
        "takes a number of points from 0, written as 2.5, not '2,5'.",
        "cần một số điểm từ 0, viết như 2.5, không phải '2,5'.")]
    [InlineData(
        "--max-shift",
        "-2",
        "takes a number of points from 0, written as 2.5, not '-2'.",
        "cần một số điểm từ 0, viết như 2.5, không phải '-2'.")]
    [InlineData(
        "--max-shift",
        "",
        "takes a number of points from 0, written as 2.5, not ''.",
        "cần một số điểm từ 0, viết như 2.5, không phải ''.")]
    public async Task A_limit_that_is_none_is_one_clear_line_and_exit_code_2(string gate, string limit, string english, string vietnamese)
    {
        (await DiffAsync(gate, limit)).Should().Be(new CliResult(2, "", $"error: {gate} {english}\n"));
        (await DiffAsync(gate, limit, "--lang", "vi")).Should().Be(new CliResult(2, "", $"lỗi: {gate} {vietnamese}\n"));
    }

    private Task<CliResult> DiffAsync(params string[] options) => Run.CliAsync([
        "diff",
        SampleCampaign.WriteTo(_folder, "old"),
        SampleCampaign.WriteTo(
            _folder, "new", workflows: json => json.Replace("maxPoints * cost / 10", "maxPoints * cost / 20", StringComparison.Ordinal)),
        "--data",

        // A1 falls from 26 to 18, below C3 with 20; B2 falls from 8 to 4.
        SampleCampaign.WriteData(_folder, "A1,An Giang,Cụm I,8,8,", "B2,Bắc Ninh,Cụm I,4,10,", "C3,Cà Mau,Cụm I,10,20,"),
        .. options]);
}
