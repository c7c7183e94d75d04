using BenchmarkDotNet.Attributes;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>One criterion against the leader of the cluster, one operation being all participants.</summary>
[MemoryDiagnoser]
public class ClusterBenchmarks
{
    private Campaign _campaign = null!;
    private Submission[] _submissions = [];
    private List<(string Cluster, decimal Target, decimal Actual)> _plain = [];
    private IReadOnlyList<PopulationValue> _population = [];
    private Dictionary<string, decimal> _leaders = [];
    private TotalsScorer _scorer = null!;
    private Stock _stock = null!;

    [Params(63, 1000, 100_000)]
    public int Participants { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _campaign = Campaign.Load(ClusterScenario.Files);
        _submissions = ClusterScenario.Submissions(_campaign, Participants);
        _plain = ClusterScenario.Plain(_submissions);
        _population = _campaign.Evaluate(_submissions).Population;
        _leaders = _population.ToDictionary(p => p.Cluster!, p => p.Value ?? 0m, StringComparer.Ordinal);
        _scorer = _campaign.NewTotalsScorer(_population);
        _stock = new Stock(_campaign.ExpandWorkflows());
    }

    [Benchmark(Baseline = true)]
    public decimal[] ByHand() => ClusterScenario.ByHand(_plain);

    [Benchmark]
    public decimal TotalsOnly() => _submissions.Sum(s => _scorer.Score(s).Total);

    [Benchmark]
    public decimal FullSheets() => _campaign.ScoreEach(_submissions, _population).Sum(s => s.Total);

    [Benchmark]
    public Evaluation EvaluatedWithStandings() => _campaign.Evaluate(_submissions);

    /// <summary>63 of them whatever the number, with the leaders worked out before: all of 100,000 would take minutes.</summary>
    [Benchmark]
    public async Task<decimal> StockOf63()
    {
        var total = 0m;
        foreach (var (cluster, target, actual) in _plain.Take(63))
        {
            total += await _stock.ClusterPointsAsync(target, actual, _leaders.GetValueOrDefault(cluster));
        }

        return total;
    }
}
