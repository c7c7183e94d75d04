using System.Globalization;
using System.Text.Json;
using Emulation.Rules.Cli.Output;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Documents;
using Emulation.Rules.Impact;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cli.Tests;

public sealed class DiffJsonTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Machines_read_the_summary_the_gates_who_moves_and_the_lines_of_both_sheets()
    {
        var old = SampleCampaign.WriteTo(_folder, "old");
        var edited =
            SampleCampaign.WriteTo(_folder, "new", workflows: json => json.Replace("cost >= 10", "cost >= 12.5", StringComparison.Ordinal)
            .Replace("maxPoints * cost / 10", "maxPoints * cost / 15", StringComparison.Ordinal));
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow, "C3,Cà Mau,Cụm II,,10,");

        var result =
            await Run.CliAsync("diff", old, edited, "--data", data, "--format", "json", "--max-grade-changes", "0", "--max-shift", "4");

        result.ExitCode.Should().Be(0, result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        root.EnumerateObject().Select(p => p.Name).Should().Equal("before", "after", "summary", "gates", "participants", "criteria");
        Compact(root.GetProperty("summary")).Should().Be(
            """{"compared":3,"added":[],"gone":[],"moved":2,"totalChanges":2,"gradeChanges":0,"rankChanges":0"""
                + ""","awardChanges":0,"largestShift":4,"largestShiftOf":"A1"}""");
        Compact(root.GetProperty("gates")).Should().Be(
            """[{"gate":"max-grade-changes","limit":0,"actual":0,"hit":false},{"gate":"max-shift","limit":4,"actual":4,"hit":false}]""");
        var first = root.GetProperty("participants")[0];
        first.GetProperty("participant").GetString().Should().Be("A1");
        Compact(first.GetProperty("total")).Should().Be("""{"before":30,"after":26}""");
        Compact(first.GetProperty("rank")).Should().Be("""{"before":1,"after":1}""");
        Compact(first.GetProperty("grade")).Should().Be("""{"before":"good","after":"good"}""");
        var cause = first.GetProperty("criteria").EnumerateArray().Single();
        (cause.GetProperty("id").GetString(), cause.GetProperty("shift").GetDecimal()).Should().Be(("costCut", -4m));
        cause.GetProperty("before").GetProperty("rules")[0].GetProperty("rule").GetString().Should().Be("met");
        cause.GetProperty("after").GetProperty("points").GetDecimal().Should().Be(16m);
        Compact(root.GetProperty("criteria")).Should().Be(
            """[{"id":"costCut","added":false,"removed":false,"participants":2,"shift":-7.33,"rules":["""
                + """{"before":["met"],"after":["partly"],"participants":1},"""
                + """{"before":["partly"],"after":["partly"],"participants":1}]}]""");
    }

    [Fact]
    public async Task What_cannot_be_told_any_more_is_null_and_a_change()
    {
        var old = SampleCampaign.WriteTo(_folder, "old");
        var edited =
            SampleCampaign.WriteTo(_folder, "new", campaign: json => json.Replace(", \"default\": 0", "", StringComparison.Ordinal));

        var result =
            await Run.CliAsync(
                "diff",
                old,
                edited,
                "--data",
                SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow),
                "--format",
                "json",
                "--max-grade-changes",
                "0");

        (result.ExitCode, result.Error).Should().Be((1, "--max-grade-changes exceeded: 0 allowed, 1 found.\n"));
        using var json = JsonDocument.Parse(result.Output);
        var moved =
            json.RootElement.GetProperty("participants").EnumerateArray().Single(p => p.GetProperty("participant").GetString() == "A1");
        Compact(moved.GetProperty("status")).Should().Be("""{"before":"complete","after":"incomplete"}""");
        Compact(moved.GetProperty("grade")).Should().Be("""{"before":"good","after":null}""");
        Compact(moved.GetProperty("rank")).Should().Be("""{"before":1,"after":null}""");
        Compact(json.RootElement.GetProperty("summary")).Should()
            .Contain("\"gradeChanges\":1,\"rankChanges\":2").And
            .Contain("\"largestShift\":0,\"largestShiftOf\":null");
    }

    [Fact]
    public async Task Many_who_move_are_written_as_they_would_be_in_one_text()
    {
        var old = SampleCampaign.WriteTo(_folder, "old");
        var edited =
            SampleCampaign.WriteTo(_folder, "new", workflows: json => json.Replace("cost / 10", "cost / 20", StringComparison.Ordinal));
        var rows = Enumerable.Range(0, 300).Select(
            i => string.Create(CultureInfo.InvariantCulture, $"P{i},Đơn vị\u200B {i},Cụm I,{1 + (i % 9)},10,1"));
        var data = SampleCampaign.WriteData(_folder, [.. rows]);
        var (before, after) = (Campaign.Load(old), Campaign.Load(edited));
        var submissions = await SubmissionsOf(before, data);

        var result = await Run.CliAsync("diff", old, edited, "--data", data, "--format", "json");

        var impact = CampaignImpact.Of(before, before.Evaluate(submissions), after, after.Evaluate(submissions));
        impact.Moves.Should().HaveCount(300);
        result.Should().Be(new CliResult(0, ResultJson.Serialize(ImpactJson.Shape(impact, [])) + "\n", result.Error));
        result.Output.Should().Contain("\"name\": \"Đơn vị\\u200B 7\"");
    }

    private static async Task<IReadOnlyList<Submission>> SubmissionsOf(Campaign campaign, string data)
    {
        await using var stream = File.OpenRead(data);
        return (await SubmissionFile.ReadAsync(stream, data, campaign)).Submissions;
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
