using System.Collections.Immutable;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Ranking;

/// <summary>What rules and data multiply to, measured before anything is scored.</summary>
internal sealed class ResultLimits(CompiledCampaign campaign, DiagnosticBag bag)
{
    /// <summary>A recommendation, or a value over all participants, each of which is kept.</summary>
    private const long MostResults = 20_000_000;

    /// <summary>Items of a list that awards use up: each is tried with each other.</summary>
    private const int MostUsed = 2_000;

    private readonly int _overClusters = campaign.Plan.Populations.Count(p => p.Population.Definition.OverCluster);
    private HashSet<string>? _clusters;
    private long _participants;

    /// <summary>Whether it looks at more of the submissions than how many there are.</summary>
    public bool LooksAtEach => _overClusters > 0 || campaign.UsedLists.Count > 0;

    /// <summary>Counts participants at whom it need not look.</summary>
    public void Count(int participants) => _participants += participants;

    /// <summary>Looks at one more.</summary>
    public void Add(Submission submission)
    {
        _participants++;
        if (_overClusters > 0)
        {
            (_clusters ??= new(StringComparer.Ordinal)).Add(submission.Cluster ?? "");
        }

        for (var i = 0; i < campaign.UsedLists.Count; i++)
        {
            var list = campaign.UsedLists[i];
            if (submission.Values.GetValueOrDefault(list)?.Value.Value is ImmutableArray<ListItem> { Length: > MostUsed } items)
            {
                bag.Add(Codes.TooManyUsed.At(submission.Position, submission.Participant, list, items.Length, MostUsed));
            }
        }
    }

    /// <summary>Says what is too much of all together.</summary>
    public void Report()
    {
        var clusters = _clusters?.Count ?? 0;
        var values = _overClusters * (long)clusters;
        if (values > MostResults)
        {
            Refuse(CompilationTexts.ValuesOverClusters(_overClusters, clusters), values);
        }

        var recommendations = campaign.Awards.Count * _participants;
        if (recommendations > MostResults)
        {
            Refuse(CompilationTexts.AwardsOfParticipants(campaign.Awards.Count, _participants), recommendations);
        }
    }

    private void Refuse(LocalizedText product, long results) =>
        bag.Add(Codes.TooManyResults.At(SourcePosition.None, product, results, MostResults));
}
