using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Scores participants for the lines of their sheets, which may be asked for long after and from any thread: in memory that is used again
/// by whoever asks next, one for each thread. The row goes on as well, but where lines show values of it.
/// </summary>
internal sealed class LineScorer
{
    private readonly CompiledCampaign _campaign;
    private readonly ScoringRoom _room;
    private readonly SheetLines _lines;
    private readonly Scorer<SheetLines> _scorer;
    private SheetTotals? _totals;

    public LineScorer(CompiledCampaign campaign)
    {
        _campaign = campaign;
        _room = new ScoringRoom(campaign, new Row(campaign.Layout));
        _lines = new SheetLines(campaign, _room);
        _scorer = new Scorer<SheetLines>(campaign, PopulationTable.Empty, _room, _lines);
    }

    /// <summary>The totals still possible for the participant scored last.</summary>
    public ScoreRange Range => _totals!.Range(_campaign.Definition.Rounding);

    /// <summary>Memory for all who ask for lines of a campaign.</summary>
    public static Spares<LineScorer> SparesFor(CompiledCampaign campaign) => new(() => new LineScorer(campaign));

    /// <summary>The lines of a sheet, groups before their children.</summary>
    public IReadOnlyList<CriterionScore> Score(Submission submission, PopulationTable population, WorkMeter work)
    {
        Run(submission, population, work);
        var lines = _lines.Make(out var holdRow);
        Clear(holdRow);
        return lines;
    }

    /// <summary>Has each line of a sheet taken; none is kept.</summary>
    public void Pass(Submission submission, PopulationTable population, ILineTaker taker)
    {
        Run(submission, population, WorkMeter.Unlimited);
        foreach (ref readonly var facts in _lines.Facts)
        {
            taker.Take(_lines, facts, _room.Row);
        }

        Clear(holdRow: false);
    }

    private void Run(Submission submission, PopulationTable population, WorkMeter work)
    {
        _room.Row.Work = work;
        ParticipantRow.Fill(_campaign, submission, population, _room.Row);
        _scorer.Population = population;
        _totals = _scorer.Run(submission.Adjustments);
    }

    /// <summary>Forgets the participant: what lies about spare holds nobody's figures.</summary>
    private void Clear(bool holdRow)
    {
        _scorer.Population = PopulationTable.Empty;
        _lines.Clear();
        _room.Clear();
        if (holdRow)
        {
            _room.Row = new Row(_campaign.Layout);
        }
        else
        {
            _room.Row.Forget();
            _room.Row.Work = WorkMeter.Unlimited;
        }
    }
}
