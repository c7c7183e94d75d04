using System.Diagnostics;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using Xunit.Abstractions;

namespace Emulation.Rules.Tests.Bounds;

/// <summary>
/// Budgets count work: whatever multiplies costs no more than in proportion to what it multiplies to, and is refused beyond it, before any
/// work is done.
/// </summary>
/// <remarks>SEMANTICS 14.3.</remarks>
public sealed class CompilationBudgetTests(ITestOutputHelper output)
{
    private const string Long = "EMULATION_LARGEST";

    public static TheoryData<string> Ways() => [.. LargestCampaigns.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Twice_the_size_takes_no_more_than_four_times_the_steps(string way)
    {
        var (small, large) = (LargestCampaigns.All[way](20).Files(), LargestCampaigns.All[way](40).Files());
        var steps = CountedWork.StepsOf(() => Loaded(small));
        CountedWork.StepsOf(() => Loaded(large)).Should().BeLessThan((4 * steps) + (4 * steps / 10));
    }

    [Theory]
    [InlineData(
        "population values × criteria",
        "error ER2180: the campaign compiles 4548890 characters of expressions (50 more for each), more than the limit of 4000000; most "
            + "of them are: workflow 'w' (1 rules, 0 params, 200 population values) × 200 uses. A workflow is compiled again for each "
                + "criterion that uses it: give it fewer population values, params and rules, work them out once under 'figures', or "
                    + "split the campaign.",
        "lỗi ER2180: phong trào phải biên dịch 4548890 ký tự biểu thức (mỗi biểu thức tính thêm 50), nhiều hơn giới hạn 4000000; nhiều "
            + "nhất là: quy trình 'w' (1 quy tắc, 0 tham số, 200 giá trị chung) × 200 lần dùng. Quy trình được biên dịch lại cho từng "
                + "tiêu chí dùng nó: bớt giá trị chung, tham số và quy tắc của quy trình đó, tính một lần ở 'figures', hoặc chia phong "
                    + "trào.")]
    public void What_multiplies_is_named_and_refused_before_it_is_compiled(string way, string english, string vietnamese)
    {
        var files = LargestCampaigns.All[way](200).Files();
        IReadOnlyList<Diagnostic> found = [];
        var steps = CountedWork.StepsOf(() => Campaign.TryLoad(files, out _, out found));
        var refused = found.Should().ContainSingle().Subject;
        refused.ToString(Language.English).Should().EndWith(english);
        refused.ToString(Language.Vietnamese).Should().EndWith(vietnamese);
        steps.Should().BeLessThan(10_000, "only what is written was read");
    }

    /// <summary>The largest of each way that is allowed: found by doubling and halving; its cost is printed.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void The_largest_that_is_allowed_loads_within_ten_seconds_and_500_MB(string way)
    {
        if (Environment.GetEnvironmentVariable(Long) is null)
        {
            return;
        }

        var (allowed, refused) = (10, 3000);
        while (refused - allowed > 20)
        {
            var size = (allowed + refused) / 2;
            (allowed, refused) = IsAllowed(way, size) ? (size, refused) : (allowed, size);
        }

        var files = LargestCampaigns.All[way](allowed).Files();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begun = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var campaign = Campaign.Load(files);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var cpu = Process.GetCurrentProcess().TotalProcessorTime - begun;
        output.WriteLine(
            $"{way}: size {allowed}, {files.Texts.Values.Sum(text => text.Length)} characters, {cpu.TotalSeconds:0.0} s of processor, "
                + $"{watch.Elapsed.TotalSeconds:0.0} s, {kept / 1_000_000} MB kept");
        GC.KeepAlive(campaign);
        kept.Should().BeLessThan(500_000_000);
        cpu.TotalSeconds.Should().BeLessThan(15);
    }

    private static bool IsAllowed(string way, int size)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return Campaign.TryLoad(LargestCampaigns.All[way](size).Files(), out _, out _, cancellationToken: stop.Token);
    }

    private static void Loaded(CampaignFiles files) => Campaign.Load(files).Definition.Id.Should().Be("test");
}
