using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Coverage;

/// <summary>
/// What held and what did not while cases were evaluated: rules by the criterion or award they score, other conditions without a rule.
/// </summary>
internal sealed class CaseTrace(Campaign campaign, WorkMeter work)
{
    private readonly HashSet<(CoveragePlaceKind, string, string?)> _held = [];
    private readonly HashSet<(CoveragePlaceKind, string, string?)> _failed = [];
    private readonly RuleHit[] _hits = new RuleHit[Math.Max(1, campaign.Compiled.MostRules)];

    public bool Held(CoveragePlaceKind kind, string owner, string? rule = null) => _held.Contains((kind, owner, rule));

    public bool Failed(CoveragePlaceKind kind, string owner, string? rule = null) => _failed.Contains((kind, owner, rule));

    /// <summary>Evaluates the submissions of a case, in which nothing is wrong.</summary>
    public void Add(IReadOnlyCollection<Submission> submissions)
    {
        var evaluation = campaign.EvaluateAs(Attendance.Examples, submissions, cancellationToken: work.Token);
        var builder = new SheetBuilder(campaign.Compiled, new PopulationTable(evaluation.Population), work);
        foreach (var submission in campaign.Complete(submissions))
        {
            Add(builder.Build(submission), builder.Row);
        }

        foreach (var recommendation in evaluation.Recommendations)
        {
            foreach (var condition in recommendation.Eligibility.Conditions.Where(c => c.Holds is not null))
            {
                Note(CoveragePlaceKind.AwardCondition, recommendation.Award, condition.Rule, condition.Holds is true);
            }
        }
    }

    private void Add(ScoreSheet sheet, Row row)
    {
        foreach (var line in sheet.Criteria)
        {
            foreach (var rule in line.Rules)
            {
                Note(CoveragePlaceKind.Rule, line.Id, rule.Rule, true);
            }
        }

        foreach (var criterion in campaign.Compiled.Criteria)
        {
            AddApplicability(criterion, Applicability.Applies, row);
        }

        foreach (var id in sheet.Disqualifications)
        {
            Note(CoveragePlaceKind.Disqualification, id, null, true);
        }

        if (campaign.Compiled.Grades is { } grades && sheet.Status == SheetStatus.Complete && sheet.GradeFault is null
            && row.Has(grades.Reads) && grades.Run(row, _hits) > 0)
        {
            // The sheet's own grade is what disqualifications left of it.
            var rule = grades.Rules[_hits[0].Rule].Definition.Name;
            Note(CoveragePlaceKind.Grade, rule, rule, true);
        }
    }

    /// <summary>Below a group that does not apply nothing else is asked.</summary>
    private void AddApplicability(CompiledCriterion criterion, Applicability inherited, Row row)
    {
        var applicability = Applicability.Of(criterion, inherited, row);
        var isAsked = criterion.AppliesWhen is not null && inherited.Status == CriterionStatus.Scored;
        if (isAsked && applicability.Status is (CriterionStatus.Scored or CriterionStatus.NotApplicable))
        {
            Note(CoveragePlaceKind.AppliesWhen, criterion.Definition.Id, null, applicability.Status == CriterionStatus.Scored);
        }

        foreach (var child in criterion.Children)
        {
            AddApplicability(child, applicability, row);
        }
    }

    private void Note(CoveragePlaceKind kind, string owner, string? rule, bool held) => (held ? _held : _failed).Add((kind, owner, rule));
}
