using System.Diagnostics;
using System.Globalization;
using Emulation.Rules.Authoring;
using Emulation.Rules.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Emulation.Rules.Studio.Tests.Stories;

/// <summary>How long answers take while somebody types, and what an editor costs. Figures go to the file the environment names.</summary>
public sealed class Measurements(TestBrowser browser) : StudioStory(browser)
{
    private const int Editors = 8;
    private const int MostCollections = 60;
    private const long Steady = 64 * 1024;

    [MeasureFact]
    public void Diagnostics_after_a_keystroke_on_every_sample()
    {
        Note("Diagnostics after a keystroke, milliseconds (median and worst of 15)");
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "rules"))
            .Where(folder => File.Exists(Path.Combine(folder, "campaign.json"))))
        {
            var workspace = RuleWorkspace.Open(CampaignFiles.ReadForEditingAsync(folder).GetAwaiter().GetResult());
            var text = workspace.TextOf("campaign.json");
            _ = workspace.Diagnose();
            var times = Enumerable.Range(0, 15).Select(i =>
            {
                var clock = Stopwatch.StartNew();
                _ = workspace.Change("campaign.json", text + new string(' ', i + 1)).Diagnose();
                return clock.Elapsed.TotalMilliseconds;
            }).Order().ToList();
            Note($"  {Path.GetFileName(folder)} ({text.Length:N0} characters): {times[7]:0} / {times[^1]:0}");
        }
    }

    [MeasureFact]
    public async Task What_idle_and_active_editors_cost()
    {
        var draft = await Host.DraftAsync("bhxh-4574-2017");
        var address = $"c/bhxh-4574-2017/rules/{draft.Id}";
        (await OpenAsync(address)).Url.Should().NotBeEmpty();
        var before = await SettledAsync();
        var pages = new List<IPage>();
        for (var i = 0; i < Editors; i++)
        {
            pages.Add(await OpenAsync(address, $"admin-{i}"));
            await pages[i].WaitForSelectorAsync(".monaco-editor .view-line");
            await pages[i].WaitForTimeoutAsync(1500);
        }

        var idle = (await SettledAsync() - before) / Editors;
        foreach (var page in pages)
        {
            await page.EvaluateAsync(
                "() => { var m = monaco.editor.getModels()[0]; m.setValue(m.getValue().replace('\"excellentFrom\": 90', "
                    + "'\"excellentFrom\": 91')); }");
            await page.GetByText("1 tệp chưa lưu").WaitForAsync();
            await page.WaitForTimeoutAsync(1500);
        }

        var active = (await SettledAsync() - before) / Editors;
        if (idle <= 0 || active <= 0)
        {
            Note($"What an editor costs cannot be told beside other measurements: run {nameof(What_idle_and_active_editors_cost)} alone");
            return;
        }

        var room = 2L * 1024 * 1024 * 1024;
        Note(
            $"Memory of the host after a collection for each open editor: {idle / 1024:N0} KiB idle, {active / 1024:N0} KiB after an edit "
                + $"(of {Editors})");
        Note(
            $"A process with 2 GiB for them holds about {room / idle:N0} idle or {room / active:N0} active "
                + $"editors");
    }

    /// <summary>
    /// What is in memory once what was let go is gone: hosts of measurements before, their circuits and connections go some seconds after
    /// they are stopped, and counted in the base they would make an editor cost less than nothing.
    /// </summary>
    private static async Task<long> SettledAsync()
    {
        var before = long.MaxValue;
        for (var i = 0; i < MostCollections; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            var now = GC.GetTotalMemory(forceFullCollection: true);
            if (Math.Abs(before - now) < Steady)
            {
                return now;
            }

            before = now;
            await Task.Delay(TimeSpan.FromSeconds(2));
        }

        throw new InvalidOperationException("The memory of the process does not come to rest.");
    }

    private static void Note(FormattableString line) => Note(line.ToString(CultureInfo.InvariantCulture));

    private static void Note(string line) => File.AppendAllText(MeasureFactAttribute.File!, line + "\n");
}
