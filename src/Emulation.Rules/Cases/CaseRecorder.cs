using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Cases;

/// <summary>Makes a worked example of submissions, such as of a participant somebody looks at: it expects what comes out now.</summary>
public static class CaseRecorder
{
    /// <summary>
    /// The case: total, grade and the points of every criterion that is no group, of each of <paramref name="participants"/>; with several
    /// submissions the place and what is recommended as well, which of one alone say nothing. It passes on this campaign.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="name">The case's name.</param>
    /// <param name="submissions">What is evaluated together.</param>
    /// <param name="participants">Whose figures are expected: ids among the submissions.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="ArgumentException">Somebody whose figures are expected submitted nothing.</exception>
    /// <exception cref="CampaignException">Something is wrong with the submissions.</exception>
    public static CampaignCase Record(
        Campaign campaign, string name, IReadOnlyList<Submission> submissions, IReadOnlyCollection<string> participants,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(participants);
        var evaluation = campaign.EvaluateAs(Attendance.Examples, submissions, cancellationToken: cancellationToken);
        var wanted = participants.Select(UnicodeText.Identity).ToHashSet(StringComparer.Ordinal);
        if (wanted.Except(evaluation.Sheets.Select(sheet => sheet.Participant), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"'{unknown}' is not among the submissions.", nameof(participants));
        }

        return new CampaignCase
        {
            Name = name,
            Submissions = submissions,
            Expectations = [.. evaluation.Sheets.Where(sheet => wanted.Contains(sheet.Participant))
                .SelectMany(sheet => Of(campaign, evaluation, sheet))],
            Tolerance = 0m,
            Position = SourcePosition.None,
        };
    }

    private static IEnumerable<CaseExpectation> Of(Campaign campaign, Evaluation evaluation, ScoreSheet sheet)
    {
        yield return Number(CaseFile.Total, sheet.Status == SheetStatus.Complete ? sheet.Total : null);
        if (campaign.Definition.Grades is not null)
        {
            yield return Text(CaseFile.Grade, sheet.Grade);
        }

        foreach (var criterion in campaign.Definition.AllCriteria().Where(criterion => !criterion.IsGroup))
        {
            yield return Number(CaseFile.CriteriaPrefix + criterion.Id, sheet.Criteria.First(line => line.Id == criterion.Id).Points);
        }

        if (evaluation.Sheets.Count > 1)
        {
            yield return Number(CaseFile.Rank, evaluation.Standings.First(one => one.Participant == sheet.Participant).Rank);
            foreach (var recommendation in evaluation.Recommendations.Where(one => one.Participant == sheet.Participant))
            {
                yield return Text(CaseFile.AwardsPrefix + recommendation.Award, CaseFile.StatusWords[recommendation.Status]);
            }
        }

        CaseExpectation Number(string what, decimal? number) => Text(what, null) with { Number = number };

        CaseExpectation Text(string what, string? text) =>
            new() { Participant = sheet.Participant, What = what, Text = text, Position = SourcePosition.None };
    }
}
