using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Gathers the children of a group. Children of another kind only count for its status.</summary>
internal struct GroupSum(CriterionDefinition group)
{
    private NodeScore _sum = new(CriterionStatus.NotApplicable, 0m, 0m, 0m, 0m);
    private bool _any;

    public readonly CriterionStatus Status => _sum.Status;

    /// <summary>The points before the limits.</summary>
    public readonly decimal Raw => _sum.Points;

    public void Add(CriterionKind kind, in NodeScore node)
    {
        var status = Worse(_sum.Status, node.Status);
        if (kind != group.Kind)
        {
            _sum = _sum with { Status = status };
            return;
        }

        _sum = group.Combine != CombineMode.Max
            ? new NodeScore(status, _sum.Points + node.Points, _sum.Maximum + node.Maximum, _sum.Low + node.Low, _sum.High + node.High)
            : _any
                ? new NodeScore(status, Math.Max(_sum.Points, node.Points), Math.Max(_sum.Maximum, node.Maximum), Math.Max(_sum.Low, node.Low), Math.Max(_sum.High, node.High))
                : node with { Status = status };
        _any = true;
    }

    /// <summary>The group's score. A maximum that is stated applies as soon as anything in the group does.</summary>
    public readonly NodeScore Result()
    {
        if (group.Combine == CombineMode.Sum && !group.Cap)
        {
            return _sum;
        }

        var maximum = group.Combine == CombineMode.Sum ? Math.Min(_sum.Maximum, group.MaxPoints) : _sum.Maximum == 0m ? 0m : group.MaxPoints;
        if (_sum.Status == CriterionStatus.NotApplicable)
        {
            // What does not apply is limited, but not lifted to a minimum.
            return NodeScore.Settled(_sum.Status, Math.Min(_sum.Points, group.MaxPoints), maximum);
        }

        // What a workflow will make of its children nobody knows before they are settled.
        return group.Combine == CombineMode.Workflow
            ? new NodeScore(_sum.Status, 0m, maximum, group.MinPoints, group.MaxPoints)
            : new NodeScore(_sum.Status, Limit(_sum.Points), maximum, Limit(_sum.Low), Limit(_sum.High));
    }

    public static CriterionStatus Worse(CriterionStatus a, CriterionStatus b) => Rank(a) >= Rank(b) ? a : b;

    private readonly decimal Limit(decimal value) => Math.Clamp(value, group.MinPoints, group.MaxPoints);

    private static int Rank(CriterionStatus status) => status switch
    {
        CriterionStatus.NotApplicable => 0,
        CriterionStatus.Scored => 1,
        CriterionStatus.NotEvaluated => 2,
        CriterionStatus.Faulted => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
