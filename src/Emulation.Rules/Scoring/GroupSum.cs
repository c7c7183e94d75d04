using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Gathers the children of a group. Children of another kind only count for its status.</summary>
/// <param name="compiled">The group.</param>
/// <param name="limit">Its highest points for the participant; null for no maximum.</param>
/// <param name="leastLimit">What these are at least, while the choice they follow was not made; else null.</param>
internal struct GroupSum(CompiledCriterion compiled, decimal? limit, decimal? leastLimit)
{
    private readonly CriterionDefinition _group = compiled.Definition;
    private NodeScore _sum = new(CriterionStatus.NotApplicable, 0m, 0m, 0m, 0m) { Presence = Presence.Excluded, Aside = 0m };
    private decimal _leastOfAll;
    private bool _any;
    private bool _mayApply;

    public readonly CriterionStatus Status => _sum.Status;

    /// <summary>The points before the limits.</summary>
    public readonly decimal Raw => _sum.Points;

    /// <summary>Whether a workflow can decide: everything is settled, and something is there to decide about.</summary>
    public readonly bool CanRun(in Applicability applicability) => _group.Combine == CombineMode.Workflow && _sum.IsSettled
        && _sum.Presence == Presence.There && applicability.Status != CriterionStatus.NotApplicable;

    public void Add(CriterionKind kind, in NodeScore node)
    {
        var status = Worse(_sum.Status, node.Status);
        if (kind != _group.Kind)
        {
            _sum = _sum with { Status = status };
            return;
        }

        var (presence, aside) = (Surer(_sum.Presence, node.Presence), Joined(_sum.Aside, node.Aside));
        _sum = (_group.Combine == CombineMode.Max ? Highest(node) : Sum(node)) with { Status = status, Presence = presence, Aside = aside };
        _any = true;
        _mayApply |= !node.IsAside;
    }

    /// <summary>The group's score.</summary>
    /// <param name="applicability">Whether the group applies.</param>
    /// <param name="rounding">How points are rounded.</param>
    public readonly NodeScore Result(in Applicability applicability, RoundingDefinition rounding)
    {
        var result = AtLimit(applicability, rounding);
        return leastLimit is { } least && result.Presence != Presence.Excluded ? WhileLimitIsOpen(result, least) : result;
    }

    public static CriterionStatus Worse(CriterionStatus a, CriterionStatus b) => Rank(a) >= Rank(b) ? a : b;

    private readonly NodeScore AtLimit(in Applicability applicability, RoundingDefinition rounding)
    {
        // A group of nothing but criteria of another kind is there, and empty.
        var sum = _any ? _sum : _sum with { Presence = Presence.There };
        if (_group.Combine == CombineMode.Sum)
        {
            return _group.Cap ? Limited(sum, UpperEnd.Lesser(sum.Maximum, limit)) : sum with { IsAside = !_mayApply };
        }

        if (sum.Status == CriterionStatus.NotApplicable && applicability is { Status: CriterionStatus.NotApplicable, Policy: { } policy })
        {
            return NodeScore.NotApplicable(policy, limit);
        }

        if (sum.Presence == Presence.Excluded)
        {
            return NodeScore.NotApplicable(NotApplicablePolicy.Exclude, limit) with { Status = sum.Status };
        }

        // A maximum that is stated applies as soon as anything in the group is there.
        return _group.Combine == CombineMode.Max ? HighestOrAside(sum, applicability) : Unsettled(sum, applicability, rounding);
    }

    /// <summary>Only what every limit leaves is sure.</summary>
    private static NodeScore WhileLimitIsOpen(in NodeScore result, decimal least) => result with
    {
        Status = Worse(result.Status, CriterionStatus.NotEvaluated),
        Points = Math.Min(result.Points, least),
        Low = Math.Min(result.Low, least),
        Aside = result.Aside is { } aside ? Math.Min(aside, least) : null,
        IsAside = false,
    };

    private readonly NodeScore Sum(in NodeScore node) =>
        new(_sum.Status, _sum.Points + node.Points, _sum.Maximum + node.Maximum, _sum.Low + node.Low, _sum.High + node.High);

