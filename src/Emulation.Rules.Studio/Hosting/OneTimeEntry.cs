using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>Lets in who brings the one-time token, once, and from then on the browser that got the cookie for it.</summary>
internal sealed class OneTimeEntry(RequestDelegate next, StudioOptions options)
{
    internal const string Cookie = "emulation-rules-studio";

    private readonly string _session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private int _used;

    public Task InvokeAsync(HttpContext context)
    {
        if (options.OneTimeToken is not { } token || IsSame(context.Request.Cookies[Cookie], _session))
        {
            return next(context);
        }

        if (HttpMethods.IsGet(context.Request.Method)
            && IsSame(context.Request.Query["token"], token)
            && Interlocked.Exchange(ref _used, 1) == 0)
        {
            context.Response.Cookies.Append(Cookie, _session, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                IsEssential = true,
                Secure = context.Request.IsHttps,
                Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
            });

            // The address bar and the history keep no token.
            context.Response.Redirect($"{context.Request.PathBase}{context.Request.Path}");
            return Task.CompletedTask;
        }

        return PlainPage.WriteAsync(context, StatusCodes.Status401Unauthorized, texts => texts.NoToken);
    }

    private static bool IsSame(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
