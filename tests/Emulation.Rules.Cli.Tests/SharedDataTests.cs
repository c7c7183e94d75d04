using System.Diagnostics;
using System.Globalization;
using System.Text;
using Emulation.Rules.Cli.Commands;
using Emulation.Rules.Cli.Data;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Documents;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Data that both sides of a comparison name are opened once, and read once where both read them alike.</summary>
public sealed class SharedDataTests : IDisposable
{
    private static readonly Func<string, string> OtherRules =
        json => json.Replace("cost >= 10", "cost >= 12.5", StringComparison.Ordinal);

    private static readonly Func<string, string> OtherIndicators =
        json => json.Replace("\"max\": 100", "\"max\": 90", StringComparison.Ordinal);

    private static readonly Func<string, string> OneRoster = json => json.Replace(
        "\"indicators\":", "\"participants\": [ { \"id\": \"A1\" }, { \"id\": \"B2\" } ], \"indicators\":", StringComparison.Ordinal);

    private readonly TempFolder _folder = new();
    private readonly List<string> _opened = [];
    private readonly string _old;
    private readonly string _data;

    public SharedDataTests()
    {
        _old = SampleCampaign.WriteTo(_folder, "old");
        _data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Campaigns_of_the_same_indicators_share_what_the_first_one_read()
    {
        var request = Request(_old, _data);
        var (before, after) = await ReadAsync(request, request with { Directory = Edited(workflows: OtherRules) });

        _opened.Should().Equal(_data);
        after.Should().BeSameAs(before);
        after.Submissions.Should().HaveCount(2);
    }

    [Fact]
    public async Task Campaigns_of_other_indicators_or_another_roster_share_the_bytes()
    {
        var request = Request(_old, _data);
        foreach (var edit in (Func<string, string>[])[OtherIndicators, OneRoster])
        {
            _opened.Clear();
            var (before, after) = await ReadAsync(request, request with { Directory = Edited(campaign: edit) });

            _opened.Should().Equal(_data);
            after.Should().NotBeSameAs(before);
            after.Submissions.Should().Equal(before.Submissions).And.HaveCount(2);
        }
    }

    [Fact]
    public async Task Data_of_their_own_are_opened_for_each_and_a_history_for_both_once()
    {
        var history = _folder.Write("history.csv", "participant,award,year\nA1,gk,2016\n");
        var others = _folder.Write("others.csv", SampleCampaign.Header + "\nA1,An Giang,Cụm I,1,6,\nB2,Bắc Ninh,Cụm I,5,10,1\n");
        var request = Request(_old, _data) with { History = history };
        var (before, after) = await ReadAsync(request, request with { Directory = Edited(workflows: OtherRules), Data = others });

        _opened.Should().Equal(_data, history, others);
        (before.IsUsable, after.IsUsable).Should().Be((true, true));
        after.Submissions[0].History!.Value.Should().ContainSingle().And.Equal(before.Submissions[0].History!.Value);
        after.Submissions[0].Values["cost"].Should().NotBe(before.Submissions[0].Values["cost"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pipe_that_gives_its_data_once_is_enough(bool hasOtherIndicators)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = _folder.PathOf("data-pipe.csv");
        using (var make = Process.Start("mkfifo", pipe))
        {
            await make.WaitForExitAsync();
        }

        var edited = hasOtherIndicators ? Edited(campaign: OtherIndicators, workflows: OtherRules) : Edited(workflows: OtherRules);
        var expected = await Run.CliAsync("diff", _old, edited, "--data", _data);
        var written = Task.Run(() => File.WriteAllBytes(pipe, File.ReadAllBytes(_data)));

        // Whoever opened it again would wait for ever for somebody to write.
        var result = await Task.Run(() => Run.CliAsync("diff", _old, edited, "--data", pipe)).WaitAsync(TimeSpan.FromMinutes(1));
        await written;

        result.Should().Be(expected with { Output = expected.Output.Replace(_data, pipe, StringComparison.Ordinal) });
        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("2 participants compared");
    }

    [Fact]
    public async Task What_there_is_to_say_about_shared_data_is_said_of_both_sides()
    {
        var data = _folder.WriteBytes(
            "windows.csv", Encoding.Unicode.GetBytes("\uFEFF" + SampleCampaign.Header + "\nA1,An Giang,Cụm I,200,6,\n"));
        var edited = Edited(workflows: OtherRules);
        var sides = await Run.CliAsync("diff", _old, edited, "--data", data);
        var alone = await Run.CliAsync("score", _old, "--data", data);

        alone.Error.Should().Contain(":2:19: error ER5");
        var expected =
            $"OLD, '{_old}':\n{alone.Error}NEW, '{edited}' (with the data of OLD; --data-new gives NEW its own):\n{alone.Error}";
        sides.Should().Be(new CliResult(1, "", expected));
    }

    private async Task<(SubmissionReading Before, SubmissionReading After)> ReadAsync(EvaluationRequest before, EvaluationRequest after)
    {
        var context = QuietContext.Create();
        var shared = new SharedData(before, after, (path, texts, cancellationToken) =>
        {
            _opened.Add(path);
            return InputFile.ReadAsync(path, texts, cancellationToken);
        });
        return (await Read(before), await Read(after));

        Task<SubmissionReading> Read(EvaluationRequest request) =>
            shared.ReadAsync(context, Campaign.Load(request.Directory), request, CancellationToken.None);
    }

    private string Edited(Func<string, string>? campaign = null, Func<string, string>? workflows = null) =>
        SampleCampaign.WriteTo(_folder, "new", campaign, workflows);

    private static EvaluationRequest Request(string directory, string data) =>
        new(directory, data, [], History: null, CultureInfo.InvariantCulture);
}
