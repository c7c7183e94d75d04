using Microsoft.AspNetCore.Http;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>Refuses what a page of another site sends: a cookie alone must not be enough to open a circuit or to post.</summary>
internal sealed class SameOriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) => MayPass(context.Request)
        ? next(context)
        : PlainPage.WriteAsync(context, StatusCodes.Status403Forbidden, texts => texts.OtherSite);

    internal static bool MayPass(HttpRequest request)
    {
        // Following a link from a mail or another page is harmless: it only reads, and what it reads stays in this window.
        var onlyReads = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !IsCircuit(request);
        if (onlyReads)
        {
            return true;
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none"))
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Authority, HostOf(request, from), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCircuit(HttpRequest request) =>
        request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
            || request.HttpContext.WebSockets.IsWebSocketRequest;

    /// <summary>The request's host as an address writes it: without the port that its scheme has anyway.</summary>
    private static string HostOf(HttpRequest request, Uri from) =>
        Uri.TryCreate($"{from.Scheme}://{request.Host}", UriKind.Absolute, out var own) ? own.Authority : "";
}
