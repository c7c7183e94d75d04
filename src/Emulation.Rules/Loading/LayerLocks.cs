using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>
/// What the bases of a campaign say may not be touched. Who locks a criterion, the grades or an award also locks the workflow that is named
/// there, or its rules could be said otherwise.
/// </summary>
internal sealed class LayerLocks(DiagnosticBag bag)
{
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        "name", "issuer", "year", "effective", "legalBasis", "clusters", "participants", "checks", "constants", "indicators", "figures",
        LayerWords.Criteria, LayerWords.Workflows, "rounding", "disqualifications", "grades", "ranking", "historyAwards", "awards",
    };

    private readonly List<(IReadOnlyList<string> Path, string Text, SourcePosition Position)> _locks = [];

    /// <summary>What is locked, as it is written, each once.</summary>
    public IReadOnlyList<string> Texts => [.. _locks.Select(l => l.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>Takes in the locks of one layer.</summary>
    /// <param name="texts">The paths as they are written.</param>
    /// <param name="root">The layer, laid over its bases.</param>
    /// <param name="workflows">The workflows there are.</param>
    public void Add(IEnumerable<JsonNode> texts, JsonNode root, IReadOnlySet<string> workflows)
    {
        foreach (var text in texts)
        {
            Add(text, root, workflows);
        }
    }

    /// <summary>Holds the changes of a layer against the locks of those below it.</summary>
    public void Check(IEnumerable<LayerChange> changes)
    {
        foreach (var change in changes)
        {
            if (_locks.Find(l => l.Path.Zip(change.Path).All(pair => pair.First == pair.Second)) is { Text: { } text } broken)
            {
                bag.Add(Codes.LockedChange.At(change.Position, string.Join('/', change.Path), text, broken.Position));
            }
        }
    }

    private void Add(JsonNode text, JsonNode root, IReadOnlySet<string> workflows)
    {
        var steps = text.Text.Normalize().Split('/');
        if (steps is [LayerWords.Workflows, var name])
        {
            if (workflows.Contains(name) || root[LayerWords.Workflows]?[name] is not null)
            {
                _locks.Add((steps, text.Text, text.Position));
            }
            else
            {
                bag.Add(Codes.UnknownLock.At(text.Position, text.Text, Suggestion.For(name, workflows)));
            }

            return;
        }

        var way = Fields.Contains(steps[0]) ? new LockWay(root, steps) : null;
        if (way is null || way.Unknown is not null)
        {
            var hint = way is null ? Suggestion.For(steps[0], Fields) : Suggestion.For(way.Unknown!, way.Known);
            bag.Add(Codes.UnknownLock.At(text.Position, text.Text, hint));
            return;
        }

        _locks.Add((way.Path, text.Text, text.Position));
        foreach (var used in (way.Found is null ? [] : WorkflowsIn(steps[^1], way.Found)).Distinct(StringComparer.Ordinal))
        {
            _locks.Add(([LayerWords.Workflows, used], text.Text, text.Position));
        }
    }

    private static IEnumerable<string> WorkflowsIn(string field, JsonNode node) =>
        node.Kind switch
        {
            JsonNodeKind.Text => field == "workflow" ? [node.Text] : [],
            JsonNodeKind.Object => node.Properties.SelectMany(p => WorkflowsIn(p.Name, p.Value)),
            JsonNodeKind.Array => node.Items.SelectMany(item => WorkflowsIn("", item)),
            JsonNodeKind.Number or JsonNodeKind.Boolean or JsonNodeKind.Null => [],
        };
}
