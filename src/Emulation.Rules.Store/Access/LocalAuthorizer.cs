namespace Emulation.Rules.Store.Access;

/// <summary>Allows everything to everybody: for a store on one person's own machine, such as that of the command line. Not for a
/// server.</summary>
public sealed class LocalAuthorizer : IStoreAuthorizer
{
    /// <inheritdoc/>
    public ValueTask<bool> IsAllowedAsync(StoreUser user, StoreAccess access, CancellationToken cancellationToken) =>
        ValueTask.FromResult(true);
}
