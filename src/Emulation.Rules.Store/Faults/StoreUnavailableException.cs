using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Faults;

/// <summary>
/// The database did not answer, or is not made for this version of the store. Unless <see cref="IsUncertain"/>, nothing of the operation
/// was kept, and it can be tried again.
/// </summary>
public sealed class StoreUnavailableException : StoreException
{
    internal StoreUnavailableException(LocalizedText text, bool isUncertain, Exception? inner)
        : base(text, inner) => IsUncertain = isUncertain;

    /// <summary>Whether the database went away while it confirmed the operation: it may have been kept. Read before trying
    /// again.</summary>
    public bool IsUncertain { get; }
}