    /// <summary>What is excluded is no number to compare with; what may be is none that can be relied on.</summary>
    private NodeScore Highest(in NodeScore node)
    {
        if (node.Presence == Presence.Excluded)
        {
            return _sum;
        }

        if (_sum.Presence == Presence.Excluded)
        {
            _leastOfAll = node.Low;
            return node;
        }

        _leastOfAll = Math.Min(_leastOfAll, node.Low);
        return new NodeScore(
            _sum.Status,
            Math.Max(_sum.Points, node.Points),
            UpperEnd.Greater(_sum.Maximum, node.Maximum),
            (_sum.Presence, node.Presence) switch
            {
                (Presence.There, Presence.There) => Math.Max(_sum.Low, node.Low),
                (Presence.There, _) => _sum.Low,
                (_, Presence.There) => node.Low,
                _ => _leastOfAll,
            },
            UpperEnd.Greater(_sum.High, node.High));
    }

    private readonly NodeScore HighestOrAside(in NodeScore sum, in Applicability applicability)
    {
        if (sum.IsSettled || PolicyWhileOpen(applicability) is not { } policy)
        {
            return Limited(sum, limit);
        }

        var limited = Limited(sum with { Aside = null }, limit);
        return NodeScore.Open(sum.Status, limit, limited.Low, limited.High, policy) with { Points = limited.Points };
    }

    /// <summary>What a workflow will make of its children nobody knows before they are settled.</summary>
    private readonly NodeScore Unsettled(in NodeScore sum, in Applicability applicability, RoundingDefinition rounding)
    {
        var low = rounding.RoundOnly(Least(), rounding.Criterion);
        decimal? high = limit is { } most ? rounding.RoundOnly(most, rounding.Criterion) : null;
        var policy = PolicyWhileOpen(applicability) ?? (sum.Presence == Presence.MayBeExcluded ? NotApplicablePolicy.Exclude : null);
        var open = NodeScore.Open(sum.Status, limit, low, high, policy);
        return open.Aside is null && sum.Aside is not null ? open with { Aside = low } : open;
    }

    /// <summary>What does not apply is limited, but not lifted to a minimum.</summary>
    private readonly NodeScore Limited(in NodeScore sum, decimal? maximum)
    {
        if (!_mayApply)
        {
            var points = UpperEnd.Limit(sum.Points, limit);
            return NodeScore.Settled(sum.Status, points, maximum) with { Presence = sum.Presence, Aside = points, IsAside = true };
        }

        var aside = sum.Aside is { } without ? UpperEnd.Limit(without, limit) : (decimal?)null;
        var low = Limit(sum.Low);
        var high = sum.High is { } most ? Limit(most) : limit;
        return new NodeScore(sum.Status, Limit(sum.Points), maximum, aside < low ? aside.Value : low, high)
        {
            Presence = sum.Presence,
            Aside = aside,
        };
    }

    /// <summary>
    /// A minimum lifts only where the group states one: the sum of its children's minima is not reached when one of them is left out.
    /// </summary>
    private readonly decimal Limit(decimal value) =>
        value > limit ? limit.Value : _group.LiftsToMinimum && value < _group.MinPoints ? Least() : value;

    /// <summary>The lowest points; a maximum that follows a choice may be below them.</summary>
    private readonly decimal Least() => UpperEnd.Limit(compiled.Minimum, limit);

    private static NotApplicablePolicy? PolicyWhileOpen(in Applicability applicability) =>
        applicability.Status == CriterionStatus.NotApplicable ? null : applicability.Policy;

    private readonly decimal? Joined(decimal? sum, decimal? node) =>
        sum is { } a && node is { } b ? _group.Combine == CombineMode.Max ? Math.Max(a, b) : a + b : null;

    private static Presence Surer(Presence a, Presence b) => a < b ? a : b;

    private static int Rank(CriterionStatus status) => status switch
    {
        CriterionStatus.NotApplicable => 0,
        CriterionStatus.Scored => 1,
        CriterionStatus.NotEvaluated => 2,
        CriterionStatus.Faulted => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
