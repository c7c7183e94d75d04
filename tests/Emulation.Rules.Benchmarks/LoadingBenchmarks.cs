using BenchmarkDotNet.Attributes;
using Emulation.Rules.Analysis;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Benchmarks;

/// <summary>Loading, checking and compiling against stock's first execution; reloading after one rule changed; validating.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private CampaignFiles _files = null!;
    private CampaignFiles _changed = null!;
    private Stock _stock = null!;

    [Params(10, 100, 1000, 10_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var criteria = Math.Max(1, Rules / 4);
        _files = Scenario.Files(criteria);
        _changed = Scenario.Files(criteria, "1.0.1", "91");
        _stock = new Stock(Campaign.Load(_files).ExpandWorkflows());
    }

    [Benchmark(Baseline = true)]
    public Task StockFirstExecution() => _stock.FirstExecutionAsync();

    [Benchmark]
    public Campaign Load() => Campaign.Load(_files);

    [Benchmark]
    public Campaign ReloadAfterAChange() => Campaign.Load(_changed);

    [Benchmark]
    public IReadOnlyList<Diagnostic> Validate() => CampaignAnalysis.Run(Campaign.Load(_files));
}
