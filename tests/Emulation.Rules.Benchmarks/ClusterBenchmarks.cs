using BenchmarkDotNet.Attributes;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>One criterion against the leader of the cluster, one operation being all participants.</summary>
[MemoryDiagnoser]
public class ClusterBenchmarks
{
    private Campaign _campaign = null!;
    private Submission[] _submissions = [];
    private List<(string, decimal, decimal)> _plain = [];

    [Params(63, 1000, 100_000)]
    public int Participants { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _campaign = Campaign.Load(ClusterScenario.Files);
        _submissions = ClusterScenario.Submissions(_campaign, Participants);
        _plain = [.. _submissions.Select(u => (u.Cluster!, (decimal)u.Values["target"].Value.Value, (decimal)u.Values["actual"].Value.Value))];
    }

    [Benchmark(Baseline = true)]
    public decimal[] ByHand() => ClusterScenario.ByHand(_plain);

    [Benchmark]
    public Evaluation EvaluatedWithStandings() => _campaign.Evaluate(_submissions);
}
