namespace Emulation.Rules.Store.Access;

/// <summary>
/// Roles as data: a user may do what one of the user's roles may. Where <see cref="StoreUser.Participants"/> names any, figures and
/// appeals
/// are submitted for those alone.
/// </summary>
public sealed class RoleAuthorizer : IStoreAuthorizer
{
    private readonly Dictionary<string, HashSet<StoreRight>> _permissions;

    /// <summary>An authorizer of these roles.</summary>
    /// <param name="roles">Role to permissions; names of roles are compared by their characters. A role that is not named has
    /// none.</param>
    /// <exception cref="ArgumentException">The rights of a role are null.</exception>
    public RoleAuthorizer(IReadOnlyDictionary<string, IReadOnlyCollection<StoreRight>> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        if (roles.FirstOrDefault(role => role.Value is null).Key is { } role)
        {
            throw new ArgumentException($"The rights of role '{role}' are null: give it an empty list.", nameof(roles));
        }

        _permissions = roles.ToDictionary(one => one.Key, one => one.Value.ToHashSet(), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public ValueTask<bool> IsAllowedAsync(StoreUser user, StoreAccess access, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(access);
        var holds = user.Roles.Any(role => _permissions.TryGetValue(role, out var permissions) && permissions.Contains(access.Right));
        return ValueTask.FromResult(holds && SpeaksFor(user, access));
    }

    private static bool SpeaksFor(StoreUser user, StoreAccess access) =>
        access.Right != StoreRight.Submit || user.Participants.Count == 0
        || (access.Participant is { } participant && user.Participants.Contains(participant, StringComparer.Ordinal));
}
