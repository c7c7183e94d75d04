using System.Diagnostics.CodeAnalysis;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Authoring;

/// <summary>
/// A campaign's files as texts that are being edited: what is wrong with them, what can be written at a place, what a name stands for and
/// where it is used, and edits that keep everything else as it is written. It answers on files that do not parse with what can be known of
/// them. Immutable and thread-safe: each change gives another workspace, which shares with this one what the change leaves alone.
/// </summary>
public sealed partial class RuleWorkspace
{
    private readonly WorkspaceModel _model;
    private volatile IReadOnlyList<WorkspaceDiagnostic>? _diagnostics;

    private RuleWorkspace(WorkspaceModel model, int version)
    {
        _model = model;
        Version = version;
    }

    /// <summary>How many criteria the latest diagnosis of this or an earlier version had to look at.</summary>
    internal int Looked => _model.Memory.Looked;

    /// <summary>Raised by one with every change.</summary>
    public int Version { get; }

    /// <summary>The directory or source, as diagnostics name it.</summary>
    public string Name => _model.Name;

    /// <summary>The paths of the files within the campaign, in ordinal order.</summary>
    public IReadOnlyList<string> Files => [.. _model.Files.Select(file => file.Path)];

    /// <summary>
    /// A workspace over texts. Beside <c>campaign.json</c> and <c>workflows/*.json</c> there may be <c>cases.json</c>, submissions and
    /// decisions in JSON and tables (<c>.csv</c>, <c>.tsv</c>), in which names are found and renamed too.
    /// </summary>
    /// <param name="files">The texts by path; the campaigns they may be laid over are read, and not edited.</param>
    /// <param name="options">What the host brings into the rules; null for nothing.</param>
    /// <exception cref="ArgumentException">A constant of the options cannot have its name.</exception>
    public static RuleWorkspace Open(CampaignFiles files, CampaignOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        UnicodeSupport.Require();
        return new RuleWorkspace(
            new WorkspaceModel(
                files.Name,
                files.Texts.Select(text => new WorkspaceFile(text.Key, text.Value)),
                null,
                files.Bases,
                CampaignOptions.NamesOf(options)),
            0);
    }

    /// <summary>The workspace with edits made in one file, all of them places of its present text.</summary>
    /// <param name="file">Its path within the campaign.</param>
    /// <param name="edits">The edits, in any order; what they say of the file is not looked at.</param>
    /// <exception cref="ArgumentException">There is no such file, or two edits overlap.</exception>
    public RuleWorkspace Change(string file, IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        return Change(file, TextEdits.Apply(_model.Get(file), edits));
    }

    /// <summary>The workspace with another text of a file, which may be new.</summary>
    /// <param name="file">Its path within the campaign.</param>
    /// <param name="text">All of its text.</param>
    public RuleWorkspace Change(string file, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(text);
        return _model.Find(file)?.Text == text ? this : new RuleWorkspace(_model.With(new WorkspaceFile(file, text)), Version + 1);
    }

    /// <summary>The workspace without a file.</summary>
    /// <param name="file">Its path within the campaign.</param>
    public RuleWorkspace Without(string file) => new(_model.Without(file), Version + 1);

    /// <summary>The workspace with a plan carried out.</summary>
    /// <param name="plan">A plan made by this workspace.</param>
    /// <exception cref="ArgumentException">The plan was refused, or is for other texts.</exception>
    public RuleWorkspace Apply(EditPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Refusal is null ? Apply(plan.Edits) : throw new ArgumentException(plan.Refusal.English, nameof(plan));
    }

    /// <summary>The workspace with edits made in any of its files.</summary>
    /// <param name="edits">The edits, such as those of a <see cref="Fix"/>.</param>
    /// <exception cref="ArgumentException">An edit names no file of the workspace, or two overlap.</exception>
    public RuleWorkspace Apply(IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        var changed = this;
        foreach (var file in edits.GroupBy(edit => edit.File, StringComparer.Ordinal))
        {
            changed = changed.Change(file.Key, [.. file]);
        }

        return changed;
    }

    /// <summary>
    /// The campaign as the texts are now. Loaded once for each version; of what an earlier version was loaded from, only what was edited is
    /// read and compiled anew.
    /// </summary>
    /// <param name="campaign">The campaign; null when there are errors.</param>
    /// <param name="diagnostics">Everything found, by file, line and column.</param>
    /// <param name="cancellationToken">Stops the loading; it is begun anew when it is asked for again.</param>
    /// <returns>Whether there are no errors.</returns>
    public bool TryLoad(
        [NotNullWhen(true)] out Campaign? campaign,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken = default)
    {
        campaign = _model.Load(out diagnostics, cancellationToken);
        return campaign is not null;
    }

