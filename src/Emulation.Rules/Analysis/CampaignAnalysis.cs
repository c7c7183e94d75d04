using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Analysis;

/// <summary>
/// What can be said of a campaign before anything is submitted: gaps and overlaps between rules, rules, grades and awards nobody can reach,
/// comparisons that come out the same whatever the values, rules that fail, points outside their bounds, indicators nobody uses. Exact
/// where rules compare indicators with constants one at a time, certain where ranges prove it; elsewhere values around every constant are
/// tried, and the message says so.
/// </summary>
public static class CampaignAnalysis
{
    /// <summary>
    /// Everything found, by place; an error where rules fail whatever is submitted. Takes time in proportion to the criteria, some seconds
    /// at most: beyond that the rest is left out, and said to be.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<Diagnostic> Run(Campaign campaign, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return Run(campaign, new WorkBudget(work: WorkMeter.Of(cancellationToken)));
    }

    /// <summary>
    /// What only shows when campaigns are seen side by side: an error for every one that has id and version of another but other contents,
    /// and for every version whose period overlaps that of another version. The same period is no overlap but a correction.
    /// </summary>
    /// <param name="campaigns">The campaigns; of two that disagree, the later one is reported.</param>
    public static IReadOnlyList<Diagnostic> Run(IEnumerable<Campaign> campaigns) => CampaignSet.Check(campaigns);

    internal static IReadOnlyList<Diagnostic> Run(Campaign campaign, WorkBudget budget, FindingMemory? memory = null)
    {
        var bag = new DiagnosticBag();
        var told = Find(campaign.Compiled, budget, memory)
            .Where(finding => finding is not Finding.GradeNeverEarned { IsGivenOtherwise: true });
        foreach (var finding in told)
        {
            bag.Add(FindingReport.Of(finding));
        }

        return bag.ToSortedList();
    }

    /// <summary>What there is to say, as data, in the order it was found.</summary>
    internal static IReadOnlyList<Finding> Find(CompiledCampaign campaign, WorkBudget budget, FindingMemory? memory = null)
    {
        var findings = new List<Finding>();
        var ranges = new CampaignRanges(campaign);
        var recall = memory is null ? null : new FindingRecall(memory, campaign, budget);
        var comparisons = new ComparisonFindings(campaign, ranges, budget, recall);
        comparisons.Run();
        var always = new AlwaysFaultFindings(campaign, ranges, budget, findings, recall);
        always.Run();
        new CriterionFindings(campaign, ranges, budget, comparisons, always, findings, recall).Run();
        recall?.Keep();
        var values = new SampleRow(campaign);
        new GradeFindings(campaign, ranges, values, budget, comparisons, findings).Run();
        new AwardFindings(campaign, ranges, values, budget, comparisons, findings).Run();
        new DefinitionFindings(campaign.Definition, findings).Run();
        new RoundedFigureFindings(campaign, ranges, findings).Run();
        findings.AddRange(comparisons.Rest());
        if (budget.LeftOut is { } leftOut)
        {
            findings.Add(leftOut);
        }

        return findings;
    }
}
