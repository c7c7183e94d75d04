using BenchmarkDotNet.Attributes;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Benchmarks;

/// <summary>40 criteria × 4 rules × 40 decimal indicators, one operation being all participants.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private Campaign _campaign = null!;
    private UnitReport[] _reports = [];
    private Submission[] _submissions = [];
    private Func<UnitReport, ScoreTotals> _score = null!;
    private Stock _stock = null!;

    [Params(63, 1000, 100_000)]
    public int Participants { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _campaign = Campaign.Load(Scenario.Files(Scenario.Width));
        _reports = Scenario.Reports(Participants);
        _submissions = Scenario.Submissions(_campaign, Participants);
        _score = _campaign.BindTo<UnitReport>().NewTotalsScorer();
        _stock = new Stock(_campaign.ExpandWorkflows());
    }

    [Benchmark(Baseline = true)]
    public decimal ByHand() => _reports.Sum(Scenario.ByHand);

    [Benchmark]
    public decimal TotalsOnly() => _reports.Sum(r => _score(r).Total);

    [Benchmark]
    public decimal FullSheets() => _campaign.ScoreEach(_submissions).Sum(s => s.Total);

    [Benchmark]
    public Evaluation EvaluatedWithStandings() => _campaign.Evaluate(_submissions);

    /// <summary>63 of them whatever the number: all of 100,000 would take minutes.</summary>
    [Benchmark]
    public async Task<decimal> StockOf63()
    {
        var total = 0m;
        foreach (var report in _reports.Take(63))
        {
            total += await _stock.TotalAsync(report.All);
        }

        return total;
    }
}
