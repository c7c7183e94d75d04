using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Ranking;

/// <summary>
/// Everything that is looked at before anything is scored: values, roster, the groups of quotas, the campaign's own checks.
/// </summary>
internal sealed class DataChecks(CompiledCampaign campaign, SubmissionIndex index, DiagnosticBag bag)
{
    /// <param name="submissions">What was submitted.</param>
    /// <param name="completed">The same with the names and clusters of the roster.</param>
    /// <param name="attendance">What they are of those who take part.</param>
    public void Run(IReadOnlyCollection<Submission> submissions, IReadOnlyCollection<Submission> completed, Attendance attendance)
    {
        new SubmissionChecks(index, bag).Run(completed);
        var areSound = !bag.HasErrors;
        new RosterChecks(campaign.Roster, bag).Run(submissions, attendance);
        if (areSound)
        {
            new QuotaAgreement(campaign.Definition, bag).Check(completed);
        }

        var limits = new ResultLimits(campaign, bag);
        if (limits.LooksAtEach)
        {
            foreach (var submission in bag.Work.Each(completed))
            {
                limits.Add(submission);
            }
        }
        else
        {
            limits.Count(completed.Count);
        }

        limits.Report();

        if (campaign.Checks.Count > 0)
        {
            var checks = new CheckPass(campaign, bag);
            foreach (var submission in areSound ? completed : completed.Where(IsSound))
            {
                checks.Run(submission);
            }

            checks.Report();
        }
    }

    /// <summary>Whether nothing is wrong with the values of a submission, so that rules can be put to them.</summary>
    private bool IsSound(Submission submission)
    {
        var own = new DiagnosticBag(bag.Work);
        new SubmissionChecks(index, own).Run([submission]);
        return !own.HasErrors;
    }
}
