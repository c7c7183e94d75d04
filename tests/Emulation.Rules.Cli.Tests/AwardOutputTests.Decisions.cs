using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>What the council decided, beside what was recommended.</summary>
public sealed partial class AwardOutputTests
{
    [Fact]
    public async Task The_table_shows_what_was_decided_beside_what_was_recommended()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json")]);

        result.ExitCode.Should().Be(0, result.Error);
        WithoutRules(result.Output).Should().Contain("""
              Place   Participant   Name        Recommendation        Result            Margin   Why
                  1   cn01          Nguyễn An   recommended           given       +3.5 (Total)   place 1 of 4 eligible, at most 2 allowed
                  2   cn06          Vũ Giang    tie for the council   given          0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  2   cn11          Hồ Nam      tie for the council   not given      0 (Grade)   2 share place 2 and 1 can be chosen: the council decides
                  4   cn02          Trần Bình   over quota            not given     -1 (Grade)   over the quota: place 4 of 4 eligible, only 2 allowed
                                                                                                 1 wait for the council's choice among the 2 who share place 2; what it does not give stays free below
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Scores_in_csv_say_both_what_was_recommended_and_what_was_decided()
    {
        var result = await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json"), "--format", "csv"]);

        result.ExitCode.Should().Be(0, result.Error);
        var lines = result.Output.Split('\n');
        lines[0].Should()
            .EndWith(
                ",LDTT,LDTT_decided,CSTDCS,CSTDCS_decided,CSTDBo,CSTDBo_decided,CSTDTQ,CSTDTQ_decided,BKBo,BKBo_decided,TTLDTT,"
                    + "TTLDTT_decided,TTLDXS,TTLDXS_decided,CTDCP,CTDCP_decided");
        lines.Single(line => line.StartsWith("cn01,", StringComparison.Ordinal))
            .Should()
            .Contain(",recommended,proposed,recommended,given,");
        lines.Single(line => line.StartsWith("cn06,", StringComparison.Ordinal))
            .Should()
            .Contain(",recommended,proposed,tieForCouncil,given,");
        lines.Single(line => line.StartsWith("cn11,", StringComparison.Ordinal))
            .Should()
            .Contain(",recommended,proposed,tieForCouncil,notGiven,");
    }

    [Fact]
    public async Task Json_with_decisions_is_an_outcome_on_the_same_evaluation()
    {
        string[] arguments = ["score", Campaign, .. Data, "--format", "json"];
        var plain = EvaluationJson.Deserialize((await Run.CliAsync(arguments)).Output);
        var outcome =
            Rules.Awards.OutcomeJson.Deserialize((await Run.CliAsync([.. arguments, "--decisions", Of("decisions.json")])).Output);

        outcome.Evaluation.ResultFingerprint.Should().Be(plain.ResultFingerprint);
        outcome.Decisions.Select(d => d.Participant).Should().Equal("cn01", "cn06", "cn11");
        outcome.PastAwards(2024).Select(p => $"{p.Key} {p.Value.Award}").Should().Equal("cn01 CSTDCS", "cn06 CSTDCS");
    }

    [Fact]
    public async Task What_was_given_is_the_history_of_the_years_after()
    {
        var history = _folder.PathOf("next.csv");
        var written =
            await Run.CliAsync(["score", Campaign, .. Data, "--decisions", Of("decisions.json"), "--format", "history", "--out", history]);
        written.ExitCode.Should().Be(0, written.Error);

        (await File.ReadAllTextAsync(history)).Should().Be("participant,award,year\ncn01,CSTDCS,2024\ncn06,CSTDCS,2024\n");
        (await Run.CliAsync(["score", Campaign, .. Data[..4], "--history", history])).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("en", "Note: recommended but not decided, and so not in the history: LDTT (16), CSTDCS (1), CSTDBo (1).\n")]
    [InlineData("vi", "Ghi chú: đã đề xuất mà chưa có quyết định nên không có trong lịch sử: LDTT (16), CSTDCS (1), CSTDBo (1).\n")]
    public async Task What_is_recommended_and_not_decided_is_told_beside_the_history(string language, string note)
    {
        var decisions = _folder.Write("one.json", "[]");

        var written = await Run.CliAsync(
            ["score", Campaign, .. Data, "--decisions", decisions, "--format", "history", "--lang", language]);

        written.ExitCode.Should().Be(0, written.Error);
        written.Output.Should().Be("participant,award,year\n");
        written.Error.Should().Be(note);
    }

    [Theory]
    [InlineData("en", "--format history needs --decisions: a history holds what was decided to be given.", "error", "history", null, null)]
    [InlineData("vi", "--format history cần --decisions: lịch sử chỉ ghi danh hiệu đã quyết định trao.", "lỗi", "history", null, null)]
    [InlineData(
        "en",
        "--decisions does not go with --what-if: a council decides on what was submitted.",
        "error",
        "table",
        "cn01:reviewMark=90",
        "decisions.json")]
    [InlineData(
        "vi",
        "--decisions không dùng cùng --what-if: hội đồng quyết định trên số liệu đã nộp.",
        "lỗi",
        "json",
        "cn01:reviewMark=90",
        "decisions.json")]
    public async Task Decisions_go_with_what_was_submitted_and_histories_with_decisions(
        string language, string message, string word, string format, string? whatIf, string? decisions)
    {
        string[] more = [
            .. whatIf is null ? [] : (string[])["--what-if", whatIf], .. decisions is null ? [] : (string[])["--decisions", Of(decisions)],
        ];
        var result = await Run.InAsync(language, ["score", Campaign, .. Data, "--format", format, .. more]);

        result.Should().Be(new CliResult(2, "", $"{word}: {message}\n"));
    }
}
