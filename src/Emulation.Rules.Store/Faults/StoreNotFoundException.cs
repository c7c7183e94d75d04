using Emulation.Rules.Diagnostics;

namespace Emulation.Rules.Store.Faults;

/// <summary>There is no such thing in the store.</summary>
public sealed class StoreNotFoundException : StoreException
{
    internal StoreNotFoundException(LocalizedText text)
        : base(text)
    {
    }
}
