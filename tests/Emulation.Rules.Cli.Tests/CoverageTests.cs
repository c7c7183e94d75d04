using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class CoverageTests : IDisposable
{
    private const string Cases = """
        [ { "name": "good", "submissions": [ { "participant": "a", "cluster": "Cụm I", "values": { "cost": 12, "staff": 6 } } ],
            "expect": { "a": { "total": 30, "grade": "good" } } } ]
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_no_case_reaches_is_listed_with_its_place_and_counted()
    {
        var result = await TestAsync("--coverage");

        result.Should().Be(new CliResult(0, """
            1 case: 1 passed, 0 failed.
            sample/workflows/rules.json:5:43: Cutting cost (costCut), rule 'partly': no case reaches it.
            sample/workflows/rules.json:11:41: Lateness (lateness), rule 'late': no case reaches it.
            sample/workflows/rules.json:15:41: grade Fair (fair): no case reaches it.
            Rules covered: 3 of 6.

            """, ""));
    }

    [Fact]
    public async Task The_list_is_in_Vietnamese_too()
    {
        var result = await TestAsync("--coverage", "--lang", "vi");

        result.Should().Be(new CliResult(0, """
            1 ca: 1 đạt, 0 không đạt.
            sample/workflows/rules.json:5:43: Cắt giảm chi phí (costCut), quy tắc 'partly': chưa có ca mẫu nào chạm tới.
            sample/workflows/rules.json:11:41: Trừ báo cáo muộn (lateness), quy tắc 'late': chưa có ca mẫu nào chạm tới.
            sample/workflows/rules.json:15:41: xếp loại Khá (fair): chưa có ca mẫu nào chạm tới.
            Quy tắc đã có ca mẫu: 3 trên 6.

            """, ""));
    }

    [Fact]
    public async Task Json_gives_the_cases_and_the_coverage_as_one_object()
    {
        var result = await TestAsync("--coverage", "--format", "json");

        result.Should().Be(new CliResult(0, """
            {
              "cases": [
                {
                  "case": "good",
                  "passed": true,
                  "differences": [],
                  "disagreements": [],
                  "diagnostics": []
                }
              ],
              "coverage": {
                "total": 6,
                "covered": 3,
                "uncovered": [
                  {
                    "kind": "rule",
                    "owner": "costCut",
                    "name": "Cutting cost",
                    "rule": "partly",
                    "label": null,
                    "lacks": [
                      "decides"
                    ],
                    "file": "sample/workflows/rules.json",
                    "line": 5,
                    "column": 43
                  },
                  {
                    "kind": "rule",
                    "owner": "lateness",
                    "name": "Lateness",
                    "rule": "late",
                    "label": null,
                    "lacks": [
                      "decides"
                    ],
                    "file": "sample/workflows/rules.json",
                    "line": 11,
                    "column": 41
                  },
                  {
                    "kind": "grade",
                    "owner": "fair",
                    "name": "Fair",
                    "rule": "fair",
                    "label": null,
                    "lacks": [
                      "decides"
                    ],
                    "file": "sample/workflows/rules.json",
                    "line": 15,
                    "column": 41
                  }
                ]
              }
            }

            """, ""));
    }

    [Fact]
    public async Task A_case_that_fails_stays_a_finding_and_what_it_reaches_counts_all_the_same()
    {
        _folder.Write("sample/cases.json", Cases.Replace("\"total\": 30", "\"total\": 29", StringComparison.Ordinal));

        var result = await RunAsync("--coverage");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain("1 case: 0 passed, 1 failed.\n").And.EndWith("\nRules covered: 3 of 6.\n");
    }

    [Theory]
    [InlineData("bhxh-4574-2017")]
    [InlineData("par-index-2022")]
    [InlineData("cluster-relative")]
    [InlineData("decree-335-2025")]
    [InlineData("school-class-2026")]
    [InlineData("titles-2024")]
    public async Task It_works_on_the_campaigns(string campaign)
    {
        var result = await Run.CliAsync("test", Repository.Rules(campaign), "--coverage");

        result.ExitCode.Should().Be(0);
        result.Output.Should().MatchRegex(@"\nRules covered: \d+ of \d+\.\n\z");
    }

    private Task<CliResult> TestAsync(params string[] options)
    {
        _folder.Write("sample/cases.json", Cases);
        return RunAsync(options);
    }

    /// <summary>With the paths in the output beginning at the campaign's folder.</summary>
    private async Task<CliResult> RunAsync(params string[] options)
    {
        var result = await Run.CliAsync(["test", SampleCampaign.WriteTo(_folder), .. options]);
        return result with { Output = result.Output.Replace(_folder.Root + "/", "", StringComparison.Ordinal) };
    }
}
