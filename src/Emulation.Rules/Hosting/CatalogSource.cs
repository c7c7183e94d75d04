namespace Emulation.Rules.Hosting;

/// <summary>One source of a catalog: how it is opened, what was last read from it, and its watch.</summary>
/// <param name="registeredAs">What it is called while it cannot be made.</param>
/// <param name="open">Makes it ready for one reading.</param>
internal sealed class CatalogSource(string registeredAs, Func<OpenSource> open) : IDisposable
{
    private int _isPoked;
    private int _begun;

    /// <summary>One reading at a time.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>All that is known of it, to be put back where taking a reading in is stopped half way.</summary>
    public SourceState State { get; set; } = SourceState.Unread;

    /// <inheritdoc cref="SourceState.Content"/>
    public SourceContent Content
    {
        get => State.Content;
        set => State = State with { Content = value };
    }

    /// <inheritdoc cref="SourceState.Files"/>
    public IReadOnlyList<CampaignFiles>? Files
    {
        get => State.Files;
        set => State = State with { Files = value };
    }

    /// <inheritdoc cref="SourceState.Status"/>
    public SourceStatus? Status
    {
        get => State.Status;
        set => State = State with { Status = value };
    }

    public string RegisteredAs => registeredAs;

    /// <inheritdoc cref="SourceState.Taken"/>
    public int Taken
    {
        get => State.Taken;
        set => State = State with { Taken = value };
    }

    /// <summary>Ends its watch; null while it has none.</summary>
    public IDisposable? Watch { get; set; }

    /// <summary>The source that is watched, kept for as long as it is.</summary>
    public OpenSource? Watched { get; set; }

    public OpenSource Open() => open();

    /// <summary>Whether a reading has to be begun: none is waiting to begin that would see the change.</summary>
    public bool Poke() => Interlocked.Exchange(ref _isPoked, 1) == 0;

    /// <summary>Begins a reading: what changes from now on needs another one.</summary>
    /// <returns>Which reading it is.</returns>
    public int Begin()
    {
        Volatile.Write(ref _isPoked, 0);
        return ++_begun;
    }

    public void Dispose() => Gate.Dispose();
}
