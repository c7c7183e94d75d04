using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Studio.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Emulation.Rules.Studio.Shared;

/// <summary>
/// What every page and part has in common: the reader's words, who acts, and what the store said when it did not do something.
/// </summary>
public abstract class StudioComponent : ComponentBase, IDisposable
{
    private const int MostReasons = 20;
    private const string ResultTooLarge = "ER5181";

    /// <summary>The code of a number or date that is written in another way than it is read.</summary>
    private protected const string OtherStyle = "ER5048";

    private readonly CancellationTokenSource _gone = new();
    private CancellationTokenSource? _loading;
    private bool _isActing;
    private bool _isOvertaken;

    /// <summary>The words of the reader's language.</summary>
    protected StudioTexts T => Session.Texts;

    /// <summary>The reader's language.</summary>
    protected Language Language => Session.Language;

    /// <summary>What went wrong with the last thing that was tried; null where nothing did.</summary>
    protected LocalizedText? Fault { get; set; }

    /// <summary>What the last thing that was tried came to; null where there is nothing to say.</summary>
    protected string? Done { get; set; }

    /// <summary>Whether something is being done or read that takes a while.</summary>
    protected bool IsBusy => _isActing || _loading is not null;

    /// <summary>Cancelled when the component leaves the page; work that goes on after that may still ask it.</summary>
    protected CancellationToken Gone { get; }

    /// <summary>A component of a circuit.</summary>
    protected StudioComponent() => Gone = _gone.Token;

    [Inject]
    internal StudioSession Session { get; set; } = null!;

    [Inject]
    internal StudioUsers Users { get; set; } = null!;

