using Emulation.Rules.Analysis;
using Emulation.Rules.Authoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Support;
using Host = Emulation.Rules.Definitions.HostNames;

namespace Emulation.Rules.Tests.Loading;

/// <summary>Loads at the same time that share what the loads before them left come to the same as loads that share nothing.</summary>
public sealed class SharedMemoryTests
{
    private const int Threads = 8;
    private const int Rounds = 3;

    private static readonly Lazy<CampaignFiles> Start =
        new(() => CampaignFiles.Read(Path.Combine(Repository.Root, "rules", "bhxh-4574-2017")));

    private static readonly Lazy<IReadOnlyList<Submission>> Figures = new(() => CsvSample.Read(
        Campaign.Load(Start.Value), Path.Combine(Repository.Rules("bhxh-4574-2017"), "data", "units-2017.csv")));

    [Fact]
    public void Loads_at_once_with_different_edits_come_to_what_fresh_loads_come_to()
    {
        var (memory, findings) = (new CampaignMemory(), new FindingMemory());
        Campaign.Load(Start.Value, Host.None, out _, memory: memory).Should().NotBeNull();

        var found = AtOnce(thread =>
        {
            foreach (var files in EditsOf(thread))
            {
                var kept = Campaign.Load(files, Host.None, out var told, memory: memory);
                var fresh = Campaign.Load(files, Host.None, out var expected);

                told.Should().Equal(expected);
                (kept is null).Should().Be(fresh is null);
                if (kept is not null && fresh is not null)
                {
                    kept.Reference.Should().Be(fresh.Reference);
                    CompiledPlaces.Of(kept).Should().Equal(CompiledPlaces.Of(fresh));
                    CampaignAnalysis.Run(kept, new WorkBudget(), findings).Should().Equal(CampaignAnalysis.Run(fresh));
                    Scored(kept).Should().Be(Scored(fresh));
                }
            }
        });

        found.Should().BeEmpty();
    }

    [Fact]
    public void Workspaces_that_go_apart_from_one_and_are_asked_at_once_answer_like_fresh_ones()
    {
        var start = RuleWorkspace.Open(Start.Value);
        start.Diagnose();

        var found = AtOnce(thread =>
        {
            var workspace = start;
            foreach (var files in EditsOf(thread))
            {
                foreach (var (path, text) in files.Texts)
                {
                    workspace = workspace.Change(path, text);
                }

                workspace.Diagnose().Should().Equal(RuleWorkspace.Open(workspace.ToFiles()).Diagnose());
            }
        });

        found.Should().BeEmpty();
        start.Diagnose().Should().Equal(RuleWorkspace.Open(Start.Value).Diagnose());
    }

    private static IEnumerable<CampaignFiles> EditsOf(int thread)
    {
        var random = new Random(thread * 6022);
        var files = Start.Value;
        for (var round = 0; round < Rounds; round++)
        {
            files = RandomEdit.Of(round == 1 ? Start.Value : files, random);
            yield return files;
        }
    }

    /// <summary>What the campaign makes of the sample's figures, or why it does not take them.</summary>
    private static string Scored(Campaign campaign) => campaign.TryEvaluate(Figures.Value, out var evaluation, out var diagnostics)
        ? evaluation.ResultFingerprint
        : string.Join('\n', diagnostics);

    /// <summary>What went wrong on threads that all begin at one signal.</summary>
    private static IReadOnlyList<Exception> AtOnce(Action<int> work)
    {
        using var barrier = new Barrier(Threads);
        var failures = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            barrier.SignalAndWait();
            try
            {
                work(index);
            }
            catch (Exception exception)
            {
                failures.Enqueue(exception);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. failures];
    }
}
