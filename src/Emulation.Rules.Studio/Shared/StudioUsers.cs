using System.Security.Claims;
using Emulation.Rules.Store;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Shared;

/// <summary>Who acts, as the store knows people.</summary>
internal sealed class StudioUsers(StudioOptions options, StudioSession session, IServiceProvider services)
{
    /// <summary>The user of this circuit.</summary>
    public async Task<StoreUser> CurrentAsync()
    {
        var state =
            services.GetService<AuthenticationStateProvider>() is { } provider ? await provider.GetAuthenticationStateAsync() : null;
        return Of(options, state?.User, session.IsLocalOnly);
    }

    public static StoreUser Of(StudioOptions options, ClaimsPrincipal? principal, bool isLocalOnly)
    {
        if (principal?.Identity is not ClaimsIdentity { IsAuthenticated: true } identity)
        {
            return isLocalOnly
                ? new StoreUser { Id = "local", Name = Environment.UserName is { Length: > 0 } name ? name : "local", Roles = ["local"] }
                : new StoreUser { Id = "anonymous", Name = "anonymous" };
        }

        return options.UserOf?.Invoke(principal) ?? FromClaims(principal, identity);
    }

    private static StoreUser FromClaims(ClaimsPrincipal principal, ClaimsIdentity identity)
    {
        var id = principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? principal.FindFirstValue("sub") ?? identity.Name;
        return new StoreUser
        {
            Id = id ?? throw new InvalidOperationException("The signed-in user has neither an id nor a name; set StudioOptions.UserOf."),
            Name = identity.Name ?? id,
            Roles = [.. principal.FindAll(identity.RoleClaimType).Select(claim => claim.Value).Distinct(StringComparer.Ordinal)],
        };
    }
}
