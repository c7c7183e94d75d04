using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class GradeOutputTests : IDisposable
{
    private const string Disciplined = """
        { "id": "disciplined", "name": { "vi": "Bị kỷ luật", "en": "Disciplined" }, "when": "late > 2",
          "effects": [ "noAward", "unranked", { "gradeAtMost": "fair" } ], "basis": [ "kh1" ] }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "disqualified: Disciplined")]
    [InlineData("vi", "không xét: Bị kỷ luật")]
    public async Task The_table_names_disqualifications_in_the_note(string language, string note)
    {
        var result = await Run.CliAsync("score", Barring(Disciplined), "--data", Data("A1,An Giang,Cụm I,12,6,3"), "--lang", language);
        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(note);
    }

    [Theory]
    [InlineData("en", "the council decides on Good")]
    [InlineData("vi", "chờ hội đồng xét Tốt")]
    public async Task The_table_says_which_grade_waits_for_the_council(string language, string note)
    {
        var campaign = SampleCampaign.WriteTo(_folder, campaign: json => json.Replace(
            "\"en\": \"Good\" }", "\"en\": \"Good\" }, \"quota\": { \"max\": 1 }", StringComparison.Ordinal));
        var result =
            await Run.CliAsync("score", campaign, "--data", Data(SampleCampaign.GoodRow, "B2,Bắc Ninh,Cụm I,12,6,"), "--lang", language);
        result.Output.Should().Contain(note);
    }

    [Theory]
    [InlineData(
        "en", "Disqualified: Disciplined (disciplined): no award, no place, grade at most Fair; legal basis: 1/KH-TĐKT", "Grade: Fair")]
    [InlineData(
        "vi",
        "Không xét: Bị kỷ luật (disciplined): không được khen thưởng, không xếp hạng, xếp loại cao nhất là Khá; căn cứ: 1/KH-TĐKT",
        "Xếp loại: Khá")]
    public async Task A_sheet_explains_a_disqualification_with_its_legal_basis(string language, string line, string grade)
    {
        var result = await ExplainAsync(Barring(Disciplined), "A1,An Giang,Cụm I,12,6,3", "--lang", language);
        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain(line + "\n").And.Contain(grade + "\n").And.NotContain("Rank: 1");
    }

    [Fact]
    public async Task A_disqualification_that_cannot_be_told_is_shown_with_what_is_missing()
    {
        var campaign = Barring("""{ "id": "idle", "when": "visits == 0", "effects": [ { "demoteGrade": 1 } ] }""");
        var result = await ExplainAsync(campaign, "A1,An Giang,Cụm I,12,6,");
        result.Output.Should().Contain("May be demoted: idle: grade lowered by 1 level\n  missing: Visits (visits)\n")
            .And.Contain("no grade, missing Visits; may be demoted: idle");
    }

    [Theory]
    [InlineData("en", "demoted: Late; disqualified: Disciplined", "Demoted: Late (late3): grade lowered by 1 level, added to others")]
    [InlineData("vi", "hạ bậc: Báo cáo muộn; không xét: Bị kỷ luật", "Hạ bậc: Báo cáo muộn (late3): hạ 1 mức xếp loại, cộng dồn")]
    public async Task A_demotion_is_called_one(string language, string note, string line)
    {
        const string Demotion = """
            { "id": "late3", "name": { "vi": "Báo cáo muộn", "en": "Late" }, "when": "late > 2",
              "effects": [ { "demoteGrade": 1, "accumulate": true } ] }
            """;
        var result = await ExplainAsync(Barring($"{Demotion}, {Disciplined}"), "A1,An Giang,Cụm I,12,6,3", "--lang", language);
        result.Output.Should().Contain(line + "\n").And.Contain(string.Join("; ", note.Split("; ").Reverse()));
    }

    [Theory]
    [InlineData("en", "participant 'An Giang' (A1), demotion 'ratio': rule 'ratio' divides by zero")]
    [InlineData("vi", "đơn vị 'An Giang' (A1), điều kiện hạ bậc 'ratio': quy tắc 'ratio' chia cho 0")]
    public async Task A_demotion_that_fails_is_called_one(string language, string message)
    {
        var campaign = Barring("""{ "id": "ratio", "when": "cost / late > 3", "effects": [ { "demoteGrade": 1 } ] }""");
        (await Run.CliAsync("score", campaign, "--data", Data("A1,An Giang,Cụm I,12,6,"), "--lang", language)).Error
            .Should()
            .Contain(message);
    }

    [Fact]
    public async Task A_disqualification_that_fails_is_a_finding_with_its_place()
    {
        var campaign = Barring("""{ "id": "ratio", "when": "cost / late > 3", "effects": [ "noAward" ] }""");
        var data = Data("A1,An Giang,Cụm I,12,6,");
        var score = await Run.CliAsync("score", campaign, "--data", data);
        score.ExitCode.Should().Be(1);
        score.Error.Should()
            .MatchRegex(
                @"campaign\.json:\d+:\d+: participant 'An Giang' \(A1\), disqualification 'ratio': rule 'ratio' divides by zero\n$");
        (await Run.CliAsync("explain", campaign, "--data", data, "--participant", "A1")).ExitCode.Should().Be(1);
    }

    private string Barring(string disqualification) => SampleCampaign.WriteTo(_folder, campaign: json => json
        .Replace("\"grades\":", $"\"disqualifications\": [ {disqualification} ], \"grades\":", StringComparison.Ordinal)
        .Replace(
            "\"indicators\": [",
            "\"indicators\": [ { \"id\": \"visits\", \"name\": \"Visits\", \"type\": \"integer\" },",
            StringComparison.Ordinal));

    private string Data(params string[] rows) => SampleCampaign.WriteData(_folder, rows);

    private Task<CliResult> ExplainAsync(string campaign, string row, params string[] options) =>
        Run.CliAsync(["explain", campaign, "--data", Data(row), "--participant", "A1", .. options]);
}
