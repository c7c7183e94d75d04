using System.Collections.Concurrent;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Awards;

/// <summary>Judges the awards in the order listed: who is eligible, who is within the quota, what that uses up.</summary>
internal sealed class AwardPass(
    CompiledCampaign campaign, PopulationTable population, ParallelOptions parallel, WorkMeter work, CouncilSession? council = null)
{
    /// <summary>So many bytes may be kept, so that rows are filled once for all awards.</summary>
    private const long RoomForRows = 1 << 26;

    private readonly AwardRows _rows = new(campaign, population);
    private readonly AwardLinks _links = new(campaign.Definition);
    private readonly ConcurrentBag<EligibilityCheck> _checks = [];

    /// <summary>
    /// The recommendations and what came of them, award by award: those with a place first, in order; the others by participant.
    /// </summary>
    /// <param name="sheets">The sheets with final grades.</param>
    /// <param name="submissions">The submissions, in the same order.</param>
    /// <param name="standings">The places.</param>
    public IReadOnlyList<JudgedAward> Run(
        IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions, IReadOnlyList<Standing> standings) =>
        [.. Each(sheets, submissions, standings)];

    /// <inheritdoc cref="Run"/>
    /// <remarks>One award after the other: what came of one is not kept, but for whom it recommends.</remarks>
    public IEnumerable<JudgedAward> Each(
        IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Submission> submissions, IReadOnlyList<Standing> standings)
    {
        if (campaign.Awards.Count == 0)
        {
            yield break;
        }

        var entries = AwardEntry.Of(sheets, submissions, standings);
        var keepsRows = campaign.Awards.Count > 1 && campaign.Layout.RowSize * entries.Count <= RoomForRows;
        foreach (var award in campaign.Awards)
        {
            foreach (var judged in Judge(award, entries, keepsRows))
            {
                yield return judged;
            }
        }

        entries.ForEach(entry => entry.Settle());
    }

    private IEnumerable<JudgedAward> Judge(CompiledAward award, List<AwardEntry> entries, bool keepsRows)
    {
        var drafts = new RecommendationDraft[entries.Count];
        work.Parallel(() => Parallel.For(
            0,
            drafts.Length,
            parallel,
            () => Check(keepsRows),
            (i, _, check) =>
            {
                var (eligibility, reasons) = check.Run(award, entries[i]);
                drafts[i] = new RecommendationDraft(entries[i], eligibility, reasons, check.Holds(entries[i].Sheet));
                return check;
            },
            check => _checks.Add(check)));
        new AwardQuotaPass(campaign.Definition, award.Definition, work).Run(drafts);
        council?.Decide(award.Definition, drafts);
        var items = new UsedItems(award, Check(keepsRows), campaign.Definition);
        foreach (var draft in work.Each(drafts))
        {
            draft.Entry.Add(award.Definition.Id, draft.Result);
            if (draft.IsEligible && draft.Result.Counts() is true)
            {
                draft.Used = items.Take(draft.Entry);
            }
        }

        return InOrder(drafts).Select(d => new JudgedAward(d.ToRecommendation(award.Definition.Id), d.Result));
    }

    /// <summary>By place, those without one last, equals by participant, as they nearly always stand already.</summary>
    private static IEnumerable<RecommendationDraft> InOrder(RecommendationDraft[] drafts)
    {
        for (var i = 1; i < drafts.Length; i++)
        {
            if (string.CompareOrdinal(drafts[i - 1].Participant, drafts[i].Participant) > 0)
            {
                drafts = [.. drafts.OrderBy(d => d.Participant, StringComparer.Ordinal)];
                break;
            }
        }

        return drafts.Where(d => d.Place is not null).OrderBy(d => d.Place).Concat(drafts.Where(d => d.Place is null));
    }

    private EligibilityCheck Check(bool keepsRows) =>
        _checks.TryTake(out var check) ? check : new EligibilityCheck(_rows, _links, work, keepsRows);
}
