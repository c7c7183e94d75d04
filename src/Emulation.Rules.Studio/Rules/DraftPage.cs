using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Emulation.Rules.Studio.Rules;

/// <summary>
/// What pages have in common on which the files of a draft are edited: which draft is open, saving it, and what to do when somebody else
/// saved first.
/// </summary>
public abstract class DraftPage : StudioComponent
{
    private (string Campaign, long? Draft)? _shown;

    /// <summary>The campaign's id.</summary>
    [Parameter]
    [EditorRequired]
    public string Campaign { get; set; } = "";

    /// <summary>The draft to edit; null for the one draft there is, or else the version published last, to read.</summary>
    [Parameter]
    public long? Draft { get; set; }

    [Inject]
    internal IRuleStore Store { get; set; } = null!;

    [Inject]
    internal LoadedCampaigns Loaded { get; set; } = null!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = null!;

    [Inject]
    internal IJSRuntime Script { get; set; } = null!;

    /// <summary>The campaign's versions and drafts; null before they are read.</summary>
    protected CampaignSummary? Summary { get; private set; }

    /// <summary>The draft that is open; null where a published version is read.</summary>
    protected Draft? OpenDraft { get; private set; }

    /// <summary>The files others stored or took out since they were read here, of those that are edited here.</summary>
    protected IReadOnlyList<string> Theirs { get; private set; } = [];

    /// <summary>Those of <see cref="Theirs"/> that others took out.</summary>
    protected IReadOnlyList<string> TakenOut => [.. Theirs.Where(path => OpenDraft?.File(path) is null)];

    /// <summary>Whether nothing can be changed.</summary>
    protected bool IsReadOnly => OpenDraft is not { Summary.State: DraftState.Draft };

    /// <summary>Whether something would be lost by leaving the page.</summary>
    protected bool HasUnsaved => Rules is { Unsaved.Count: > 0 };

    /// <summary>The draft, or the version, and who changed it last.</summary>
    protected string? DraftLead => OpenDraft is { } draft
        ? $"{T.Draft(draft.Id)}, {T.BasedOn(draft.Summary.BasedOn)} · {T.StateOf(draft.Summary.State)} · "
            + $"{T.ChangedBy(T.By(draft.Summary.Changed))}"
        : Summary is { Versions: [var latest, ..] }
            ? $"{T.Version(latest.Version)} · {T.PublishedBy(T.By(latest.Published))} · {T.ReadOnly}"
            : null;

    /// <summary>What stands below the heading of a page.</summary>
    private protected string LeadOf(string title) => DraftLead is { } lead ? $"{title} · {lead}" : title;

    private protected RuleSession? Rules { get; private set; }

