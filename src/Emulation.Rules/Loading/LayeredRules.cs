using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>A campaign laid over its bases: one <c>campaign.json</c>, and the workflows of all, the nearest of each name.</summary>
internal sealed class LayeredRules
{
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, (WorkflowDefinition Workflow, bool IsOwn)> _workflows = new(StringComparer.Ordinal);
    private readonly LayerLocks _locks;

    private readonly LoadState _state;

    private LayeredRules(IReadOnlyList<CampaignLayer> layers, DiagnosticBag bag, LoadState state)
    {
        (_bag, _state) = (bag, state);
        _locks = new LayerLocks(bag);
        Layers = layers;
        Root = layers[^1].Root;
        foreach (var layer in layers.Reverse())
        {
            Lay(layer);
        }
    }

    /// <summary>The campaign itself first, its last base at the end.</summary>
    public IReadOnlyList<CampaignLayer> Layers { get; }

    /// <summary>What <c>campaign.json</c> says together with its bases.</summary>
    public JsonNode Root { get; private set; }

    /// <summary>What may not be touched by campaigns that are laid over this one.</summary>
    public IReadOnlyList<string> Locked => _locks.Texts;

    public IEnumerable<WorkflowDefinition> Workflows => _workflows.Values.Select(w => w.Workflow);

    public static LayeredRules Of(IReadOnlyList<CampaignLayer> layers, DiagnosticBag bag, LoadState state) => new(layers, bag, state);

    /// <summary>
    /// Whether a workflow may be left out where nothing uses it: it comes from a base, and what used it there is switched off.
    /// </summary>
    public bool IsInherited(string workflow) =>
        Layers[0].Root[LayerWords.Workflows]?[workflow] is null && !(_workflows.TryGetValue(workflow, out var found) && found.IsOwn);

    /// <summary>The files that are a base's, with the base.</summary>
    public IReadOnlyDictionary<string, BaseReference> BaseFiles()
    {
        var files = new Dictionary<string, BaseReference>(StringComparer.Ordinal);
        foreach (var layer in Layers.Skip(1).Where(layer => layer.Self is not null))
        {
            foreach (var path in layer.Files.Texts.Keys)
            {
                files.TryAdd(layer.Files.FileName(path), layer.Self!);
            }
        }

        foreach (var path in Layers[0].Files.Texts.Keys)
        {
            files.Remove(Layers[0].Files.FileName(path));
        }

        return files;
    }

    private void Lay(CampaignLayer layer)
    {
        var isLast = layer == Layers[^1];
        var merge = new LayerMerge(_bag);
        Root = isLast ? layer.Root : merge.Merge(Root, layer.Root);
        List<LayerChange> changes = [.. merge.Changes];
        foreach (var workflow in WorkflowFiles.Load(layer.Files, _bag, _state))
        {
            _workflows[workflow.Name] = (workflow, layer == Layers[0]);
            changes.Add(new LayerChange([LayerWords.Workflows, workflow.Name], workflow.Position));
        }

        if (!isLast)
        {
            _locks.Check(changes);
        }

        _locks.Add(LockedIn(layer.Root), Root, _workflows.Keys.ToHashSet(StringComparer.Ordinal));
    }

    private IEnumerable<JsonNode> LockedIn(JsonNode root)
    {
        if (root["locked"] is not { } locked)
        {
            return [];
        }

        var context = new LoadContext(_bag);
        return [.. context.Items(locked, "locked").Where(item => context.Text(item, "locked") is not null)];
    }
}
