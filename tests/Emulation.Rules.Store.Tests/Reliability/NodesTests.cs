using System.Diagnostics;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Tests.Support;
using Emulation.Rules.Store.Tests.Workers;
using Xunit.Abstractions;

namespace Emulation.Rules.Store.Tests.Reliability;

public sealed class NodesTests(ITestOutputHelper output)
{
    private const int OneBrokenIn = 5;

    /// <summary>What is promised where nothing else keeps the machine busy; the short form only waits for it.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nodes_that_evaluate_while_versions_are_published_serve_old_or_new_and_end_at_the_last_good_one(DatabaseKind kind)
    {
        await using var store = await TestStore.NewAsync(kind);
        await PublishAsync(store, 0, isBroken: false);
        List<WorkerProcess> nodes = [];
        try
        {
            for (var i = 0; i < Counts.Nodes; i++)
            {
                nodes.Add(await WorkerProcess.StartAsync(Worker.Node, store));
            }

            var last = 0;
            for (var number = 1; number <= Counts.Versions; number++)
            {
                var isBroken = number % OneBrokenIn == 0;
                var publish = () => PublishAsync(store, number, isBroken);
                if (isBroken)
                {
                    await publish.Should().ThrowAsync<StoreRefusedException>();
                }
                else
                {
                    await publish();
                    last = number;
                }
            }

            var waited = Stopwatch.StartNew();
            foreach (var node in nodes)
            {
                await node.UntilAsync(() => node.Lines.Contains($"{Worker.Serves} 1.{last.Text()}"));
                output.WriteLine($"node at the last version after {waited.ElapsedMilliseconds} ms, {node.Lines.Count - 1} versions seen");
            }

            if (Counts.IsFull)
            {
                waited.Elapsed.Should().BeLessThan(Promised);
            }

            nodes.SelectMany(node => node.Faults).Should().BeEmpty();
        }
        finally
        {
            nodes.ForEach(node => node.Dispose());
        }
    }

    /// <summary>A version whose two files have to be of one version for it to score five.</summary>
    private static async Task PublishAsync(TestStore store, int number, bool isBroken)
    {
        var campaign =
            Texts.Campaign($"1.{number.Text()}")
                .Replace("\"indicators\"", $"\"constants\": {{ \"n\": {number.Text()} }}, \"indicators\"", StringComparison.Ordinal);
        var workflow = Texts.Workflow(isBroken ? "nothing" : $"x + n - {number.Text()}");
        var draft = await store.Rules.CreateDraftAsync(
            People.An, new NewDraft
            {
                Campaign = Texts.Id, Files = [FileEdit.Write("campaign.json", campaign), FileEdit.Write("workflows/w.json", workflow)],
            });
        await store.Rules.PublishAsync(People.An, draft.Id, draft.ETag, "next");
    }
}
