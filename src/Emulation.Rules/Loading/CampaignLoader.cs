using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>Turns the texts of a campaign into its definition, gathering every problem on the way.</summary>
internal static class CampaignLoader
{
    /// <summary>The definition; null when the campaign file cannot be read at all. The bag says what is wrong with it.</summary>
    public static LoadedCampaign? Load(CampaignFiles files, DiagnosticBag bag)
    {
        foreach (var finding in files.Findings)
        {
            bag.Add(finding);
        }

        if (bag.HasErrors)
        {
            return null;
        }

        if (files.Texts.Values.Sum(text => (long)text.Length) is var length && length > JsonLimits.Rules.Characters)
        {
            var at = new SourcePosition { File = files.Name };
            bag.Add(Codes.CampaignTooLarge.At(at, Lengths.Characters(length), Lengths.Characters(JsonLimits.Rules.Characters)));
            return null;
        }

        var state = new LoadState();
        CampaignDefinition? definition = null;
        if (!files.Texts.TryGetValue(CampaignFiles.CampaignFile, out var text))
        {
            bag.Add(Codes.NoCampaignFile.At(new SourcePosition { File = files.FileName(CampaignFiles.CampaignFile) }));
        }
        else if (Open(files, CampaignFiles.CampaignFile, text, bag, state) is var (root, context))
        {
            definition = LoadCampaign(root, context);
        }

        var workflows = LoadWorkflows(files, definition, bag, state);
        return definition is null
            ? null
            : new LoadedCampaign(
                definition with { Workflows = workflows }, files.FileName(CampaignFiles.CampaignFile), state);
    }

    private static List<WorkflowDefinition> LoadWorkflows(
        CampaignFiles files, CampaignDefinition? definition, DiagnosticBag bag, LoadState state)
    {
        var workflows = new List<WorkflowDefinition>();
        var first = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        foreach (var (name, position) in definition is null ? [] : StoodFor(definition))
        {
            first.TryAdd(name, position);
        }

        foreach (var (path, text) in files.Texts.Where(t => t.Key.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal)))
        {
            if (Open(files, path, text, bag, state) is not var (root, context))
            {
                state.IsComplete = false;
                continue;
            }

            foreach (var workflow in new WorkflowLoader(context).Load(root))
            {
                if (!first.TryAdd(workflow.Name, workflow.Position))
                {
                    bag.Add(Codes.DuplicateWorkflow.At(workflow.Position, workflow.Name, first[workflow.Name]));
                    state.IsComplete = false;
                }
                else
                {
                    workflows.Add(workflow);
                }
            }
        }

        return workflows;
    }

    /// <summary>The names of the workflows that short forms stand for.</summary>
    private static IEnumerable<(string Name, SourcePosition Position)> StoodFor(CampaignDefinition definition) =>
        definition.AllCriteria().Where(c => c.Form is not (null or WorkflowForm)).Select(c => (c.Id, c.Position))
            .Concat(
                definition.Figures.Where(f => f.Form is not null)
                    .Select(f => (f.Id, f.Form is ValueForm { Value.Position: var value } ? value : f.Position)));

    private static (JsonNode Root, LoadContext Context)? Open(
        CampaignFiles files, string path, string text, DiagnosticBag bag, LoadState state) =>
        JsonFile.Open(files.FileName(path), text, JsonLimits.Rules, bag, state);

    private static CampaignDefinition? LoadCampaign(JsonNode root, LoadContext context)
    {
        if (ObjectReader.Open(root, CampaignFiles.CampaignFile, context) is not { } reader)
        {
            return null;
        }

        if (reader.Optional("formatVersion") is { Kind: JsonNodeKind.Number, Number: > CampaignFields.FormatVersion } newer)
        {
            context.Bag.Add(Codes.FormatTooNew.At(newer.Position, DecimalText.Of(newer.Number), CampaignFields.FormatVersion));
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

    /// <summary>What rules may call the names that are refused for their accents.</summary>
    private static IEnumerable<string> Unaccented(CampaignDefinition definition) =>
        definition.Indicators.Select(i => i.Id)
            .Concat(definition.Constants.Select(c => c.Id))
            .Where(id => !ReservedNames.IsId(id))
            .Select(UnicodeText.Unaccented);
}
