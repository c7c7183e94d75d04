using System.Net;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>Where the host names no authorization policy, only this machine itself is let in.</summary>
/// <remarks>
/// What a proxy on the same machine passes on looks like this machine itself, so a request that any proxy has marked is not taken for one;
/// nor is one whose host is a name of another machine, as a page elsewhere can have its own name answer 127.0.0.1.
/// </remarks>
internal sealed class LoopbackGuard(RequestDelegate next, ILogger<LoopbackGuard> log)
{
    private static readonly string[] ProxyHeaders =
        [
            "Forwarded",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "X-Original-For",
            "X-Original-Host",
            "X-Real-IP",
            "True-Client-IP",
            "CF-Connecting-IP",
        ];

    private int _told;

    public async Task InvokeAsync(HttpContext context)
    {
        if (HasPolicy(StudioPipeline.HostEndpoint(context)))
        {
            await next(context);
            return;
        }

        if (Interlocked.Exchange(ref _told, 1) == 0)
        {
            LoopbackLog.OnlyThisMachine(log, null);
        }

        if (IsThisMachine(context))
        {
            context.Features.Set(new LocalOnly());
            await next(context);
            return;
        }

        LoopbackLog.Refused(log, context.Connection.RemoteIpAddress, null);
        await PlainPage.WriteAsync(context, StatusCodes.Status403Forbidden, texts => texts.OnlyThisMachine);
    }

    internal static bool HasPolicy(Endpoint? endpoint) =>
        endpoint is not null
        && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        && (endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
            || endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is not null);

    internal static bool IsThisMachine(HttpContext context) =>
        IsLoopback(context.Connection.RemoteIpAddress)
        && IsLoopback(context.Connection.LocalIpAddress)
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey)
        && IsLoopbackName(context.Request.Host.Host);

    private static bool IsLoopback(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLoopback(address));
}
