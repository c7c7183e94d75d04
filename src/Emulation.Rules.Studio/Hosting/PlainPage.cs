using System.Text.Encodings.Web;
using System.Text.Unicode;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Wording;
using Microsoft.AspNetCore.Http;

namespace Emulation.Rules.Studio.Hosting;

/// <summary>A page of one sentence in every language, for who is not let in.</summary>
internal static class PlainPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Task WriteAsync(HttpContext context, int status, Func<StudioTexts, string> sentence)
    {
        var told = string.Concat(TextCatalogue.Languages.Select(
            language => $"<p lang=\"{language.Code}\">{Encoder.Encode(sentence(new StudioTexts(language)))}</p>"));
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + $"content=\"width=device-width\"><title>Emulation.Rules</title>"
            + $"<main><h1>Emulation.Rules</h1>{told}</main></html>",
            context.RequestAborted);
    }
}