    /// <summary>
    /// Everything that is wrong with the campaign and, where it loads, what its analysis finds, by file and place. Worked out once for each
    /// version; of what an earlier version was told, only the criteria that say something else are analysed again.
    /// </summary>
    /// <param name="cancellationToken">Stops the work; it is begun anew when it is asked for again.</param>
    public IReadOnlyList<WorkspaceDiagnostic> Diagnose(CancellationToken cancellationToken = default) =>
        _diagnostics ??= WorkspaceCheck.Run(_model, cancellationToken);

    /// <summary>
    /// A problem that something else found, such as reading data or comparing versions, with the stretch of text it is about, so that
    /// <see cref="Fixes"/> can mend it.
    /// </summary>
    /// <param name="diagnostic">A problem in a file of this workspace, named by its path or as the campaign's diagnostics name it.</param>
    public WorkspaceDiagnostic Locate(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return WorkspaceCheck.Locate(_model, diagnostic);
    }

    /// <summary>What can be written at a place, the likeliest first; nothing where that is not known.</summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <param name="position">The place of the cursor.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public IReadOnlyList<Completion> Complete(string file, TextPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        var edited = _model.Get(file);
        return [
            .. new CompletionFinder(_model, edited, edited.OffsetOf(position))
                .All()
                .DistinctBy(completion => (completion.Label, completion.NewText)),
        ];
    }

    /// <summary>What there is to say about a place; null where that is nothing.</summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <param name="position">The place.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public Hover? Hover(string file, TextPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        var edited = _model.Get(file);
        return new HoverFinder(_model, edited).At(edited.OffsetOf(position));
    }

    /// <summary>What is written at a place; null where that has no name of its own.</summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <param name="position">The place.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public Symbol? SymbolAt(string file, TextPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        var edited = _model.Get(file);
        return new SymbolPlaces(_model).At(edited, edited.OffsetOf(position)) is var (symbols, _, _)
            ? symbols.FirstOrDefault(_model.IsDeclared) ?? symbols[0]
            : null;
    }

    /// <summary>Everything that is declared, in no order.</summary>
    public IReadOnlyCollection<Symbol> Symbols => [.. _model.Declared.Keys];

    /// <summary>The symbols an id stands for, of whatever kind, in the order they are declared in.</summary>
    /// <param name="id">The id; <c>owner.id</c> for one that is unique in its owner only.</param>
    public IReadOnlyList<Symbol> SymbolsOf(string id) =>
        [.. _model.Declared.Keys.Where(symbol => symbol.Id == id || (symbol.Owner.Length > 0 && $"{symbol.Owner}.{symbol.Id}" == id))];

    /// <summary>Where the thing at a place is declared in this campaign; null where it is nowhere, or nothing.</summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <param name="position">The place.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public SymbolPlace? Definition(string file, TextPosition position) =>
        SymbolAt(file, position) is { } symbol ? SymbolPlaces.DeclarationOf(symbol, _model) : null;

    /// <summary>
    /// Where the thing at a place is declared in the campaigns below, the nearest first, whether or not it is declared here too; null where
    /// it is in none of them, or this campaign stands alone.
    /// </summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <param name="position">The place.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public BaseSymbolPlace? DefinitionInBase(string file, TextPosition position)
    {
        if (SymbolAt(file, position) is not { } symbol)
        {
            return null;
        }

        for (var below = _model.Base; below is not null; below = below.Base)
        {
            if (SymbolPlaces.DeclarationOf(symbol, below) is { } place)
            {
                return new BaseSymbolPlace { Campaign = below.ToFiles(), Place = place };
            }
        }

        return null;
    }

    /// <summary>Every place at which a symbol is written, its declaration included, by file and place.</summary>
    /// <param name="symbol">The symbol.</param>
    public IReadOnlyList<SymbolPlace> References(Symbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return new SymbolPlaces(_model).Of(symbol);
    }

    /// <summary>Every place at which the thing at a place is written; none where it is nothing.</summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <param name="position">The place.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public IReadOnlyList<SymbolPlace> References(string file, TextPosition position) =>
        SymbolAt(file, position) is { } symbol ? References(symbol) : [];

    /// <summary>What a file holds: indicators, criteria with their points, workflows with their rules, cases.</summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public IReadOnlyList<OutlineItem> Outline(string file) => OutlineReader.Read(_model, file);
}
