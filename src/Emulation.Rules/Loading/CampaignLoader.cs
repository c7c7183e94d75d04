using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>Turns the texts of a campaign into its definition, gathering every problem on the way.</summary>
internal static class CampaignLoader
{
    /// <summary>The definition; null when the campaign file cannot be read at all. The bag says what is wrong with it.</summary>
    /// <param name="files">The texts.</param>
    /// <param name="bag">Takes what is wrong with them.</param>
    /// <param name="host">What the host brings; null for nothing.</param>
    /// <param name="memory">What an earlier load of the campaign read; null where nobody keeps that.</param>
    public static LoadedCampaign? Load(CampaignFiles files, DiagnosticBag bag, HostNames? host = null, JsonMemory? memory = null)
    {
        var loaded = Load(files, bag, isAlone: false, host ?? HostNames.None, memory);
        if (loaded is not null)
        {
            // The campaign lives on with its state, which must not hold the texts before.
            loaded.State.Memory = null;
        }

        return loaded;
    }

    /// <summary>What the texts say themselves, whatever they are laid over: all that can be known where the base is not there.</summary>
    public static LoadedCampaign? LoadAlone(CampaignFiles files, HostNames? host = null) =>
        Load(files, new DiagnosticBag(), isAlone: true, host ?? HostNames.None, null);

    private static LoadedCampaign? Load(CampaignFiles files, DiagnosticBag bag, bool isAlone, HostNames host, JsonMemory? memory)
    {
        foreach (var finding in files.Findings)
        {
            bag.Add(finding);
        }

        if (bag.HasErrors)
        {
            return null;
        }

        if (CampaignChain.LengthOf(files) is var length && length > JsonLimits.Rules.Characters)
        {
            var at = new SourcePosition { File = files.Name };
            bag.Add(
                Codes.CampaignTooLarge.At(at, DiagnosticTexts.Characters(length), DiagnosticTexts.Characters(JsonLimits.Rules.Characters)));
            return null;
        }

        var state = new LoadState { Host = host, Memory = memory };
        if (Open(files, bag, state) is not var (root, context))
        {
            WorkflowFiles.Load(files, bag, state);
            return null;
        }

        if ((isAlone ? CampaignChain.Alone(files, root) : CampaignChain.Of(files, root, bag, state)) is not { } layers)
        {
            return null;
        }

        var rules = LayeredRules.Of(layers, bag, state);
        state.Files = [.. layers.Select(layer => layer.Files.FileName(CampaignFiles.CampaignFile))];
        state.OfHost = [.. HostConstants.ReadBy(layers.Select(layer => layer.Files), host)];
        return LoadCampaign(rules.Root, context) is not { } definition ? null : new LoadedCampaign
        {
            Definition = Join(definition, rules, bag, state) with
            {
                Extends = layers.Count > 1 ? layers[1].Self : null,
                Locked = rules.Locked,
                BaseFiles = rules.BaseFiles(),
            },
            File = files.FileName(CampaignFiles.CampaignFile),
            State = state,
        };
    }

    /// <summary>The definition with the workflows of its files; none may be called like one that a short form stands for.</summary>
    private static CampaignDefinition Join(CampaignDefinition definition, LayeredRules rules, DiagnosticBag bag, LoadState state)
    {
        List<WorkflowDefinition> workflows = [];
        var taken = StoodFor(definition).DistinctBy(form => form.Name, StringComparer.Ordinal)
            .ToDictionary(form => form.Name, form => form.Position, StringComparer.Ordinal);
        var used = definition.WorkflowsInUse();
        foreach (var workflow in rules.Workflows.Where(w => IsWanted(w.Name)))
        {
            if (taken.TryGetValue(workflow.Name, out var position))
            {
                bag.Add(Codes.DuplicateWorkflow.At(workflow.Position, workflow.Name, position));
                state.IsComplete = false;
            }
            else
            {
                workflows.Add(workflow);
            }
        }

        return definition with
        {
            Workflows = workflows, DeclaredWorkflows = [.. definition.DeclaredWorkflows.Where(d => IsWanted(d.Name))],
        };

        bool IsWanted(string name) => used.Contains(name) || !rules.IsInherited(name);
    }

    /// <summary>The names of the workflows that short forms stand for.</summary>
    private static IEnumerable<(string Name, SourcePosition Position)> StoodFor(CampaignDefinition definition) =>
        definition.AllCriteria().Where(c => c.Form is not (null or WorkflowForm)).Select(c => (c.Id, c.Position))
            .Concat(
                definition.Figures.Where(f => f.Form is not null)
                    .Select(f => (f.Id, f.Form is ValueForm { Value.Position: var value } ? value : f.Position)));

    private static (JsonNode Root, LoadContext Context)? Open(CampaignFiles files, DiagnosticBag bag, LoadState state)
    {
        if (files.Texts.TryGetValue(CampaignFiles.CampaignFile, out var text))
        {
            return JsonFile.Open(files.FileName(CampaignFiles.CampaignFile), text, JsonLimits.Campaign, bag, state);
        }

        bag.Add(Codes.NoCampaignFile.At(new SourcePosition { File = files.FileName(CampaignFiles.CampaignFile) }));
        return null;
    }

    private static CampaignDefinition? LoadCampaign(JsonNode root, LoadContext context)
    {
        if (ObjectReader.Open(root, CampaignFiles.CampaignFile, context) is not { } reader || IsTooNew(root, context.Bag))
        {
            return null;
        }

        reader.Optional("$schema");
        var blank = new CampaignDefinition
        {
            Id = "",
            Version = "",
            Name = LocalizedText.Same(""),
            Effective = new EffectivePeriod { From = DateOnly.MinValue, To = DateOnly.MaxValue },
            Indicators = [],
            Criteria = [],
        };
        var definition = CampaignFields.List.Read(reader, blank);
        context.State.BrokenNames.UnionWith(Unaccented(definition));
        reader.Done();
        return definition;
    }

    /// <summary>Whether a campaign is of a format this version does not read, and said so.</summary>
    public static bool IsTooNew(JsonNode root, DiagnosticBag bag)
    {
        if (root["formatVersion"] is not { Kind: JsonNodeKind.Number, Number: > CampaignFields.FormatVersion } newer)
        {
            return false;
        }

        bag.Add(Codes.FormatTooNew.At(newer.Position, DecimalText.Of(newer.Number), CampaignFields.FormatVersion));
        return true;
    }

    /// <summary>What rules may call the names that are refused for their accents.</summary>
    private static IEnumerable<string> Unaccented(CampaignDefinition definition) =>
        definition.Indicators.Select(i => i.Id)
            .Concat(definition.Constants.Select(c => c.Id))
            .Where(id => !ReservedNames.IsId(id))
            .Select(UnicodeText.Unaccented);
}
