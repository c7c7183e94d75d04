using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Binding;
using Emulation.Rules.Compilation;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Expressions;
using Emulation.Rules.Fingerprints;
using Emulation.Rules.Json;
using Emulation.Rules.Loading;
using Emulation.Rules.Scoring;
using Emulation.Rules.Submissions;

namespace Emulation.Rules;

/// <summary>A campaign, loaded, checked and compiled: the one object a host keeps. Immutable and thread-safe.</summary>
public sealed partial class Campaign
{
    private readonly LoadedCampaign _loaded;
    private readonly CompiledCampaign _compiled;
    private SubmissionIndex? _index;
    private Spares<SheetBuilder>? _builders;
    private CampaignReference? _reference;

    private Campaign(LoadedCampaign loaded, CompiledCampaign compiled, IReadOnlyList<Diagnostic> diagnostics)
    {
        _loaded = loaded;
        _compiled = compiled;
        Diagnostics = diagnostics;
    }

    internal CompiledCampaign Compiled => _compiled;

    private SubmissionIndex Index => _index ??= new SubmissionIndex(_compiled.Definition, _compiled.Layout.AreSound);

    /// <summary>For those who score one participant at a time.</summary>
    private Spares<SheetBuilder> Builders => _builders ??= new(() => new SheetBuilder(_compiled, PopulationTable.Empty));

    /// <summary>What messages call the campaign's own file.</summary>
    internal string File => _loaded.File;

    /// <summary>What the campaign's files say.</summary>
    public CampaignDefinition Definition => _loaded.Definition;

    /// <summary>Its id, version and fingerprint.</summary>
    /// <remarks>Worked out when it is first asked for: nobody asks for that of a campaign that is only checked.</remarks>
    public CampaignReference Reference => _reference ??= new CampaignReference
    {
        Id = Definition.Id,
        Version = Definition.Version,
        Fingerprint = DefinitionFingerprint.Of(_compiled.Definition, _compiled.HostFunctions),
    };

    /// <summary>Whether an award asks for awards of earlier years (<see cref="Submissions.Submission.History"/>).</summary>
    public bool ReadsHistory => _compiled.ReadsHistory;

    /// <summary>Warnings and information from loading; no errors.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc cref="Load(CampaignFiles, CampaignOptions?, CancellationToken)"/>
    [RequiresUnreferencedCode(DynamicCode.NotTrimmed)]
    [RequiresDynamicCode(DynamicCode.NotAheadOfTime)]
    public static Campaign Load(CampaignFiles files) => Load(files, null);

    /// <summary>Loads a campaign from its texts.</summary>
    /// <param name="files">The texts.</param>
    /// <param name="options">What the host brings into the rules; null for nothing.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="ArgumentException">A constant of the options cannot have its name.</exception>
    /// <exception cref="CampaignException">Something is wrong with it; the exception carries every diagnostic.</exception>
    [RequiresUnreferencedCode(DynamicCode.NotTrimmed)]
    [RequiresDynamicCode(DynamicCode.NotAheadOfTime)]
    public static Campaign Load(CampaignFiles files, CampaignOptions? options, CancellationToken cancellationToken = default) =>
        TryLoad(files, out var campaign, out var diagnostics, options, cancellationToken)
            ? campaign
            : throw new CampaignException(diagnostics);

    /// <inheritdoc cref="Load(string, CampaignOptions?)"/>
    [RequiresUnreferencedCode(DynamicCode.NotTrimmed)]
    [RequiresDynamicCode(DynamicCode.NotAheadOfTime)]
    public static Campaign Load(string directory) => Load(directory, null);

    /// <summary>Loads a campaign from a directory, waiting for the disk. <see cref="CampaignFiles.ReadAsync"/> does not block.</summary>
    /// <param name="directory">The campaign's folder.</param>
    /// <param name="options">What the host brings into the rules; null for nothing.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="FileNotFoundException">It holds no <c>campaign.json</c>.</exception>
    /// <exception cref="CampaignException">Something is wrong with it; the exception carries every diagnostic.</exception>
    [RequiresUnreferencedCode(DynamicCode.NotTrimmed)]
    [RequiresDynamicCode(DynamicCode.NotAheadOfTime)]
    public static Campaign Load(string directory, CampaignOptions? options) => Load(CampaignFiles.Read(directory), options);

    /// <summary>Loads a campaign from its texts and reports every problem.</summary>
    /// <param name="files">The texts.</param>
    /// <param name="campaign">The campaign; null when there are errors.</param>
    /// <param name="diagnostics">Everything found, by file, line and column.</param>
    /// <param name="options">What the host brings into the rules; null for nothing.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>Whether there are no errors.</returns>
    /// <exception cref="ArgumentException">A constant of the options cannot have its name.</exception>
    /// <exception cref="PlatformNotSupportedException">
    /// The process runs in invariant globalization mode, in which texts cannot be normalised, or was published trimmed or ahead of time, by
    /// which rules cannot be compiled.
    /// </exception>
    [RequiresUnreferencedCode(DynamicCode.NotTrimmed)]
    [RequiresDynamicCode(DynamicCode.NotAheadOfTime)]
    public static bool TryLoad(
        CampaignFiles files,
        [NotNullWhen(true)] out Campaign? campaign,
        out IReadOnlyList<Diagnostic> diagnostics,
        CampaignOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        campaign = Load(files, CampaignOptions.NamesOf(options), out diagnostics, WorkMeter.Of(cancellationToken));
        return campaign is not null;
    }

