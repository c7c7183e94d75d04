using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store.Access;

namespace Emulation.Rules.Store.Faults;

/// <summary>The host's <see cref="IStoreAuthorizer"/> does not allow it.</summary>
public sealed class StoreDeniedException : StoreException
{
    internal StoreDeniedException(LocalizedText text, StoreUser user, StoreAccess access)
        : base(text)
    {
        User = user;
        Access = access;
    }

    /// <summary>Who wanted it.</summary>
    public StoreUser User { get; }

    /// <summary>What was wanted.</summary>
    public StoreAccess Access { get; }
}
