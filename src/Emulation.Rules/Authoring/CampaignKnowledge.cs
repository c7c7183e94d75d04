using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Loading;
using static Emulation.Rules.Authoring.SymbolKind;

namespace Emulation.Rules.Authoring;

/// <summary>
/// What <c>campaign.json</c> says, as far as it can be read: the definition that the loader makes of it, and the names it gives.
/// </summary>
internal sealed class CampaignKnowledge
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorDefinition> _indicators;

    private CampaignKnowledge(LoadedCampaign loaded, EditNode root)
    {
        var definition = loaded.Definition;
        Definition = definition;
        Root = root;
        Scopes = new CampaignScopes(definition, loaded.State);
        _indicators = definition.Indicators.DistinctBy(i => i.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        Add(Indicator, _indicators.Keys);
        Add(Constant, definition.Constants.Select(c => c.Id));
        Add(Figure, definition.Figures.Select(f => f.Id));
        Add(Criterion, definition.AllCriteria().Select(c => c.Id));
        Criteria = definition.AllCriteria().DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        UsersOf = definition.AllCriteria().Where(c => c.Workflow is not null).ToLookup(c => c.Workflow!, StringComparer.Ordinal);
    }

    public CampaignDefinition Definition { get; }

    /// <summary>The text it was read from.</summary>
    public EditNode Root { get; }

    public CampaignScopes Scopes { get; }

    public IReadOnlyDictionary<string, CriterionDefinition> Criteria { get; }

    /// <summary>The criteria that use a workflow.</summary>
    public ILookup<string, CriterionDefinition> UsersOf { get; }

    /// <summary>What can be known of a text; null when it is no campaign at all.</summary>
    public static CampaignKnowledge? Of(WorkspaceFile file, IReadOnlyList<CampaignFiles> bases) =>
        (Load(file.Text, bases) ?? Load(RepairedJson.Of(file.Root), bases)) is { } loaded ? new CampaignKnowledge(loaded, file.Root) : null;

    /// <summary>The campaign's thing of this name, wherever it may be used; null when there is none.</summary>
    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    public IndicatorDefinition? FindIndicator(string id) => _indicators.GetValueOrDefault(id);

    /// <summary>The indicator, or the field of a list's items, that an owner of choices names.</summary>
    public IndicatorDefinition? FindOwner(string owner) =>
        owner.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot
            ? FindIndicator(owner[..dot])?.Item.FirstOrDefault(field => field.Id == owner[(dot + 1)..])
            : FindIndicator(owner);

    public DeclaredWorkflow? FindDeclared(string workflow) =>
        Definition.DeclaredWorkflows.FirstOrDefault(declared => declared.Name == workflow);

    private static LoadedCampaign? Load(string text, IReadOnlyList<CampaignFiles> bases)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { [CampaignFiles.CampaignFile] = text };
        var files = new CampaignFiles("", texts).WithBases(bases);
        return CampaignLoader.Load(files, new DiagnosticBag()) ?? CampaignLoader.LoadAlone(files);
    }

    private void Add(SymbolKind kind, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            _symbols.TryAdd(id, Symbol.Of(kind, id));
        }
    }
}
