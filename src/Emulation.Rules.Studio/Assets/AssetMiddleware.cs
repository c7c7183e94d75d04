using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Emulation.Rules.Studio.Assets;

/// <summary>Answers <c>assets/VERSION/NAME</c>; an address of another version is not found, so that no browser mixes two.</summary>
internal sealed class AssetMiddleware(RequestDelegate next, StudioAssets assets)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments("/assets", StringComparison.Ordinal, out var rest))
        {
            await next(context);
            return;
        }

        var response = context.Response;
        var prefix = $"/{assets.Version}/";
        var path = rest.Value ?? "";
        if (!HttpMethods.IsGet(request.Method)
            || !path.StartsWith(prefix, StringComparison.Ordinal)
            || assets.Find(path[prefix.Length..]) is not { } gzip)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        response.ContentType = TypeOf(path);
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        if (request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            response.Headers.ContentEncoding = "gzip";
            response.ContentLength = gzip.Length;
            await response.Body.WriteAsync(gzip, context.RequestAborted);
            return;
        }

        await using var plain = new GZipStream(new MemoryStream(gzip, writable: false), CompressionMode.Decompress);
        await plain.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".ttf" => "font/ttf",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
