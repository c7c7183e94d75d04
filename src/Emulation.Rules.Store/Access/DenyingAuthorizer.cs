namespace Emulation.Rules.Store.Access;

/// <summary>Allows nothing: what a server host has until it says who may do what.</summary>
internal sealed class DenyingAuthorizer : IStoreAuthorizer
{
    public ValueTask<bool> IsAllowedAsync(StoreUser user, StoreAccess access, CancellationToken cancellationToken) =>
        ValueTask.FromResult(false);
}
