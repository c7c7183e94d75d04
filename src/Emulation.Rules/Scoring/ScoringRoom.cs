using Emulation.Rules.Compilation;

namespace Emulation.Rules.Scoring;

/// <summary>
/// The memory that <see cref="Scorer{TRecorder}"/> scores one participant in. Nothing in it outlives the scoring, so that the next may have
/// it; one for each thread.
/// </summary>
internal sealed class ScoringRoom(CompiledCampaign campaign, Row row)
{
    /// <summary>The participant's values, and after the scoring the points and figures that others read.</summary>
    public Row Row { get; set; } = row;

    /// <summary>What each node of the plan gives.</summary>
    public NodeScore[] Scores { get; } = new NodeScore[campaign.Plan.Nodes.Length];

    /// <summary>Whether it applies, where <see cref="IsDecided"/>.</summary>
    public Applicability[] Applicability { get; } = new Applicability[campaign.Plan.Nodes.Length];

    public bool[] IsDecided { get; } = new bool[campaign.Plan.Nodes.Length];

    /// <summary>Room for the rules of a workflow that hold.</summary>
    public RuleHit[] Hits { get; } = new RuleHit[Math.Max(1, campaign.MostRules)];

    /// <summary>Why figures failed.</summary>
    public SlotFaults Faults { get; } = new();

    /// <summary>What the items of the list that is scored item by item gave.</summary>
    public ItemScores Items { get; } = new();

    /// <summary>Aggregates that none of its items changes.</summary>
    public Dictionary<object, object> Kept { get; } = [];

    /// <summary>Forgets the participant: what lies about spare holds nobody's figures.</summary>
    public void Clear()
    {
        Array.Clear(Applicability);
        Faults.Clear();
        Items.Clear();
        Kept.Clear();
    }
}
