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

    /// <summary>What is served from it.</summary>
    public SourceContent Content { get; set; } = SourceContent.Empty;

    /// <summary>What it held when it was read last; null while that could not be read.</summary>
    public IReadOnlyList<CampaignFiles>? Files { get; set; }

    /// <summary>Null before it was first read.</summary>
    public SourceStatus? Status { get; set; }

    public string RegisteredAs => registeredAs;

    /// <summary>The reading that was taken in last.</summary>
    public int Taken { get; set; }

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
