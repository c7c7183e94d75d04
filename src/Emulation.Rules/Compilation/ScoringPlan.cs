namespace Emulation.Rules.Compilation;

/// <summary>The criteria tree laid out for the scorer.</summary>
internal sealed class ScoringPlan
{
    private readonly List<PlanNode> _nodes = [];
    private readonly List<int> _childrenFirst = [];

    public ScoringPlan(IReadOnlyList<CompiledCriterion> criteria)
    {
        foreach (var criterion in criteria)
        {
            Add(criterion, null, -1);
        }

        Nodes = [.. _nodes];
        ChildrenFirst = [.. _childrenFirst];
    }

    /// <summary>Every criterion and group, in the campaign's order.</summary>
    public PlanNode[] Nodes { get; }

    /// <summary>The places of the nodes, groups after their children.</summary>
    public int[] ChildrenFirst { get; }

    private int Add(CompiledCriterion criterion, CompiledCriterion? parent, int parentIndex)
    {
        var index = _nodes.Count;
        _nodes.Add(null!);
        int[] children = [.. criterion.Children.Select(child => Add(child, criterion, index))];
        _nodes[index] = new PlanNode(criterion, index, parentIndex, children, parent is null || parent.Definition.Kind != criterion.Definition.Kind);
        _childrenFirst.Add(index);
        return index;
    }
}
