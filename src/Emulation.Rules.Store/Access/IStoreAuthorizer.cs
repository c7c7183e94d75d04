namespace Emulation.Rules.Store.Access;

/// <summary>Decides who may do what. The host's: it is asked before every operation. Thread-safe.</summary>
public interface IStoreAuthorizer
{
    /// <summary>Whether <paramref name="user"/> may do this.</summary>
    /// <param name="user">Who acts.</param>
    /// <param name="access">What for.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    ValueTask<bool> IsAllowedAsync(StoreUser user, StoreAccess access, CancellationToken cancellationToken);
}