    [Inject]
    internal NavigationManager Moves { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => Session.Changed += OnSessionChanged;

    /// <summary>Lets go of what the component holds.</summary>
    /// <param name="disposing">Whether it is disposed, not finalized.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Session.Changed -= OnSessionChanged;
            _gone.Cancel();
            _gone.Dispose();
        }
    }

    /// <summary>
    /// Does something with the store; what it refuses is shown, in the reader's language, and everything stays as it was. While something
    /// is being done nothing else is begun: a button that is pressed twice acts once.
    /// </summary>
    /// <param name="action">What to do.</param>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> TryAsync(Func<StoreUser, CancellationToken, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (_isActing)
        {
            return false;
        }

        (Fault, Done, _isActing, _isOvertaken) = (null, null, true, false);
        try
        {
            // The page is drawn first: buttons that wait, a sign that something is being done.
            await Task.Yield();
            await action(await Users.CurrentAsync(), Gone);
            return true;
        }
        catch (StoreException exception)
        {
            (Fault, _isOvertaken) = (Told(exception), exception is StoreConflictException);
            return false;
        }
        catch (CampaignException exception)
        {
            Fault = Told(exception.Diagnostics);
            return false;
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            _isActing = false;
        }
    }

    /// <summary>
    /// What a chosen file holds; null where the browser cannot give it any more, since it was changed, moved or locked, of which
    /// <see cref="Fault"/> tells.
    /// </summary>
    private protected async Task<byte[]?> UploadAsync(IBrowserFile file, long most, CancellationToken cancellationToken)
    {
        try
        {
            using var content = new MemoryStream();
            await using var upload = file.OpenReadStream(most, cancellationToken);
            await upload.CopyToAsync(content, cancellationToken);
            return content.ToArray();
        }
        catch (Exception exception) when (exception is IOException or JSException or TimeoutException or InvalidOperationException)
        {
            Fault = T.NotUploaded(file.Name);
            return null;
        }
    }

    /// <summary>
    /// Reads what the component shows. Of two readings the one begun last counts, whichever ends first; what the store refuses is shown.
    /// </summary>
    /// <param name="load">Reads, and returns what puts that on the page; it changes nothing of the component before.</param>
    /// <returns>Whether it is shown now.</returns>
    protected async Task<bool> LoadAsync(Func<StoreUser, CancellationToken, Task<Action>> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        _loading?.Cancel();
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(Gone);
        (Fault, Done, _loading, _isOvertaken) = (null, null, mine, false);
        try
        {
            // Away from the circuit's own thread: the page is drawn meanwhile, and what is pressed on it is heard.
            var user = await Users.CurrentAsync();
            var show = await Task.Run(() => load(user, mine.Token), mine.Token);
            if (mine.IsCancellationRequested)
            {
                return false;
            }

            show();
            return true;
        }
        catch (StoreException exception)
        {
            Fault = mine.IsCancellationRequested ? Fault : Told(exception);
            return false;
        }
        catch (CampaignException exception)
        {
            Fault = mine.IsCancellationRequested ? Fault : Told(exception.Diagnostics);
            return false;
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            _loading = ReferenceEquals(_loading, mine) ? null : _loading;
        }
    }

    /// <summary>What reads again where the last thing that was tried was refused since others had changed it; nothing otherwise.</summary>
    /// <param name="read">Reads again.</param>
    private protected EventCallback ReadingAgain(Func<Task> read) => !_isOvertaken ? default : EventCallback.Factory.Create(this, () =>
    {
        (Fault, _isOvertaken) = (null, false);
        return read();
    });

    /// <summary>The address of a page of the studio, from wherever the component is placed.</summary>
    /// <param name="campaign">The campaign's id.</param>
    /// <param name="page">The page, as addresses name it.</param>
    /// <param name="what">The draft, period or result; null for the page's own choice.</param>
    private protected string AddressOf(string campaign, string page, object? what = null) =>
        Session.Home + StudioPaths.Of(campaign, page, what);

    /// <summary>Goes to a page of the studio; out of a host's own pages that is another document.</summary>
    /// <param name="address">What <see cref="AddressOf"/> said.</param>
    private protected void GoTo(string address) => Moves.NavigateTo(address, forceLoad: Session.Home.Length > 0);

    /// <summary>What the store said, and below it what is wrong line by line where it was refused for that.</summary>
    private LocalizedText Told(StoreException exception)
    {
        List<Diagnostic> found = exception is StoreRefusedException refused
            ? [.. refused.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)]
            : [];
        return LocalizedText.Join("\n• ", [exception.Text, .. Listed(found, Placed)]);
    }

    /// <summary>Where it stands in the files; of figures that come from no file, whose they are.</summary>
    private protected static string PlaceOf(Diagnostic found) =>
        found.Position is { File.Length: 0, Participant: { Length: > 0 } participant } ? participant : found.Position.ToString();

    /// <summary>What is wrong, behind where it stands in the files.</summary>
    private static LocalizedText Placed(Diagnostic found) => PlaceOf(found) is { Length: > 0 } place
        ? LocalizedText.Join(": ", [LocalizedText.Same(place), found.Message])
        : found.Message;

    /// <summary>What the library found wrong where it refused, such as a result too large to be kept, and what can be done.</summary>
    private LocalizedText Told(IReadOnlyList<Diagnostic> found) => LocalizedText.Join(
        "\n",
        [.. Listed(found, one => HintOf(one) is { } hint ? LocalizedText.Join(" ", [one.Message, hint]) : one.Message)]);

    /// <summary>The first of them, and how many more there are.</summary>
    private IEnumerable<LocalizedText> Listed(IReadOnlyList<Diagnostic> found, Func<Diagnostic, LocalizedText> text) =>
        found.Count <= MostReasons
            ? found.Select(text)
            : found.Take(MostReasons).Select(text).Append(LocalizedText.Same(T.AndMore(found.Count - MostReasons)));

    /// <summary>
    /// What a reader of these pages can do: the library's own hint speaks to who embeds it where it names a class, and to who types
    /// commands where it names an option.
    /// </summary>
    private protected LocalizedText? HintOf(Diagnostic found) => found.Code switch
    {
        ResultTooLarge => T.ResultTooLarge,
        OtherStyle when found.Hint?.English.Contains("--culture", StringComparison.Ordinal) == true => T.ChooseImportCulture,
        _ => found.Hint,
    };

    private void OnSessionChanged(object? sender, EventArgs e) => _ = InvokeAsync(StateHasChanged);
}
