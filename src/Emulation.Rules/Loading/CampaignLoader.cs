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
    public static CampaignDefinition? Load(CampaignFiles files, DiagnosticBag bag) => Load(files, bag, isAlone: false);

    /// <summary>What the texts say themselves, whatever they are laid over: all that can be known where the base is not there.</summary>
    public static CampaignDefinition? LoadAlone(CampaignFiles files) => Load(files, new DiagnosticBag(), isAlone: true);

    private static CampaignDefinition? Load(CampaignFiles files, DiagnosticBag bag, bool isAlone)
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
            bag.Add(Codes.CampaignTooLarge.At(at, Lengths.Characters(length), Lengths.Characters(JsonLimits.Rules.Characters)));
            return null;
        }

        if (Open(files, bag) is not var (root, context))
        {
            WorkflowFiles.Load(files, bag);
            return null;
        }

        if ((isAlone ? CampaignChain.Alone(files, root) : CampaignChain.Of(files, root, bag)) is not { } layers)
        {
            return null;
        }

        var rules = LayeredRules.Of(layers, bag);
        return LoadCampaign(rules.Root, context) is not { } definition ? null : Join(definition, rules, bag) with
        {
            Extends = layers.Count > 1 ? layers[1].Self : null,
            Locked = rules.Locked,
            BaseFiles = rules.BaseFiles(),
            WorkflowsComplete = rules.WorkflowsComplete,
            File = files.FileName(CampaignFiles.CampaignFile),
        };
    }

    /// <summary>The definition with the workflows that are written in files beside those its short forms stand for.</summary>
    private static CampaignDefinition Join(CampaignDefinition definition, LayeredRules rules, DiagnosticBag bag)
    {
        List<WorkflowDefinition> workflows = [.. definition.Workflows];
        var byName = workflows.DistinctBy(w => w.Name, StringComparer.Ordinal).ToDictionary(w => w.Name, StringComparer.Ordinal);
        var used = definition.WorkflowsInUse();
        foreach (var workflow in rules.Workflows.Where(w => IsWanted(w.Name)))
        {
            if (byName.TryGetValue(workflow.Name, out var expanded))
            {
                bag.Add(Codes.DuplicateWorkflow.At(workflow.Position, workflow.Name, expanded.Position));
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

    private static (JsonNode Root, LoadContext Context)? Open(CampaignFiles files, DiagnosticBag bag)
    {
        if (files.Texts.TryGetValue(CampaignFiles.CampaignFile, out var text))
        {
            return JsonFile.Open(files.FileName(CampaignFiles.CampaignFile), text, JsonLimits.Rules, bag);
        }

        bag.Add(Codes.NoCampaignFile.At(new SourcePosition { File = files.FileName(CampaignFiles.CampaignFile) }));
        return null;
    }

    private static CampaignDefinition? LoadCampaign(JsonNode root, LoadContext context)
    {
        if (ObjectReader.Open(root, CampaignFiles.CampaignFile, context) is not { } reader)
        {
            return null;
        }

        if (IsTooNew(root, context.Bag))
        {
            return null;
        }

        reader.Required("formatVersion");
        reader.WholeNumber("formatVersion", 1, FormatVersion);
        reader.Optional("$schema");
        reader.Optional("extends");
        reader.Optional("locked");
        var indicatorLoader = new IndicatorLoader(context);
        var indicators = indicatorLoader.Load(reader.Items("indicators", required: true));
        var frame = new FrameLoader(context);
        var constants = indicatorLoader.LoadConstants(reader.Optional("constants"));
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

    /// <summary>Whether a campaign is of a format this version does not read, and said so.</summary>
    public static bool IsTooNew(JsonNode root, DiagnosticBag bag)
    {
        if (root["formatVersion"] is not { Kind: JsonNodeKind.Number, Number: > FormatVersion } newer)
        {
            return false;
        }

        bag.Add(Codes.FormatTooNew.At(newer.Position, DecimalText.Of(newer.Number), FormatVersion));
        return true;
    }

    /// <summary>What rules may call the names that are refused for their accents.</summary>
    private static IEnumerable<string> Unaccented(CampaignDefinition definition) =>
        definition.Indicators.Select(i => i.Id)
            .Concat(definition.Constants.Select(c => c.Id))
            .Where(id => !ReservedNames.IsId(id))
            .Select(UnicodeText.Unaccented);
}
