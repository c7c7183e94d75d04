using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>Scores participants one after the other, reusing one row. One per thread.</summary>
internal sealed class SheetBuilder
{
    private readonly CompiledCampaign _campaign;
    private readonly Spares<LineScorer> _lines;
    private readonly Row _row;
    private readonly ScoringRoom _room;
    private readonly Scorer<NoLines> _totals;
    private readonly bool _mayBePlain;
    private PopulationTable _population;

    /// <param name="compiled">The campaign.</param>
    /// <param name="values">The values over all participants.</param>
    /// <param name="work">What each participant asks.</param>
    /// <param name="lines">Memory for lines, which several builders share; null for its own.</param>
    public SheetBuilder(CompiledCampaign compiled, PopulationTable values, WorkMeter? work = null, Spares<LineScorer>? lines = null)
    {
        _campaign = compiled;
        _population = values;
        _lines = lines ?? LineScorer.SparesFor(compiled);
        _row = new Row(compiled.Layout) { Work = work ?? WorkMeter.Unlimited };
        _room = new ScoringRoom(compiled, _row);
        _totals = new Scorer<NoLines>(compiled, values, _room, default);
        _mayBePlain =
            compiled.Figures.Count == 0
                && !compiled.Plan.TotalsAreRead
                && Array.TrueForAll(compiled.KeptNodes, node => compiled.Plan.Nodes[node].Children.Length == 0);
    }

    /// <summary>The values of the participant built last.</summary>
    public Row Row => _row;

    private RoundingDefinition Rounding => _campaign.Definition.Rounding;

    /// <summary>This builder for other values over all participants and other work.</summary>
    public SheetBuilder For(PopulationTable values, WorkMeter work)
    {
        _population = values;
        _totals.Population = values;
        _row.Work = work;
        return this;
    }

    /// <summary>Forgets the participant built last: what lies about spare holds nobody's figures.</summary>
    public void Clear()
    {
        For(PopulationTable.Empty, WorkMeter.Unlimited);
        _row.Forget();
        _room.Clear();
    }

    public ScoreSheet Build(Submission submission) => Build([submission], 0);

    /// <summary>The sheet of one of many, who is asked for once more where the lines are: so many may not be held.</summary>
    public ScoreSheet Build(IReadOnlyList<Submission> submissions, int index)
    {
        var submission = submissions[index];
        var (spares, population) = (_lines, _population);
        var defaulted = ParticipantRow.Bind(_campaign, submission, _population, _row);
        var totals = TotalsOf(submission);
        var disqualified = DisqualificationVerdict.Of(_campaign, _row);
        FigureScore[]? figures = _campaign.Figures.Count == 0 ? null : [.. _campaign.Figures.Select(FigureOf)];
        var isComplete = totals.Status == SheetStatus.Complete;
        var grade = isComplete && _campaign.Grades is { } grades ? Grade(totals, figures, grades, disqualified) : default;
        var sheet = new ScoreSheet
        {
            Participant = submission.Participant,
            Name = UnicodeText.NormalForm(submission.Name ?? submission.Participant),
            Cluster = submission.Cluster ?? "",
            Stage = submission.Stage,
            Status = totals.Status,
            BaseTotal = totals.BaseTotal,
            BonusTotal = totals.BonusTotal,
            PenaltyTotal = totals.PenaltyTotal,
            DeductedTotal = totals.DeductedTotal,
            Total = totals.Total,
            MaxTotal = totals.MaxTotal,
            Percent = totals.Percent,
            Range = new ScoreRange { Low = totals.Total, High = totals.Total },
            EarnedGrade = grade.Earned,
            Grade = grade.Earned,
            GradeMissing = grade.Missing ?? [],
            GradeUnmet = grade.Unmet,
            GradeFault = grade.Fault,
            Disqualifications = disqualified.Held,
            UndeterminedDisqualifications = disqualified.Undetermined,
            DisqualificationMissing = disqualified.Missing,
            DisqualificationFaults = disqualified.Faults,
            Defaulted = defaulted,
            Figures = figures,
            Kept = isComplete && _campaign.KeptNodes.Length > 0 ? Array.ConvertAll(_campaign.KeptNodes, KeptAt) : [],
            Provisional = isComplete && _population.IsProvisional
                && Lines(spares, population, submission, _row.Work).Any(line => line.Provisional),
            LinesOf = isComplete ? new LineSource(spares, population, submissions, index).Make : null,
        };
        if (isComplete)
        {
            return sheet;
        }

        var scorer = spares.Take();
        var lines = scorer.Score(submission, population, _row.Work);
        sheet = sheet with { Criteria = lines, Provisional = lines.Any(line => line.Provisional), Range = scorer.Range };
        spares.Return(scorer);
        return sheet;
    }

