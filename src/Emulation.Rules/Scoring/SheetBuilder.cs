using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Scores participants one after the other, reusing one row. One per thread.</summary>
internal sealed class SheetBuilder(CompiledCampaign campaign, PopulationTable population)
{
    private readonly Row _row = new(campaign.Layout);
    private readonly RuleHit[] _hits = new RuleHit[Math.Max(1, campaign.MostRules)];

    /// <summary>The values of the participant built last.</summary>
    public Row Row => _row;

    private RoundingDefinition Rounding => campaign.Definition.Rounding;

    public ScoreSheet Build(Submission submission)
    {
        var defaulted = ParticipantRow.Bind(campaign, submission, population, _row);
        var disqualified = DisqualificationVerdict.Of(campaign, _row);
        var scorer = new CriteriaScorer(campaign, _row, _hits, submission.Adjustments);
        var totals = scorer.Run();
        var sheet = new ScoreSheet
        {
            Participant = submission.Participant.Normalize(),
            Name = (submission.Name ?? submission.Participant).Normalize(),
            Cluster = (submission.Cluster ?? "").Normalize(),
            Stage = submission.Stage,
            Status = totals.Faulted ? SheetStatus.Faulted : totals.Incomplete ? SheetStatus.Incomplete : SheetStatus.Complete,
            BaseTotal = RoundTotal(totals.Base),
            BonusTotal = RoundTotal(totals.Bonus),
            PenaltyTotal = RoundTotal(totals.Penalty),
            DeductedTotal = RoundTotal(totals.Deducted),
            Total = RoundTotal(totals.Base + totals.Bonus + totals.Penalty),
            MaxTotal = RoundTotal(totals.Maximum),
            Percent = totals.Maximum == 0m ? null : Rounding.Round(100m * totals.Base / totals.Maximum, Rounding.Percent),
            Range = new ScoreRange { Low = RoundTotal(totals.Low), High = RoundTotal(totals.High) },
            Disqualifications = [.. disqualified.Held],
            UndeterminedDisqualifications = [.. disqualified.Undetermined],
            DisqualificationMissing = [.. disqualified.Missing],
            DisqualificationFaults = disqualified.Faults,
            Defaulted = defaulted,
            Criteria = scorer.Lines,
        };
        return sheet.Status == SheetStatus.Complete && campaign.Grades is not null ? Grade(sheet, campaign.Grades, disqualified) : sheet;
    }

    private ScoreSheet Grade(ScoreSheet sheet, CompiledWorkflow grades, DisqualificationVerdict disqualified)
    {
        SetFigure(SheetFigures.Total, sheet.Total);
        SetFigure(SheetFigures.BaseTotal, sheet.BaseTotal);
        SetFigure(SheetFigures.BonusTotal, sheet.BonusTotal);
        SetFigure(SheetFigures.PenaltyTotal, sheet.PenaltyTotal);
        SetFigure(SheetFigures.DeductedTotal, sheet.DeductedTotal);
        SetFigure(SheetFigures.MaxTotal, sheet.MaxTotal);
        SetFigure(SheetFigures.Percent, sheet.Percent);
        var missing = MissingNames.Of(grades.Reads, _row);
        sheet = sheet with { GradeMissing = [.. missing.Union(disqualified.GradeMissing, StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
        if (missing.Count > 0)
        {
            return sheet;
        }

        try
        {
            var grade = grades.Run(_row, _hits) == 0 ? null : grades.Rules[_hits[0].Rule].Definition.Name;
            if (disqualified.LeavesGradeOpen)
            {
                return sheet;
            }

            var earned = disqualified.Worsen(grade, campaign.Definition.Grades!.Levels);
            return sheet with { EarnedGrade = earned, Grade = earned };
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return sheet with { GradeFault = RuleFault.Of(exception, grades, _row) };
        }
    }

    private void SetFigure(string name, decimal? value) => _row.Set(campaign.Layout[name], value);

    private decimal RoundTotal(decimal value) => Rounding.Round(value, Rounding.Total);
}