    /// <summary>The file a page opens first; null for that of the campaign.</summary>
    private protected virtual string? FirstFile => null;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_shown == (Campaign, Draft))
        {
            return;
        }

        _shown = (Campaign, Draft);
        (Rules, Summary, OpenDraft, Theirs) = (null, null, null, []);
        Forget();
        if (!await LoadAsync(async (user, gone) =>
        {
            var summary = await Store.GetAsync(user, Campaign, gone);
            var id = Draft ?? (summary.Drafts.Count == 1 ? summary.Drafts[0].Id : null);
            var draft = id is { } known ? await FindAsync(user, known, gone) : null;
            if (draft?.Summary.State is DraftState.Published or DraftState.Discarded && summary.Versions.Count > 0)
            {
                // Nobody works on it any more: what was published last is read, and begun from.
                draft = null;
            }

            var rules = draft is not null ? SessionOf(draft.Files, draft.Bases)
                : summary.Versions is [var latest, ..] ? SessionOf(
                    await Store.GetFilesAsync(user, Campaign, latest.Version, gone),
                    await Store.GetBasesAsync(user, Campaign, latest.Version, gone))
                : null;
            return () => (Summary, OpenDraft, Rules) = (summary, draft, rules);
        }) || Rules is null)
        {
            return;
        }

        if (FirstFile is { } first && Rules.Workspace.Files.Contains(first, StringComparer.Ordinal))
        {
            Rules.Open(first);
        }

        // The editor is opened while everything else is worked out.
        StateHasChanged();
        await TextsChangedAsync();
    }

    /// <summary>Lets go what was shown of other texts: the page may go on to another campaign.</summary>
    private protected virtual void Forget()
    {
    }

    /// <summary>Shows what follows from the texts as they are now.</summary>
    protected abstract Task TextsChangedAsync();

    /// <summary>Puts the texts into the editor as they are now, and shows what follows from them.</summary>
    protected abstract Task ShowTextsAsync();

    /// <summary>Waits until everything typed so far is in the texts.</summary>
    protected abstract Task FlushAsync();

    /// <summary>Asks before what was not saved is left behind.</summary>
    /// <param name="moving">Where somebody is going.</param>
    protected async Task LeaveAsync(LocationChangingContext moving)
    {
        ArgumentNullException.ThrowIfNull(moving);
        await FlushAsync();
        var question = HasUnsaved ? T.LeaveUnsaved(Rules!.Unsaved.Count) : T.LeaveTyped;
        if (await Script.InvokeAsync<bool>("erStudio.stays", question, HasUnsaved))
        {
            moving.PreventNavigation();
        }
    }

    /// <summary>Makes a draft of the version published last and opens it on this page.</summary>
    /// <param name="page">The page, as addresses name it.</param>
    private protected Task BeginAsync(string page) => TryAsync(async (user, gone) =>
    {
        var draft = await Store.CreateDraftAsync(user, new NewDraft { Campaign = Campaign, BasedOn = Summary!.Versions[0].Version }, gone);
        GoTo(AddressOf(Campaign, page, draft.Id));
    });

    /// <summary>Saves every file that was changed, or says whose work it would overwrite.</summary>
    protected async Task SaveAsync()
    {
        await FlushAsync();
        if (IsReadOnly || Rules!.Unsaved.Count == 0)
        {
            return;
        }

        var (rules, draft, edits) = (Rules, OpenDraft!, Rules.Edits());
        var saved = await TryAsync(async (user, gone) =>
        {
            var stored = await Store.SaveFilesAsync(user, draft.Id, edits, gone);
            rules.Saved(stored.Files, edits);
            OpenDraft = ReferenceEquals(rules, Rules) ? stored : OpenDraft;
        });
        if (!ReferenceEquals(rules, Rules))
        {
            // Another draft was opened meanwhile.
            return;
        }

        if (saved)
        {
            Done = T.Saved;
        }
        else if (Fault is not null)
        {
            await LookAtTheirsAsync();
        }

        await ShowTextsAsync();
    }

    /// <summary>Gives up what was written here where others saved meanwhile.</summary>
    protected Task TakeTheirsAsync()
    {
        Rules!.TakeTheirs(Theirs, OpenDraft!.Files);
        Theirs = [];
        return ShowTextsAsync();
    }

    /// <summary>Saves what was written here over what others saved meanwhile.</summary>
    protected Task KeepMineAsync()
    {
        Rules!.KeepMine(Theirs, OpenDraft!.Files);
        Theirs = [];
        return SaveAsync();
    }

    /// <summary>A draft of the campaign; null where there is none such: an address may be old, or name one of another campaign.</summary>
    private async Task<Draft?> FindAsync(StoreUser user, long id, CancellationToken gone)
    {
        try
        {
            var draft = await Store.GetDraftAsync(user, id, gone);
            return draft.Summary.Campaign == Campaign ? draft : null;
        }
        catch (StoreNotFoundException)
        {
            return null;
        }
    }

    private RuleSession SessionOf(IReadOnlyList<StoredFile> files, IReadOnlyList<CampaignFiles> bases) =>
        new(files, Loaded.Open(RuleTexts.All(Campaign, files).WithBases(bases)));

    /// <summary>After a conflict: which files others stored meanwhile, so that the reader can choose.</summary>
    private async Task LookAtTheirsAsync()
    {
        var fault = Fault;
        await LoadAsync(async (user, gone) =>
        {
            var draft = await Store.GetDraftAsync(user, OpenDraft!.Id, gone);
            return () => OpenDraft = draft;
        });
        Rules!.TakeOver(OpenDraft!.Files);
        Theirs = Rules.ChangedBy(OpenDraft.Files);
        Fault = Theirs.Count > 0 ? null : Fault ?? fault;
    }
}
