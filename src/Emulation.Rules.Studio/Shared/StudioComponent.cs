using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Studio.Wording;
using Microsoft.AspNetCore.Components;

namespace Emulation.Rules.Studio.Shared;

/// <summary>
/// What every page and part has in common: the reader's words, who acts, and what the store said when it did not do something.
/// </summary>
public abstract class StudioComponent : ComponentBase, IDisposable
{
    private const int MostReasons = 20;

    private readonly CancellationTokenSource _gone = new();

    /// <summary>The words of the reader's language.</summary>
    protected StudioTexts T => Session.Texts;

    /// <summary>The reader's language.</summary>
    protected Language Language => Session.Language;

    /// <summary>What went wrong with the last thing that was tried; null where nothing did.</summary>
    protected LocalizedText? Fault { get; set; }

    /// <summary>What the last thing that was tried came to; null where there is nothing to say.</summary>
    protected string? Done { get; set; }

    /// <summary>Whether something is being done that takes a while.</summary>
    protected bool IsBusy { get; private set; }

    /// <summary>Cancelled when the component leaves the page; work that goes on after that may still ask it.</summary>
    protected CancellationToken Gone { get; }

    /// <summary>A component of a circuit.</summary>
    protected StudioComponent() => Gone = _gone.Token;

    [Inject]
    internal StudioSession Session { get; set; } = null!;

    [Inject]
    internal StudioUsers Users { get; set; } = null!;

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
    /// Does something with the store; what it refuses is shown, in the reader's language, and everything stays as it was.
    /// </summary>
    /// <param name="action">What to do.</param>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> TryAsync(Func<StoreUser, CancellationToken, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        (Fault, Done, IsBusy) = (null, null, true);
        try
        {
            await action(await Users.CurrentAsync(), Gone);
            return true;
        }
        catch (StoreException exception)
        {
            Fault = Told(exception);
            return false;
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            IsBusy = false;
        }
    }

    /// <summary>What the store said, and below it what is wrong line by line where it was refused for that.</summary>
    private static LocalizedText Told(StoreException exception)
    {
        var found = exception is StoreRefusedException refused
            ? refused.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Take(MostReasons).ToList()
            : [];
        return new LocalizedText
        {
            Vietnamese = string.Join('\n', found.Select(one => "• " + one.Message.Vietnamese).Prepend(exception.Text.Vietnamese)),
            English = string.Join('\n', found.Select(one => "• " + one.Message.English).Prepend(exception.Text.English)),
        };
    }

    private void OnSessionChanged(object? sender, EventArgs e) => _ = InvokeAsync(StateHasChanged);
}
