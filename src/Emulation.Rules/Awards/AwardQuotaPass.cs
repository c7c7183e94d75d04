using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Awards;

/// <summary>Puts the eligible in order and draws the line of the quota, group by group.</summary>
internal sealed class AwardQuotaPass(CampaignDefinition definition, AwardDefinition award, WorkMeter work)
{
    private readonly RankingKeys _keys = new(definition, award.OrderBy ?? definition.Ranking.OrderBy);

    public void Run(IReadOnlyList<RecommendationDraft> drafts)
    {
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (var draft in work.Each(drafts))
        {
            var entry = draft.Entry;
            var key = QuotaGroups.Of(definition, award.Quota, entry.Sheet, entry.Submission, out var missing);
            if (missing.Count > 0)
            {
                LeaveOpen(draft, missing);
                continue;
            }

            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new Group());
            }

            group.Add(entry, CountsAlone(entry), CountsAsLeader(entry));
            if (draft.IsEligible)
            {
                var keys = _keys.Of(entry.Sheet, entry.Submission, out var unknown);
                if (unknown.Count > 0)
                {
                    LeaveOpen(draft, unknown);
                }
                else
                {
                    group.Candidates.Add(new Candidate(draft, keys));
                }
            }
        }

        foreach (var group in groups.Values)
        {
            IReadOnlyList<string> missing = [];
            var quota =
                award.Quota is null
                    ? null
                    : GroupQuota.Of(definition, award.Quota, group.Members.Select(member => member.Submission), out missing);
            if (missing.Count > 0)
            {
                group.Candidates.ForEach(candidate => LeaveOpen(candidate.Draft, missing));
            }
            else
            {
                DrawLine(work.Sorted(group.Candidates, (a, b) => RankingKeys.Compare(a.Keys, b.Keys)), quota?.LimitFor(group.Base));
            }
        }
    }

    private static void LeaveOpen(RecommendationDraft draft, IReadOnlyList<string> missing)
    {
        if (draft.IsEligible)
        {
            draft.LeaveOpen(missing);
        }
    }

    /// <summary>Whether the quota's share is taken of the participant too, whoever else there is.</summary>
    private bool CountsAlone(AwardEntry entry)
    {
        foreach (var part in award.Quota?.Of ?? [])
        {
            if (CountsAlone(part, entry))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CountsAlone(QuotaBase part, AwardEntry entry) => part.Kind switch
    {
        QuotaBaseKind.Participants => true,
        QuotaBaseKind.Ranked => entry.Standing.Rank is not null,
        QuotaBaseKind.Leaders => false,
        QuotaBaseKind.Award => entry.ResultOf(part.Id!)!.Value.Counts() is true,
        _ => entry.Sheet.Grade == part.Id,
    };

    /// <summary>Whether the share is taken of leaders and the participant is one, perhaps beside others.</summary>
    private bool CountsAsLeader(AwardEntry entry)
    {
        foreach (var part in award.Quota?.Of ?? [])
        {
            if (part.Kind == QuotaBaseKind.Leaders)
            {
                return entry.Standing.Rank == 1;
            }
        }

        return false;
    }

    private void DrawLine(List<Candidate> ordered, int? limit)
    {
        var (within, over) = limit is { } most ? Line(ordered, most) : (ordered.Count, ordered.Count);
        var line = limit is { } allowed ? new QuotaLine(allowed, ordered.Count, within, over) : null;
        for (var i = 0; i < ordered.Count;)
        {
            var (place, end) = (i + 1, EndOfTie(ordered, i));
            for (var tied = end - i; i < end; i++)
            {
                work.Step();
                var side =
                    i < within
                        ? RecommendationStatus.Recommended
                        : i < over ? RecommendationStatus.TieForCouncil : RecommendationStatus.OverQuota;
                var draft = ordered[i].Draft;
                draft.Line = line;
                draft.Settle(side, place, tied, MarginOf(ordered, i, side, within, over));
            }
        }
    }

    /// <summary>How many are recommended, and up to whom the council chooses.</summary>
    private (int Within, int Over) Line(List<Candidate> ordered, int limit)
    {
        if (ordered.Count <= limit)
        {
            return (ordered.Count, ordered.Count);
        }

        var begin = limit;
        while (begin > 0 && RankingKeys.Compare(ordered[begin - 1].Keys, ordered[limit].Keys) == 0)
        {
            begin--;
        }

        var end = EndOfTie(ordered, limit);
        return begin == limit ? (limit, limit) : award.Quota!.TiesToCouncil ? (begin, end) : (end, end);
    }

    private static int EndOfTie(List<Candidate> ordered, int i)
    {
        var end = i + 1;
        while (end < ordered.Count && RankingKeys.Compare(ordered[i].Keys, ordered[end].Keys) == 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// The distance to the nearest on the other side; 0 on the line, none where there is nobody on the other side, or no number holds it.
    /// </summary>
    private RecommendationMargin? MarginOf(List<Candidate> ordered, int i, RecommendationStatus status, int within, int over)
    {
        if (status == RecommendationStatus.TieForCouncil)
        {
            return new RecommendationMargin { By = _keys.OrderBy[0].By, Difference = 0m };
        }

        var other = status == RecommendationStatus.Recommended ? within : over - 1;
        if (other < 0 || other >= ordered.Count)
        {
            return null;
        }

        var (mine, theirs) = (ordered[i].Keys, ordered[other].Keys);
        var key = Enumerable.Range(0, mine.Length).First(k => mine[k] != theirs[k]);
        try
        {
            return new RecommendationMargin { By = _keys.OrderBy[key].By, Difference = DecimalText.Normalize(theirs[key] - mine[key]) };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Those a quota counts together, those of them who are eligible, and of how many its share is taken.</summary>
    private sealed class Group
    {
        private readonly Dictionary<string, bool> _led = new(StringComparer.Ordinal);
        private int _alone;

        public int Base => _alone + _led.Values.Count(isCounted => !isCounted);

        public List<Candidate> Candidates { get; } = [];

        public List<AwardEntry> Members { get; } = [];

        /// <summary>Of those who lead a cluster together one counts, in whatever order they and the parts are listed.</summary>
        public void Add(AwardEntry entry, bool countsAlone, bool leads)
        {
            Members.Add(entry);
            _alone += countsAlone ? 1 : 0;
            if (leads)
            {
                _led[entry.Sheet.Cluster] = countsAlone || _led.GetValueOrDefault(entry.Sheet.Cluster);
            }
        }
    }

    private sealed record Candidate(RecommendationDraft Draft, decimal[] Keys);
}
