using Emulation.Rules.Analysis;
using Emulation.Rules.Cases;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Expressions;

namespace Emulation.Rules.Mutation;

/// <summary>
/// Changes one thing in the rules at a time and runs the cases again, up to the first that fails. A change that is refused, or that
/// makes no difference for any value allowed, does not count.
/// </summary>
public static class MutationRun
{
    /// <summary>More changes take minutes and make a list nobody reads.</summary>
    public const int Most = 2000;

    private enum Outcome
    {
        NotCounted,
        Noticed,
        Survived,
    }

    /// <summary>Tries the changes on a campaign whose cases pass.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="cases">Its cases.</param>
    /// <param name="progress">Told as each change was tried, from several threads; null for nobody.</param>
    /// <param name="most">The most changes tried.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static MutationReport Run(
        Campaign campaign, IReadOnlyList<CampaignCase> cases, IProgress<WorkProgress>? progress =
            null, int most = Most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(cases);
        NullItems.ThrowIfAny(cases);
        var work = WorkMeter.Of(cancellationToken);
        var all = work.Each(new Mutants(campaign).All()).ToList();
        var tried = all.Take(most).ToList();
        var outcomes = new Outcome[tried.Count];
        var trees = new EngineTrees();
        var count = new ProgressCount(progress, tried.Count);
        work.Parallel(() => Parallel.For(0, tried.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            outcomes[i] = Try(campaign, tried[i], cases, trees, work);
            count.One();
        }));
        return new MutationReport
        {
            Total = outcomes.Count(o => o != Outcome.NotCounted),
            Survivors = [.. tried.Where((_, i) => outcomes[i] == Outcome.Survived)],
            NotTried = all.Count - tried.Count,
        };
    }

    private static Outcome Try(
        Campaign campaign, Mutant mutant, IReadOnlyList<CampaignCase> cases, EngineTrees trees, WorkMeter work)
    {
        if (campaign.Edited(mutant.Edit(), work, trees) is not { } edited)
        {
            return Outcome.NotCounted;
        }

        return !cases.All(example => CaseRunner.Passes(edited, example, work)) ? Outcome.Noticed
            : IdleEdit.Is(campaign.Compiled, edited.Compiled, work) ? Outcome.NotCounted
            : Outcome.Survived;
    }
}
