namespace Emulation.Rules.Store;

/// <summary>Who acts: the host's own user, as it signed in. The store keeps id and name with everything that person does.</summary>
public sealed record StoreUser
{
    /// <summary>What the host tells people apart by; not blank, and the same for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The name people read; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The roles the host gave that person, for its <see cref="Access.IStoreAuthorizer"/>; the store itself looks at
    /// none.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The participants that person may speak for, such as the own unit; for the host's
    /// <see cref="Access.IStoreAuthorizer"/>.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];
}
