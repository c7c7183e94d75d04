using System.Text.Encodings.Web;
using System.Text.Unicode;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Wording;
using Microsoft.AspNetCore.Http;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>A page of one sentence in both languages, for who is not let in.</summary>
internal static class PlainPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, int status, Func<StudioTexts, string> sentence)
    {
        var (vietnamese, english) = (sentence(new StudioTexts(Language.Vietnamese)), sentence(new StudioTexts(Language.English)));
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + $"content=\"width=device-width\"><title>Emulation.Rules</title>"
            + $"<main><h1>Emulation.Rules</h1><p>{Encoder.Encode(vietnamese)}</p><p "
                + $"lang=\"en\">{Encoder.Encode(english)}</p></main></html>",
            context.RequestAborted);
    }
}
