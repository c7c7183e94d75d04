using Emulation.Rules.Compilation;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Scoring;

/// <summary>
/// Gathers the population values, participant by participant in ordinal order: in rounds, for a value may rest on points and figures that
/// rest on values themselves.
/// </summary>
internal sealed class PopulationPass(CompiledCampaign campaign, WorkMeter work)
{
    private readonly List<PopulationValue> _known = [];

    /// <summary>How many times everyone has to be looked at.</summary>
    public int Rounds => campaign.HasPopulation ? campaign.Plan.Rounds : 0;

    /// <summary>The values of everyone, in order.</summary>
    public IReadOnlyList<PopulationValue> Run(IReadOnlyList<Submission> sorted)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var round = Begin(i);
            foreach (var submission in sorted)
            {
                round.Add(submission);
            }

            End(round);
        }

        return Values();
    }

    /// <summary>A round, to which everyone is added.</summary>
    public PopulationRound Begin(int round) => new(campaign, round, new PopulationTable(_known), work);

    /// <summary>Takes what a round gave: the next may read it.</summary>
    public void End(PopulationRound round) => _known.AddRange(round.Result());

    /// <summary>The values of all rounds, by criterion, id and cluster.</summary>
    public IReadOnlyList<PopulationValue> Values() =>
        [.. _known
            .OrderBy(v => v.Criterion, StringComparer.Ordinal)
            .ThenBy(v => v.Id, StringComparer.Ordinal)
            .ThenBy(v => v.Cluster, StringComparer.Ordinal)];
}
