using Emulation.Rules.Studio.Assets;
using Emulation.Rules.Studio.Papers;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>
/// Everything below the studio's path, as a pipeline of its own: a host without Blazor needs nothing else for it, and one with Blazor keeps
/// its own routes.
/// </summary>
internal static class StudioPipeline
{
    public static RequestDelegate Build(IServiceProvider services, string root)
    {
        var app = new ApplicationBuilder(services);
        app.Use(next => context => EnterAsync(context, root, next));
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<LoopbackGuard>();
        app.UseMiddleware<SameOriginGuard>();
        app.UseMiddleware<OneTimeEntry>();
        app.UseMiddleware<AssetMiddleware>();
        app.UseRouting();
        app.UseAntiforgery();
        app.UseEndpoints(endpoints =>
        {
            PaperEndpoints.Map(endpoints);
            endpoints.MapRazorComponents<StudioApp>().AddInteractiveServerRenderMode();
        });
        return app.Build();
    }

    /// <summary>
    /// Makes the studio's path the base of everything below, and remembers the host's endpoint, whose conventions the guards look at.
    /// </summary>
    private static async Task EnterAsync(HttpContext context, string root, RequestDelegate next)
    {
        var request = context.Request;
        var (pathBase, path, endpoint) = (request.PathBase, request.Path, context.GetEndpoint());
        var rest = PathString.Empty;
        if (root != "/" && !request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase, out rest))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (root != "/" && !rest.HasValue && HttpMethods.IsGet(request.Method))
        {
            // Addresses on the pages are relative to the path with its slash.
            context.Response.Redirect($"{pathBase}{root}/{request.QueryString}");
            return;
        }

        context.Items[typeof(StudioPipeline)] = endpoint;
        if (root != "/")
        {
            (request.PathBase, request.Path) = (pathBase.Add(root), rest);
        }

        context.SetEndpoint(null);
        request.RouteValues.Clear();
        try
        {
            await next(context);
        }
        finally
        {
            (request.PathBase, request.Path) = (pathBase, path);
            context.SetEndpoint(endpoint);
        }
    }

    /// <summary>The endpoint the host mounted the studio as, with the host's conventions.</summary>
    public static Endpoint? HostEndpoint(HttpContext context) => context.Items[typeof(StudioPipeline)] as Endpoint;
}