    /// <summary>By plain sums where they suffice; where they refuse, the scorer decides.</summary>
    private ScoreTotals TotalsOf(Submission submission)
    {
        if (!_mayBePlain
            || !submission.Adjustments.IsEmpty
            || _campaign.PlainInTime(_row.Work) is not { } plain
            || !plain.TryRun(_row, out var sums))
        {
            return _totals.Run(submission.Adjustments).Figures(Rounding);
        }

        _totals.RunAlone(_campaign.KeptNodes);
        return SheetTotals.Figures(Rounding, SheetStatus.Complete, sums, 0m, plain.Maximum);
    }

    private KeptPoints KeptAt(int node) => new(_campaign.Plan.Nodes[node].Criterion.Definition.Id, _totals.PointsAt(node));

    private FigureScore FigureOf(CompiledFigure figure)
    {
        var isKnown = _row.Given[figure.Slot.Ordinal];
        var fault = isKnown ? null : _totals.Faults.In([figure.Slot]);
        return new FigureScore
        {
            Id = figure.Definition.Id,
            Value = isKnown ? DecimalText.Normalize(_row.Numbers[figure.Slot.Index]) : null,
            Provisional = isKnown && _row.Provisional[figure.Slot.Ordinal],
            Missing = isKnown || fault is not null ? [] : MissingNames.Of(_campaign, figure.Reads, _row),
            Fault = fault,
        };
    }

    /// <summary>The lines, in memory of their own: they may be asked for long after, and from another thread.</summary>
    private static IReadOnlyList<CriterionScore> Lines(
        Spares<LineScorer> spares, PopulationTable population, Submission submission, WorkMeter work)
    {
        var scorer = spares.Take();
        var lines = scorer.Score(submission, population, work);
        spares.Return(scorer);
        return lines;
    }

    private SheetGrade Grade(
        in ScoreTotals totals, FigureScore[]? figures, CompiledWorkflow grades, DisqualificationVerdict disqualified)
    {
        ParticipantRow.SetFigures(_campaign, totals, figures, _row);
        var missing = MissingNames.Of(_campaign, grades.Reads, _row);
        var grade = new SheetGrade { Missing = Together(missing, disqualified.GradeMissing) };
        if (missing.Count > 0)
        {
            return grade;
        }

        try
        {
            var held = grades.Run(_row, _room.Hits) == 0 ? grades.Rules.Count : _room.Hits[0].Rule;
            var byRules = held == grades.Rules.Count ? null : grades.Rules[held].Definition.Name;
            grade = grade with { Unmet = UnmetBefore(grades, held) };
            return disqualified.LeavesGradeOpen
                ? grade
                : grade with { Earned = disqualified.Worsen(byRules, _campaign.Definition.Grades!.Levels) };
        }
        catch (Exception exception) when (RuleFault.Catches(exception))
        {
            return grade with { Fault = RuleFault.Of(exception, grades, _row) };
        }
    }

    private static IReadOnlyList<string> Together(List<string> missing, IReadOnlyCollection<string> more) =>
        missing.Count + more.Count == 0 ? [] : [.. missing.Union(more, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private List<UnmetRule>? UnmetBefore(CompiledWorkflow grades, int held) =>
        grades.HasMessages && grades.Rules.Take(held).SelectMany(rule => RuleMessages.Of(rule, _row)).ToList() is { Count: > 0 } unmet
            ? unmet
            : null;
}
