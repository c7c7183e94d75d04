using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>What comes of places, grades and people rather than of rules.</summary>
public sealed partial class DiffCauseTests
{
    [Fact]
    public async Task Places_are_told_within_the_cluster_and_only_others_there_move_somebody()
    {
        var edited =
            SampleCampaign.WriteTo(
                _folder,
                "new",
                workflows: json =>
                    json.Replace("cost >= 10", "cost >= 15", StringComparison.Ordinal)
                        .Replace("cost / 10", "cost / 60", StringComparison.Ordinal));

        var result =
            await DiffAsync(
                edited, SampleCampaign.GoodRow, "D4,Đồng Nai,Cụm I,15,20,1", "E5,Gia Lai,Cụm II,15,20,2", "F6,Hà Nam,Cụm II,15,20,3");

        result.Output.Should().Contain("""
            4 participants compared; 0 added, 0 gone.
            2 participants moved. How many have another total: 1, grade: 1, rank: 2, recommendation: 0.
            Largest shift of a total: -16, An Giang (A1).
            """.ReplaceLineEndings("\n"));
        result.Output.Should()
            .Contain(
                "Đồng Nai (D4)   Cụm I     19              2 → 1             Fair          own points and grade as before: others moved\n")
            .And.NotContain("Gia Lai").And.NotContain("Hà Nam");
    }

    [Fact]
    public async Task A_disqualification_is_named_and_no_grade_rule_is_blamed()
    {
        var edited = SampleCampaign.WriteTo(_folder, "new", campaign: json => json.Replace("\"grades\": {", """
            "disqualifications": [ { "id": "small", "name": "Too small", "when": "staff < 8", "effects": [ { "gradeAtMost": "fair" }, "unranked" ] } ],
              "grades": {
            """, StringComparison.Ordinal));

        var result = await DiffAsync(edited, SampleCampaign.GoodRow);

        result.Output.Should().Contain("An Giang (A1)   Cụm I     30      1 → —             Good → Fair   disqualified: — → Too small\n");
    }

    [Fact]
    public async Task Other_keys_of_the_ranking_are_told_apart_from_others_who_move()
    {
        var edited = SampleCampaign.WriteTo(_folder, "new", campaign: json => json.Replace(
            "\"grades\": {", "\"ranking\": { \"orderBy\": [ { \"by\": \"staff\", \"lowest\": false } ] },\n  \"grades\": {",
            StringComparison.Ordinal));

        var result = await DiffAsync(edited, SampleCampaign.GoodRow, SampleCampaign.FairRow);

        result.Output.Should().Contain("1 → 2             Good    own points and grade as before: places are worked out by other keys\n");
    }

    [Fact]
    public async Task A_quota_of_grades_is_told_with_the_grade_that_waits_for_the_council()
    {
        const string Decree = "decree-335-2025";
        var data = Path.Combine(Repository.Rules(Decree), "data");

        var result = await Run.CliAsync(
            "diff", Repository.Rules(
                Decree), EditedCampaign.Of(_folder, Decree, ("\"departmentA\": 20, \"departmentB\": 20",
                    "\"departmentA\": 40, \"departmentB\": 40")), "--data", Path.Combine(data, "officials.csv"),
            "--items", "products=" + Path.Combine(data, "products.csv"), "--max-grade-changes", "2");

        (result.ExitCode, result.Error).Should().Be((1, "--max-grade-changes exceeded: 2 allowed, 3 found.\n"));
        result.Output.Should()
            .Contain("Good → Good (the council decides on Excellent)   the quota of the grades; the grade earned is as before\n")
            .And.Contain("Good → Excellent                                 the quota of the grades; the grade earned is as before\n");
    }

    [Fact]
    public async Task A_reviewers_points_are_named_when_the_new_data_have_them()
    {
        var self = _folder.Write("self.json", """[ { "participant": "A1", "cluster": "Cụm I", "values": { "cost": 12, "staff": 6 } } ]""");
        var verified = _folder.Write("verified.json", """
            [ { "participant": "A1", "cluster": "Cụm I", "values": { "cost": 12, "staff": 6 },
                "adjustments": [ { "criterion": "perHead", "points": 7, "reason": "Two posts were vacant", "by": "Verification team" } ] } ]
            """);

        var result = await Run.CliAsync("diff", _old, _old, "--data", self, "--data-new", verified);

        result.Output.Should().Contain("Per head 10 → 7: enough (10) → adjusted by Verification team (7)\n");
    }
}
