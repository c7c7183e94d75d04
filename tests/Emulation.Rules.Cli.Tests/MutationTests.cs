using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class MutationTests : IDisposable
{
    private const string Cases = """
        [ { "name": "good", "submissions": [ { "participant": "a", "cluster": "Cụm I", "values": { "cost": 10, "staff": 10 } } ],
            "expect": { "a": { "total": 30, "grade": "good" } } } ]
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Changes_no_case_notices_are_listed_with_their_places_and_counted()
    {
        var result = await TestAsync(Cases, "--mutate");

        result.Should().Be(new CliResult(0, """
            1 case: 1 passed, 0 failed.
            sample/workflows/rules.json:3:49: cost >= 10 -> cost >= 9.9: no case notices.
            sample/workflows/rules.json:5:5: without rule 'partly' of costCut: no case notices.
            sample/workflows/rules.json:5:51: cost > 0 -> cost > 1: no case notices.
            sample/workflows/rules.json:6:110: points of rule 'partly' of costCut: maxPoints * cost / 10 -> maxPoints * cost / 9: no case notices.
            sample/workflows/rules.json:8:60: cost / staff >= 1 -> cost / staff >= 0.99: no case notices.
            sample/workflows/rules.json:11:49: late > 0 -> late > 1: no case notices.
            sample/workflows/rules.json:12:91: points of rule 'late' of lateness: 0 - late -> 1 - late: no case notices.
            sample/workflows/rules.json:14:50: percent >= 80 -> percent > 80: no case notices.
            sample/workflows/rules.json:14:53: percent >= 80 -> percent >= 79.99: no case notices.
            sample/workflows/rules.json:15:5: without rule 'fair' of grades: no case notices.
            sample/workflows/rules.json:15:52: percent < 80 -> percent < 79.99: no case notices.
            Changes noticed by the cases: 4 of 15.

            """, ""));
    }

    [Fact]
    public async Task The_list_is_in_Vietnamese_too()
    {
        var result = await TestAsync(Cases, "--mutate", "--lang", "vi");

        result.Should().Be(new CliResult(0, """
            1 ca: 1 đạt, 0 không đạt.
            sample/workflows/rules.json:3:49: cost >= 10 -> cost >= 9.9: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:5:5: bỏ quy tắc 'partly' của costCut: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:5:51: cost > 0 -> cost > 1: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:6:110: điểm của quy tắc 'partly' của costCut: maxPoints * cost / 10 -> maxPoints * cost / 9: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:8:60: cost / staff >= 1 -> cost / staff >= 0.99: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:11:49: late > 0 -> late > 1: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:12:91: điểm của quy tắc 'late' của lateness: 0 - late -> 1 - late: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:14:50: percent >= 80 -> percent > 80: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:14:53: percent >= 80 -> percent >= 79.99: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:15:5: bỏ quy tắc 'fair' của grades: không ca mẫu nào nhận ra.
            sample/workflows/rules.json:15:52: percent < 80 -> percent < 79.99: không ca mẫu nào nhận ra.
            Thay đổi mà ca mẫu nhận ra: 4 trên 15.

            """, ""));
    }

    [Fact]
    public async Task Json_gives_the_totals_and_what_survived()
    {
        var result = await TestAsync(Cases, "--coverage", "--mutate", "--format", "json");

        result.ExitCode.Should().Be(0);
        result.Output[result.Output.IndexOf("  \"mutation\"", StringComparison.Ordinal)..].Should().StartWith("""
              "mutation": {
                "total": 15,
                "noticed": 4,
                "notTried": 0,
                "survivors": [
                  {
                    "kind": "expression",
                    "workflow": "costCut",
                    "name": null,
                    "before": "cost >= 10",
                    "after": "cost >= 9.9",
                    "file": "sample/workflows/rules.json",
                    "line": 3,
                    "column": 49
                  },
                  {
                    "kind": "rule",
                    "workflow": "costCut",
                    "name": "partly",
                    "before": null,
                    "after": null,
                    "file": "sample/workflows/rules.json",
                    "line": 5,
                    "column": 5
                  },

            """);
        result.Output.Should().Contain("  \"coverage\": {\n");
    }

    [Theory]
    [InlineData("en", "No changes of the rules were tried (--mutate): mend the cases that fail first.\n")]
    [InlineData("vi", "Chưa thử thay đổi quy tắc (--mutate): hãy sửa những ca không đạt trước.\n")]
    public async Task While_a_case_fails_nothing_is_changed(string language, string expected)
    {
        var failing = Cases.Replace("\"total\": 30", "\"total\": 29", StringComparison.Ordinal);
        var text = await TestAsync(failing, "--mutate", "--lang", language);
        var json = await TestAsync(failing, "--mutate", "--lang", language, "--format", "json");

        text.ExitCode.Should().Be(1);
        text.Error.Should().Be(expected);
        text.Output.Split('\n').Should().HaveCount(3);
        json.ExitCode.Should().Be(1);
        json.Error.Should().Be(expected);
        json.Output.Should().EndWith("  \"mutation\": null\n}\n");
    }

    public static TheoryData<string> Campaigns =>
        Effort.IsLong
            ? ["bhxh-4574-2017", "par-index-2022", "cluster-relative", "decree-335-2025", "school-class-2026", "titles-2024"]
            : ["bhxh-4574-2017", "cluster-relative"];

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task It_works_on_the_campaigns(string campaign)
    {
        var result = await Run.CliAsync("test", Repository.Rules(campaign), "--mutate");

        result.ExitCode.Should().Be(0);
        result.Output.Should().MatchRegex(@"\nChanges noticed by the cases: \d+ of \d+\.\n\z");
    }

    /// <summary>With the paths in the output beginning at the campaign's folder.</summary>
    private async Task<CliResult> TestAsync(string cases, params string[] options)
    {
        _folder.Write("sample/cases.json", cases);
        var result = await Run.CliAsync(["test", SampleCampaign.WriteTo(_folder), .. options]);
        return result with { Output = result.Output.Replace(_folder.Root + "/", "", StringComparison.Ordinal) };
    }
}
