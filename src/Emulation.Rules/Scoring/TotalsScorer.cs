using Emulation.Rules.Compilation;
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
    private readonly TotalsPass _pass;

    internal TotalsScorer(CompiledCampaign campaign, PopulationTable population)
    {
        _campaign = campaign;
        _population = population;
        Row = new Row(campaign.Layout);
        _pass = new TotalsPass(campaign, Row, campaign.Plain);
    }

    internal Row Row { get; }

    /// <summary>The totals of a submission, the same as on its score sheet.</summary>
    /// <param name="submission">A submission in which <see cref="Campaign.Check"/> found no error: it is not checked again.</param>
    public ScoreTotals Score(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ParticipantRow.Fill(_campaign, _campaign.Roster.Complete(submission), _population, Row);
        return _pass.Run(submission.Adjustments);
    }

    /// <summary>The totals of what is in <see cref="Row"/>.</summary>
    internal ScoreTotals Run(string cluster)
    {
        ParticipantRow.Complete(_campaign, cluster, _population, Row);
        return _pass.Run([]);
    }
}