    /// <summary>The campaign; null when there are errors.</summary>
    internal static Campaign? Load(
        CampaignFiles files,
        HostNames host,
        out IReadOnlyList<Diagnostic> diagnostics,
        WorkMeter? work = null,
        CampaignMemory? memory = null)
    {
        UnicodeSupport.Require();
        DynamicCode.Require();
        var bag = new DiagnosticBag(work);
        var kept = memory?.Latest;
        var texts = kept is null ? null : new JsonMemory(kept.Texts);
        var campaign = CampaignLoader.Load(files, bag, host, texts) is { } loaded ? Of(loaded, bag, null, ref kept) : null;
        if (kept is not null)
        {
            memory!.Keep(kept with { Texts = texts!.ForTheNext() });
        }

        diagnostics = bag.ToSortedList();
        return campaign;
    }

    /// <summary>This campaign with an edit in its definition by which no name comes or goes; null when the edit is refused.</summary>
    /// <param name="definition">The definition with the edit.</param>
    /// <param name="work">What it asks at its steps.</param>
    /// <param name="onTrial">Where it runs a few times and is thrown away, what the engine made for others like it; null where it
    /// stays.</param>
    internal Campaign? Edited(CampaignDefinition definition, WorkMeter? work = null, EngineTrees? onTrial = null)
    {
        CampaignMemory.Kept? nothing = null;
        return Of(
            new LoadedCampaign
            {
                Definition = definition,
                File = File,
                State = new LoadState { Host = _loaded.State.Host, OfHost = _loaded.State.OfHost },
            },
            new DiagnosticBag(work),
            _compiled,
            ref nothing,
            onTrial);
    }

    private static Campaign? Of(
        LoadedCampaign loaded, DiagnosticBag bag, CompiledCampaign? before, ref CampaignMemory.Kept? kept, EngineTrees? onTrial = null)
    {
        var written = WithHost(loaded);
        var definition = Lowering.Of(written, kept?.Forms, out var forms);
        new DefinitionChecks(definition, written, loaded.State, bag).Run();
        var compiled = CampaignCompiler.Compile(definition, bag, loaded.State, before, kept?.Compiled, onTrial);
        kept = kept is null ? null : kept with { Forms = forms, Compiled = compiled ?? kept.Compiled };
        return compiled is null || bag.HasErrors ? null : new Campaign(loaded, compiled, bag.ToSortedList());
    }

    /// <summary>What the files say, and the constants of the host that they read; an edit of such a definition has those already.</summary>
    private static CampaignDefinition WithHost(LoadedCampaign loaded)
    {
        var constants = loaded.Definition.Constants;
        var more = loaded.State.OfHost.Where(c => constants.All(own => own.Id != c.Id)).ToList();
        return more.Count == 0 ? loaded.Definition : loaded.Definition with { Constants = [.. constants, .. more] };
    }

    /// <summary>A submission to set values on.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <param name="cluster">The cluster; null when the campaign has none.</param>
    /// <param name="name">The name people read; the id when null.</param>
    /// <exception cref="ArgumentException">The id is blank, or a text is no valid Unicode.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "Part of the embedding contract: a submission is made for a campaign.")]
    public Submission NewSubmission(string participant, string? cluster = null, string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(participant);
        UnicodeText.ThrowIfInvalid(participant);
        UnicodeText.ThrowIfInvalid(cluster);
        UnicodeText.ThrowIfInvalid(name);
        return new Submission { Participant = participant, Cluster = cluster, Name = name };
    }

    /// <summary>
    /// The RulesEngine workflows the campaign stands for, as JSON: short forms expanded, literals rewritten. To run them in stock
    /// RulesEngine, register <see cref="Expressions.Fn"/> and <see cref="Expressions.ListFn"/> and parse case-sensitively.
    /// </summary>
    public string ExpandWorkflows() => WorkflowJson.Serialize(_compiled.StockWorkflows(), Definition.BaseOf);

    /// <summary>Explains one participant's score sheet in a reader's language, as data and as text.</summary>
    /// <param name="evaluation">An evaluation of this campaign.</param>
    /// <param name="participant">The participant's id.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="withIds">Whether ids stand behind names, by which rules and data files call them.</param>
    /// <exception cref="ArgumentException">The evaluation is not one of this campaign, or has no such participant.</exception>
    public SheetExplanation Explain(Evaluation evaluation, string participant, Language language, bool withIds = true)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.Campaign == Reference
            ? SheetExplanation.Of(Definition, evaluation, participant, language, withIds)
            : throw new ArgumentException(Reference.Refusal(evaluation.Campaign), nameof(evaluation));
    }

    /// <summary>Binds a host's own class to the indicators, by the names of its properties.</summary>
    /// <typeparam name="T">The class: <c>Participant</c>, perhaps <c>Name</c> and <c>Cluster</c>, and a property for each
    /// indicator.</typeparam>
    /// <param name="options">How strictly; null for the defaults, by which every property stands for an indicator and every indicator has a
    /// property.</param>
    /// <exception cref="InvalidOperationException">Something does not map; the message lists everything that does not.</exception>
    [RequiresUnreferencedCode(DynamicCode.NotTrimmed)]
    [RequiresDynamicCode(DynamicCode.NotAheadOfTime)]
    public RecordBinder<T> BindTo<T>(RecordBindingOptions? options = null) => new(this, options ?? new RecordBindingOptions());
}
