using Microsoft.AspNetCore.Http;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>
/// What a browser may do with a page of the studio: scripts from its own files alone, nothing from outside, no frame of another site around
/// it.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Styles are written into elements by the editor and by MudBlazor; scripts never are.</summary>
    internal const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "connect-src 'self'; "
        + "worker-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(
            static state =>
            {
                var headers = ((HttpContext)state).Response.Headers;
                if (!headers.ContainsKey(PaperPolicyMark))
                {
                    headers.ContentSecurityPolicy = Policy;
                }

                headers.Remove(PaperPolicyMark);
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                return Task.CompletedTask;
            },
            context);
        return next(context);
    }

    /// <summary>Set by what brings a stricter policy of its own.</summary>
    internal const string PaperPolicyMark = "X-Studio-Own-Policy";
}
