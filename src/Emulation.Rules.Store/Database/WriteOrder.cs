using Emulation.Rules.Store.Access;

namespace Emulation.Rules.Store.Database;

/// <summary>Who wants to change what, as the authorizer is asked and the audit tells it.</summary>
/// <param name="User">Who acts.</param>
/// <param name="Access">What for.</param>
internal sealed record WriteOrder(StoreUser User, StoreAccess Access)
{
    /// <summary>What exactly, for the audit: what the caller gave, whether it comes to pass or not.</summary>
    public Dictionary<string, object?> Details { get; init; } = [];
}
