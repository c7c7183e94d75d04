using Emulation.Rules.Analysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Loading;

namespace Emulation.Rules.Authoring;

/// <summary>The files of one version and what is known of them together. What depends on one file alone is kept with that file.</summary>
internal sealed class WorkspaceModel
{
    private readonly SortedDictionary<string, WorkspaceFile> _files;
    private readonly CampaignKnowledge? _before;
    private readonly Lazy<CampaignKnowledge?> _campaign;
    private readonly Lazy<SymbolFinder?> _finder;
    private readonly Lazy<Dictionary<Symbol, (WorkspaceFile File, IndexEntry Entry)>> _declared;
    private readonly Lazy<WorkspaceModel?> _base;

    public WorkspaceModel(
        string name, IEnumerable<WorkspaceFile> files, WorkspaceModel? before, IReadOnlyList<CampaignFiles> bases, HostNames host)
    {
        Name = name;
        Memory = before?.Memory ?? new FindingMemory();
        Loads = before?.Loads ?? new CampaignMemory();
        Bases = bases;
        Host = host;
        _files = new SortedDictionary<string, WorkspaceFile>(
            files.ToDictionary(file => file.Path, StringComparer.Ordinal), StringComparer.Ordinal);

        // Nothing of an earlier version is kept but what it knew: a workspace lives through thousands of them.
        _before = before is null ? null : before._campaign.IsValueCreated ? before.Campaign : before._before;
        var file = Find(CampaignFiles.CampaignFile);
        var isSame = before is { _campaign.IsValueCreated: true } && before.Find(CampaignFiles.CampaignFile) == file;
        _campaign = new Lazy<CampaignKnowledge?>(() =>
            isSame || file is null || (_before is not null && SameNames.In(_before.Root, file.Root))
                ? _before
                : CampaignKnowledge.Of(file, bases, host) ?? _before);
        _finder = new Lazy<SymbolFinder?>(() => Campaign is { } campaign ? new SymbolFinder(campaign, new PlaceScopes(campaign)) : null);
        _declared = new Lazy<Dictionary<Symbol, (WorkspaceFile, IndexEntry)>>(FindDeclared);
        _base = new Lazy<WorkspaceModel?>(() => FindBase(file));
    }

    public string Name { get; }

    /// <summary>What the host brings into the rules.</summary>
    public HostNames Host { get; }

    /// <summary>What the analysis of earlier versions found, of which an edit leaves most as it is.</summary>
    public FindingMemory Memory { get; }

    /// <summary>What loading earlier versions left.</summary>
    public CampaignMemory Loads { get; }

    /// <summary>Campaigns this one may be laid over; they are not edited here.</summary>
    public IReadOnlyList<CampaignFiles> Bases { get; }

    /// <summary>The campaign this one is laid over; null when it stands alone, or that is not there.</summary>
    public WorkspaceModel? Base => _base.Value;

    public IReadOnlyCollection<WorkspaceFile> Files => _files.Values;

    /// <summary>What the campaign says; where its file is no object at all, what it said last; null when it never was one.</summary>
    public CampaignKnowledge? Campaign => _campaign.Value;

    public SymbolFinder? Finder => _finder.Value;

    /// <summary>Where each symbol is declared first.</summary>
    public IReadOnlyDictionary<Symbol, (WorkspaceFile File, IndexEntry Entry)> Declared => _declared.Value;

    /// <summary>Whether a symbol is declared here or in a campaign below.</summary>
    public bool IsDeclared(Symbol symbol) => Declared.ContainsKey(symbol) || Base?.IsDeclared(symbol) == true;

    public WorkspaceFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <exception cref="ArgumentException">There is no such file.</exception>
    public WorkspaceFile Get(string path) =>
        Find(path) ?? throw new ArgumentException($"The workspace has no file '{path}'.", nameof(path));

    /// <summary>The model with one file exchanged.</summary>
    public WorkspaceModel With(WorkspaceFile file) =>
        new(Name, Files.Where(other => other.Path != file.Path).Append(file), this, Bases, Host);

    public WorkspaceModel Without(string path) => new(Name, Files.Where(other => other.Path != path), this, Bases, Host);

    /// <summary>Loads the campaign as its files are now; null where there are errors.</summary>
    public Rules.Campaign? Load(out IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken = default) =>
        Rules.Campaign.Load(ToRules(), Host, out diagnostics, WorkMeter.Of(cancellationToken), Loads);

    /// <summary>The files the loader reads.</summary>
    public CampaignFiles ToRules() => Of(Files.Where(file => file.Kind is WorkspaceFileKind.Campaign or WorkspaceFileKind.Workflows));

    public CampaignFiles ToFiles() => Of(Files);

    private CampaignFiles Of(IEnumerable<WorkspaceFile> files)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        return new CampaignFiles(Name, texts).WithBases(Bases);
    }

    private WorkspaceModel? FindBase(WorkspaceFile? file)
    {
        // What is left to be found gets smaller with every step, so that campaigns in a circle come to an end.
        var found = file is null || CampaignHead.Of(file.Text).Extends is not { } extends
            ? null
            : Bases.FirstOrDefault(other => other.Head.Self == extends);
        return found is null
            ? null
            : new WorkspaceModel(
                found.Name,
                found.Texts.Select(text => new WorkspaceFile(text.Key, text.Value)),
                null,
                [.. Bases.Where(other => other != found)],
                Host);
    }

    private Dictionary<Symbol, (WorkspaceFile File, IndexEntry Entry)> FindDeclared()
    {
        var declared = new Dictionary<Symbol, (WorkspaceFile, IndexEntry)>();
        if (Finder is not { } finder)
        {
            return declared;
        }

        foreach (var file in Files)
        {
            foreach (var entry in file.Index.Ids.Where(entry => entry.Role.Use == PlaceUse.Declares))
            {
                // A rule that is named after a grade declares nothing.
                if (finder.Of(file, entry) is [var symbol, ..] && entry.Role.Kinds.Contains(symbol.Kind))
                {
                    declared.TryAdd(symbol, (file, entry));
                }
            }
        }

        return declared;
    }
}
