using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Works out totals without score sheets, for what-if screens and simulations. Reuses its memory: nothing is allocated for a
/// participant. Not thread-safe: one for each thread.
/// </summary>
public sealed class TotalsScorer
{
    private readonly CompiledCampaign _campaign;
    private readonly PopulationTable _population;
    private readonly PlainTotals? _plain;
    private readonly Scorer<NoLines> _scorer;

    internal TotalsScorer(CompiledCampaign campaign, PopulationTable population)
    {
        _campaign = campaign;
        _population = population;
        Row = new Row(campaign.Layout);
        _plain = campaign.PlainBy(WorkMeter.Unlimited);
        _scorer = new Scorer<NoLines>(campaign, population, new ScoringRoom(campaign, Row), default);
    }

    internal Row Row { get; }

    /// <summary>The totals of a submission, the same as on its score sheet.</summary>
    /// <param name="submission">A submission in which <see cref="Campaign.Check"/> found no error: it is not checked again.</param>
    public ScoreTotals Score(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ParticipantRow.Fill(_campaign, _campaign.Roster.Complete(submission), _population, Row);
        return Totals(submission.Adjustments);
    }

    /// <summary>The totals of what is in <see cref="Row"/>.</summary>
    internal ScoreTotals Run(string cluster)
    {
        ParticipantRow.Complete(_campaign, cluster, _population, Row);
        return Totals([]);
    }

    /// <summary>By plain sums where they suffice; where they refuse, the scorer decides.</summary>
    private ScoreTotals Totals(ImmutableArray<Adjustment> adjustments)
    {
        var rounding = _campaign.Definition.Rounding;
        return adjustments.IsEmpty && _plain is { } plain && plain.TryRun(Row, out var sums)
            ? SheetTotals.Figures(rounding, SheetStatus.Complete, sums, 0m, plain.Maximum)
            : _scorer.Run(adjustments).Figures(rounding);
    }
}
