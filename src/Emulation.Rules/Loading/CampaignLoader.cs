using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;
using Emulation.Rules.Source;

namespace Emulation.Rules.Loading;

/// <summary>Turns the texts of a campaign into its definition, gathering every problem on the way.</summary>
internal static class CampaignLoader
{
    /// <summary>The newest format this version reads.</summary>
    public const int FormatVersion = 1;

    /// <summary>The definition; null when the campaign file cannot be read at all. The bag says what is wrong with it.</summary>
    public static CampaignDefinition? Load(CampaignFiles files, DiagnosticBag bag, HostNames? host = null)
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

        CampaignDefinition? definition = null;
        if (!files.Texts.TryGetValue(CampaignFiles.CampaignFile, out var text))
        {
            bag.Add(Codes.NoCampaignFile.At(new SourcePosition { File = files.FileName(CampaignFiles.CampaignFile) }));
        }
        else if (Open(files, CampaignFiles.CampaignFile, text, bag) is var (root, context))
        {
            definition = LoadCampaign(root, context, HostConstants.ReadBy(files, host ?? HostNames.None));
        }

        var (workflows, complete) = LoadWorkflows(files, definition?.Workflows ?? [], bag);
        return definition is null
            ? null
            : definition with { Workflows = workflows, WorkflowsComplete = complete, File = files.FileName(CampaignFiles.CampaignFile), HostFunctions = host?.Functions ?? [] };
    }

    private static (List<WorkflowDefinition> Workflows, bool Complete) LoadWorkflows(
        CampaignFiles files, IEnumerable<WorkflowDefinition> expanded, DiagnosticBag bag)
    {
        List<WorkflowDefinition> workflows = [.. expanded];
        var byName = workflows.DistinctBy(w => w.Name, StringComparer.Ordinal).ToDictionary(w => w.Name, StringComparer.Ordinal);
        var complete = true;
        foreach (var (path, text) in files.Texts.Where(t => t.Key.StartsWith(CampaignFiles.WorkflowFolder, StringComparison.Ordinal)))
        {
            if (Open(files, path, text, bag) is not var (root, context))
            {
                complete = false;
                continue;
            }

            foreach (var workflow in new WorkflowLoader(context).Load(root))
            {
                if (!byName.TryAdd(workflow.Name, workflow))
                {
                    bag.Add(Codes.DuplicateWorkflow.At(workflow.Position, workflow.Name, byName[workflow.Name].Position));
                    complete = false;
                }
                else
                {
                    workflows.Add(workflow);
                }
            }
        }

        return (workflows, complete);
    }

    private static (JsonNode Root, LoadContext Context)? Open(CampaignFiles files, string path, string text, DiagnosticBag bag) =>
        JsonFile.Open(files.FileName(path), text, JsonLimits.Rules, bag);

    private static CampaignDefinition? LoadCampaign(JsonNode root, LoadContext context, IEnumerable<ConstantDefinition> ofHost)
    {
        if (ObjectReader.Open(root, CampaignFiles.CampaignFile, context) is not { } reader)
        {
            return null;
        }

        if (reader.Optional("formatVersion") is { Kind: JsonNodeKind.Number, Number: > FormatVersion } newer)
        {
            context.Bag.Add(Codes.FormatTooNew.At(newer.Position, DecimalText.Of(newer.Number), FormatVersion));
            return null;
        }

        reader.Required("formatVersion");
        reader.WholeNumber("formatVersion", 1, FormatVersion);
        reader.Optional("$schema");
        var indicatorLoader = new IndicatorLoader(context);
        var indicators = indicatorLoader.Load(reader.Items("indicators", required: true));
        var frame = new FrameLoader(context);
        List<ConstantDefinition> constants = [.. indicatorLoader.LoadConstants(reader.Optional("constants")), .. ofHost];
        var criteria = new CriterionLoader(context, indicators, constants);
        var awards = new AwardLoader(context);
        var effective = frame.LoadPeriod(reader.Required("effective"));
        var figures = new FigureLoader(context, indicators);
        var clusters = frame.LoadClusters(reader);
        var definition = new CampaignDefinition
        {
            Id = reader.NonEmptyText("id", required: true) ?? "",
            Version = reader.NonEmptyText("version", required: true) ?? "",
            Name = reader.Localized("name", required: true) ?? LocalizedText.Same(""),
            Issuer = reader.Localized("issuer"),
            Effective = effective,
            Year = reader.WholeNumber("year", 1, DateOnly.MaxValue.Year)
                ?? (effective.From.Year == effective.To.Year ? effective.From.Year : null),
            LegalBasis = frame.LoadLegalBasis(reader.Items("legalBasis")),
            Clusters = clusters,
            Participants = new RosterLoader(context).Load(reader.Items("participants"), clusters),
            Constants = constants,
            Indicators = indicators,
            Checks = new CheckLoader(context).Load(reader.Items("checks")),
            Figures = figures.Load(reader.Items("figures")),
            Criteria = criteria.Load(reader.Items("criteria", required: true), CriterionKind.Base),
            Workflows = [.. criteria.Expanded, .. figures.Expanded],
            DeclaredWorkflows = new DeclaredWorkflowLoader(context).Load(reader.Optional("workflows")),
            Rounding = frame.LoadRounding(reader.Optional("rounding")),
            Disqualifications = new DisqualificationLoader(context).Load(reader.Items("disqualifications")),
            Grades = frame.LoadGrades(reader.Optional("grades")),
            Ranking = frame.LoadRanking(reader.Optional("ranking")),
            HistoryAwards = awards.LoadHistoryAwards(reader),
            Awards = awards.Load(reader.Items("awards")),
        };
        definition =
            definition with
            {
                BrokenNames = [.. indicatorLoader.Refused, .. criteria.Refused, .. figures.Refused, .. Unaccented(definition)],
            };
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
