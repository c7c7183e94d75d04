using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Recommendations that change when the rules of <c>rules/titles-2024</c> do.</summary>
public sealed class DiffAwardTests : IDisposable
{
    private const string Titles = "titles-2024";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Another_quota_moves_recommendations_and_nothing_else()
    {
        var english = await DiffAsync([("\"15%\"", "\"30%\"")], "--max-award-changes", "2");
        var vietnamese = await DiffAsync([("\"15%\"", "\"30%\"")], "--lang", "vi");

        (english.ExitCode, english.Error).Should().Be((1, "--max-award-changes exceeded: 2 allowed, 3 found.\n"));
        english.Output.Should().Contain("""
            20 participants compared; 0 added, 0 gone.
            3 participants moved. How many have another total: 0, grade: 0, rank: 0, recommendation: 3.

              Participant        Cluster   Total   Rank in cluster   Grade                   Recommendation                                                    Why
            ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              Trần Bình (cn02)   P1        91      3                 Completed well          Grassroots emulation fighter: over quota → recommended            Grassroots emulation fighter: place 4 of 4 eligible, at most 4 allowed
            """.ReplaceLineEndings("\n"));
        vietnamese.Output.Should()
            .Contain("Chiến sĩ thi đua cơ sở: vượt tỷ lệ → đề nghị").And
            .Contain("Chiến sĩ thi đua cơ sở: xếp thứ 4 trong 4 đủ điều kiện, được tối đa 4\n");
    }

    [Fact]
    public async Task An_award_that_only_one_side_has_moves_those_who_would_get_it()
    {
        var result =
            await DiffAsync(
                [
                    (
                        "{ \"id\": \"LDTT\", \"name\"",
                        "{ \"id\": \"LDTT2\", \"name\": \"Second\", \"workflow\": \"LDTT\" },\n    { \"id\": \"LDTT\", \"name\""),
                ]);

        result.Output.Should().Contain("Second: — → recommended").And.NotContain("Second: — → not eligible");
    }

    private async Task<CliResult> DiffAsync((string Text, string By)[] edits, params string[] options) => await Run.CliAsync([
        "diff", Repository.Rules(Titles), EditedCampaign.Of(_folder, Titles, edits), "--data", Of("individuals.csv"),
        "--items", "initiatives=" + Of("initiatives.csv"), "--history", Of("history.csv"), .. options]);

    private static string Of(string file) => Path.Combine(Repository.Rules(Titles), "data", file);
}
