using Emulation.Rules.Definitions;

namespace Emulation.Rules.Scoring;

/// <summary>Gathers the children of a group. Children of another kind only count for its status.</summary>
internal sealed class GroupSum(CriterionDefinition group)
{
    private NodeScore _sum = new(CriterionStatus.NotApplicable, 0m, 0m, 0m, 0m);
    private bool _any;

    public CriterionStatus Status => _sum.Status;

    /// <summary>The points before the cap.</summary>
    public decimal Raw => _sum.Points;

    public void Add(CriterionKind kind, NodeScore node)
    {
        var status = Worse(_sum.Status, node.Status);
        if (kind != group.Kind)
        {
            _sum = _sum with { Status = status };
            return;
        }

        _sum = group.Combine == CombineMode.Max && _any
            ? new NodeScore(status, Math.Max(_sum.Points, node.Points), Math.Max(_sum.Maximum, node.Maximum), Math.Max(_sum.Low, node.Low), Math.Max(_sum.High, node.High))
            : group.Combine == CombineMode.Max
                ? node with { Status = status }
                : new NodeScore(status, _sum.Points + node.Points, _sum.Maximum + node.Maximum, _sum.Low + node.Low, _sum.High + node.High);
        _any = true;
    }

    /// <summary>The group's score. A maximum that is stated applies as soon as anything in the group does.</summary>
    public NodeScore Result()
    {
        if (group.Combine == CombineMode.Sum && !group.Cap)
        {
            return _sum;
        }

        var maximum = group.Combine == CombineMode.Sum ? Math.Min(_sum.Maximum, group.MaxPoints) : _sum.Maximum == 0m ? 0m : group.MaxPoints;
        if (group.Combine == CombineMode.Workflow)
        {
            // What the workflow will make of its children nobody knows before they are settled.
            return _sum.Status == CriterionStatus.NotApplicable
                ? _sum with { Maximum = maximum, Points = Limit(_sum.Points), Low = Limit(_sum.Points), High = Limit(_sum.Points) }
                : new NodeScore(_sum.Status, 0m, maximum, group.MinPoints, group.MaxPoints);
        }

        return new NodeScore(_sum.Status, Limit(_sum.Points), maximum, Limit(_sum.Low), Limit(_sum.High));
    }

    private decimal Limit(decimal value) => Math.Clamp(value, group.MinPoints, group.MaxPoints);

    public static CriterionStatus Worse(CriterionStatus a, CriterionStatus b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(CriterionStatus status) => status switch
    {
        CriterionStatus.NotApplicable => 0,
        CriterionStatus.Scored => 1,
        CriterionStatus.NotEvaluated => 2,
        _ => 3,
    };
}
