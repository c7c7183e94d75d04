using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Faults;

/// <summary>Somebody else was first: what was to be changed is not what the caller last read. Read it again, look, and decide
/// anew.</summary>
public sealed class StoreConflictException : StoreException
{
    internal StoreConflictException(LocalizedText text, string? expected, string? found, StoreStamp? changed)
        : base(text)
    {
        Expected = expected;
        Found = found;
        Changed = changed;
    }

    /// <summary>The etag the caller gave; null when it expected nothing to be there.</summary>
    public string? Expected { get; }

    /// <summary>The etag it has now; null when it is not there any more.</summary>
    public string? Found { get; }

    /// <summary>Who changed it last, and when; null when that is not known.</summary>
    public StoreStamp? Changed { get; }
}
