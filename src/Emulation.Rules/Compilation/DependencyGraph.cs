using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Compilation;

/// <summary>
/// What has to be worked out before what: an order in which everything comes after all that it needs, or the circle that forbids one.
/// </summary>
internal sealed class DependencyGraph
{
    private readonly List<(string Name, SourcePosition Position, bool IsBarrier)> _nodes = [];
    private readonly List<List<int>> _needs = [];

    /// <summary>Adds a node.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="position">Where it is declared.</param>
    /// <param name="isBarrier">Whether it waits for all participants.</param>
    public int Add(string name, SourcePosition position, bool isBarrier = false)
    {
        _nodes.Add((name, position, isBarrier));
        _needs.Add([]);
        return _nodes.Count - 1;
    }

    /// <summary>Adds a node that stands for others together, and has no name of its own.</summary>
    public int AddBetween(IEnumerable<int> others)
    {
        var node = Add("", SourcePosition.None);
        Need(node, others);
        return node;
    }

    /// <summary>Notes that one node needs others.</summary>
    public void Need(int node, IEnumerable<int> others) => _needs[node].AddRange(others);

    /// <summary>
    /// The nodes in order, each with its stage: how many barriers lie before it. Null, and said so, when there is a circle.
    /// </summary>
    public IReadOnlyList<(int Node, int Stage)>? Order(DiagnosticBag bag)
    {
        var order = new List<(int, int)>(_nodes.Count);
        var stages = new int[_nodes.Count];
        var state = new Visit[_nodes.Count];
        var path = new Stack<(int Node, int Next)>();
        for (var root = 0; root < _nodes.Count; root++)
        {
            if (state[root] != Visit.None)
            {
                continue;
            }

            path.Push((root, 0));
            state[root] = Visit.Open;
            while (path.TryPop(out var at))
            {
                if (at.Next == _needs[at.Node].Count)
                {
                    stages[at.Node] = _needs[at.Node]
                        .Select(other => stages[other] + (_nodes[other].IsBarrier ? 1 : 0))
                        .DefaultIfEmpty()
                        .Max();
                    state[at.Node] = Visit.Done;
                    order.Add((at.Node, stages[at.Node]));
                    continue;
                }

                path.Push((at.Node, at.Next + 1));
                var other = _needs[at.Node][at.Next];
                if (state[other] == Visit.Open)
                {
                    Report([.. path.Select(step => step.Node).Reverse()], other, bag);
                    return null;
                }

                if (state[other] == Visit.None)
                {
                    state[other] = Visit.Open;
                    path.Push((other, 0));
                }
            }
        }

        return order;
    }

    /// <summary>Spells the circle out, from the node that closes it back to itself.</summary>
    private void Report(List<int> path, int closing, DiagnosticBag bag)
    {
        List<int> circle = [.. path.Skip(path.IndexOf(closing)), closing];
        var at = circle.Select(node => _nodes[node].Position).First(position => position != SourcePosition.None);
        bag.Add(Codes.Circle.At(at, string.Join(" → ", circle.Select(node => _nodes[node].Name).Where(name => name.Length > 0))));
    }

    private enum Visit
    {
        None,
        Open,
        Done,
    }
}
