using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Support;

internal static class SheetExtensions
{
    public static CriterionScore Line(this ScoreSheet sheet, string criterion) => sheet.Criteria.Single(c => c.Id == criterion);

    public static ScoreSheet Sheet(this Evaluation evaluation, string participant) =>
        evaluation.Sheets.Single(s => s.Participant == participant);

    /// <summary>The sheet of one participant "p".</summary>
    public static ScoreSheet Score(this Campaign campaign, Func<Submission, Submission> fill) =>
        campaign.Evaluate([fill(campaign.NewSubmission("p"))]).Sheets[0];
}
