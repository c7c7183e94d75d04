using Emulation.Rules.Authoring;
using Emulation.Rules.Documents;
using Emulation.Rules.Documents.Papers;
using Emulation.Rules.Studio.Impact;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Submissions;
using static System.FormattableString;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>What the host works for the pages of 63 participants and 40 criteria, piece by piece, without a browser.</summary>
public sealed class HostMeasurements : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [MeasureFact]
    public Task Every_piece_of_work_of_63_participants_and_40_criteria() => MeasureAsync(63, times: 12);

    /// <summary>What is kept as one text is read of few alone: a result of ten thousand by forty is larger than that.</summary>
    [MeasureFact]
    public Task Every_piece_of_work_of_10000_participants_and_40_criteria() => MeasureAsync(10_000, times: 5);

    private async Task MeasureAsync(int participants, int times)
    {
        var wide = new WideCampaign("wide", 40);
        var id = await wide.FillAsync(_host, participants);
        await File.AppendAllTextAsync(MeasureFactAttribute.File!, Invariant($"{participants} participants:\n"));
        Task NoteAsync(string what, Func<Task> work) => HostMeasurements.NoteAsync(what, work, times);
        var (store, admin) = (_host.Store, TestHost.Admin);
        var draft = await store.Rules.GetDraftAsync(admin, id);
        var files = RuleTexts.All(wide.Id, draft.Files).WithBases(draft.Bases);
        Campaign.TryLoad(RuleTexts.Rules(wide.Id, draft.Files), out var edited, out _).Should().BeTrue();
        var rules = edited!;
        var figures = new List<Submission>();
        await foreach (var one in store.Submissions.ReadAsync(admin, wide.Id, "2026", stage: null))
        {
            figures.Add(one);
        }

        var old = Campaign.Load(RuleTexts.Rules(wide.Id, await store.Rules.GetFilesAsync(admin, wide.Id, "1.0.0")));
        var source = new ReportSource { Campaign = old, Outcome = old.Evaluate(figures).With([]) };
        await NoteAsync("a draft read", () => store.Rules.GetDraftAsync(admin, id));
        await NoteAsync("a draft opened", () => Done(RuleWorkspace.Open(files)));
        await NoteAsync("a draft opened and diagnosed", () => Done(RuleWorkspace.Open(files).Diagnose()));
        await NoteAsync("rules loaded", () => Done(Campaign.TryLoad(RuleTexts.Rules(wide.Id, draft.Files), out _, out _)));
        await NoteAsync("figures checked", () => Done(rules.Check(figures)));
        await NoteAsync("figures scored", () => Done(rules.Evaluate(figures).With([])));
        await NoteAsync("a draft compared", () => Done(DraftComparison.Of(old, rules, figures, out _, default)));
        await NoteAsync("a summary made", () => Done(SummaryPaper.From(source, Diagnostics.Language.Vietnamese)));
        await NoteAsync("figures read", () => new ChosenFigures(store.Submissions).ReadAsync(admin, rules, wide.Id, "p2026", [], default));
        if (participants > 1_000)
        {
            return;
        }

        var result = (await _host.ScoreAsync(wide.Id, "2026")).Id;
        await NoteAsync("minutes made", () => Done(MinutesPaper.From(source, Diagnostics.Language.Vietnamese)));
        await NoteAsync("a result read", () => store.Results.GetAsync(admin, result));
        await NoteAsync("an outcome read", () => store.Results.GetOutcomeAsync(admin, result));
    }

    private static Task Done(object? result)
    {
        GC.KeepAlive(result);
        return Task.CompletedTask;
    }

    private static async Task NoteAsync(string what, Func<Task> work, int times)
    {
        var took = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            await work();
            took.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        took.Sort();
        await File.AppendAllTextAsync(
            MeasureFactAttribute.File!, Invariant($"  {what}: {took[times / 2]:0.0} ms of processor (most {took[^1]:0})\n"));
    }
}
