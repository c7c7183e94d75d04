using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Works out the lines of a sheet once more, from what was submitted: after the evaluation, which then cannot be stopped any more, and from
/// any thread. So many submissions may not be held, and are asked for again.
/// </summary>
internal sealed class LineSource(
    Spares<LineScorer> spares, PopulationTable population, IReadOnlyList<Submission> submissions, int index)
{
    /// <summary>The lines, to be kept.</summary>
    public IReadOnlyList<CriterionScore> Make()
    {
        var scorer = spares.Take();
        var lines = scorer.Score(submissions[index], population, WorkMeter.Unlimited);
        spares.Return(scorer);
        return lines;
    }

    /// <summary>Has each of them taken.</summary>
    public void Pass(ILineTaker taker)
    {
        var scorer = spares.Take();
        scorer.Pass(submissions[index], population, taker);
        spares.Return(scorer);
    }
}
