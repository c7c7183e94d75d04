using System.Net.Mime;
using System.Text;
using Emulation.Rules.Awards;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Figures;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Store.Results;
using Emulation.Rules.Studio.Hosting;
using Emulation.Rules.Studio.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Answers = Microsoft.AspNetCore.Http.Results;

namespace Emulation.Rules.Studio.Papers;

/// <summary>
/// Files a reader opens beside the pages: papers, workbooks, dossiers, evidence. They only read, each in the reader's own name.
/// </summary>
internal static class PaperEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>A paper is read and printed; whatever names are in it, nothing of it runs.</summary>
    private const string PaperPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-modals";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapGet(
            "/papers/result/{result:long}/{kind}.html",
            (HttpContext context, long result, string kind) => AnswerAsync(context, user => HtmlAsync(context, user, result, kind)));
        endpoints.MapGet(
            "/papers/result/{result:long}/{kind}.docx",
            (HttpContext context, long result, string kind) => AnswerAsync(context, user => DocxAsync(context, user, result, kind)));
        endpoints.MapGet(
            "/papers/result/{result:long}/results.xlsx",
            (HttpContext context, long result) => AnswerAsync(context, user => WorkbookAsync(context, user, result)));
        endpoints.MapGet(
            "/papers/result/{result:long}/history.xlsx",
            (HttpContext context, long result) => AnswerAsync(context, user => HistoryAsync(context, user, result)));
        endpoints.MapGet(
            "/papers/result/{result:long}/dossier.json",
            (HttpContext context, long result) => AnswerAsync(context, user => DossierAsync(context, user, result)));
        endpoints.MapGet(
            "/papers/{campaign}/{period}/template.xlsx",
            (HttpContext context, string campaign, string period) =>
                AnswerAsync(context, user => TemplateAsync(context, user, StudioPaths.OfRoute(campaign), StudioPaths.OfRoute(period))));
        endpoints.MapGet(
            "/papers/evidence/{evidence:long}",
            (HttpContext context, long evidence) => AnswerAsync(context, user => EvidenceAsync(context, user, evidence)));
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Func<StoreUser, Task<IResult>> answer)
    {
        var options = context.RequestServices.GetRequiredService<StudioOptions>();
        try
        {
            return await answer(StudioUsers.Of(options, context.User, context.Features.Get<LocalOnly>() is not null));
        }
        catch (StoreException exception)
        {
            var status = exception is StoreDeniedException ? StatusCodes.Status403Forbidden
                : exception is StoreNotFoundException ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict;
            return Answers.Text(exception.Text.In(LanguageOf(context)), "text/plain; charset=utf-8", Encoding.UTF8, status);
        }
    }

    private static async Task<IResult> HtmlAsync(HttpContext context, StoreUser user, long result, string kind)
    {
        if (!TryKind(kind, out var paper))
        {
            return Answers.NotFound();
        }

        var source = await SourceAsync(context, user, result);
        context.Response.Headers[SecurityHeaders.PaperPolicyMark] = "1";
        context.Response.Headers.ContentSecurityPolicy = PaperPolicy;
        return source is null
            ? Answers.NotFound()
            : Answers.Text(Report.Html(paper, source, LanguageOf(context)), "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static async Task<IResult> DocxAsync(HttpContext context, StoreUser user, long result, string kind)
    {
        if (!TryKind(kind, out var paper) || await SourceAsync(context, user, result) is not { } source)
        {
            return Answers.NotFound();
        }

        using var output = new MemoryStream();
        await Report.WriteDocxAsync(paper, source, LanguageOf(context), output, cancellationToken: context.RequestAborted);
        return Answers.File(output.ToArray(), Docx, $"{source.Campaign.Definition.Id}-{kind}.docx");
    }

    private static async Task<IResult> WorkbookAsync(HttpContext context, StoreUser user, long result)
    {
        if (await SourceAsync(context, user, result) is not { } source)
        {
            return Answers.NotFound();
        }

        using var output = new MemoryStream();
        await ResultBook.WriteAsync(
            source.Campaign, source.Outcome, LanguageOf(context), output, cancellationToken: context.RequestAborted);
        return Answers.File(output.ToArray(), Xlsx, $"{source.Campaign.Definition.Id}.xlsx");
    }

    private static async Task<IResult> HistoryAsync(HttpContext context, StoreUser user, long result)
    {
        if (await SourceAsync(context, user, result) is not { Campaign.Definition: { Year: { } year } definition } source)
        {
            return Answers.NotFound();
        }

        using var output = new MemoryStream();
        await HistoryBook.WriteAsync(source.Outcome, year, LanguageOf(context), output, context.RequestAborted);
        return Answers.File(output.ToArray(), Xlsx, $"{definition.Id}-{year}.xlsx");
    }

    private static async Task<IResult> DossierAsync(HttpContext context, StoreUser user, long result)
    {
        var dossier =
            await context.RequestServices.GetRequiredService<IResultStore>().GetDossierAsync(user, result, context.RequestAborted);
        return Answers.File(
            Encoding.UTF8.GetBytes(DossierJson.Serialize(dossier)), MediaTypeNames.Application.Json, $"dossier-{result}.json");
    }

    private static async Task<IResult> TemplateAsync(HttpContext context, StoreUser user, string campaign, string period)
    {
        if (!StudioPaths.IsId(campaign))
        {
            return Answers.NotFound();
        }

        var services = context.RequestServices;
        var found =
            (await services.GetRequiredService<ISubmissionStore>().GetPeriodsAsync(user, campaign, context.RequestAborted)).FirstOrDefault(
                one => one.Name == period);
        var version =
            found is null
                ? null
                : (await services.GetRequiredService<IRuleStore>().GetAsync(user, campaign, context.RequestAborted)).InForce(found.To);
        if (version is null
            || await services.GetRequiredService<LoadedCampaigns>().FindAsync(user, version, context.RequestAborted) is not { } rules)
        {
            return Answers.NotFound();
        }

        using var output = new MemoryStream();
        var options = new TemplateOptions
        {
            Language = LanguageOf(context),
            Roster =
                [.. rules.Definition.Participants.Select(one => new RosterEntry { Id = one.Id, Name = one.Name, Cluster = one.Cluster })],
        };
        await Template.WriteAsync(rules.Definition, options, output, cancellationToken: context.RequestAborted);
        return Answers.File(output.ToArray(), Xlsx, $"{campaign}-{period}.xlsx");
    }

    /// <summary>Whatever somebody attached is saved to disk, never opened on this site: its media type is the uploader's word.</summary>
    private static async Task<IResult> EvidenceAsync(HttpContext context, StoreUser user, long evidence)
    {
        var content =
            await context.RequestServices.GetRequiredService<ISubmissionStore>().ReadEvidenceAsync(user, evidence, context.RequestAborted);
        return Answers.File(content.ToArray(), MediaTypeNames.Application.Octet, $"evidence-{evidence}");
    }

    private static async Task<ReportSource?> SourceAsync(HttpContext context, StoreUser user, long result)
    {
        var services = context.RequestServices;
        var outcome = await services.GetRequiredService<IResultStore>().GetOutcomeAsync(user, result, context.RequestAborted);
        var campaign = outcome.Evaluation.Campaign;
        var version =
            await services.GetRequiredService<IRuleStore>().GetVersionAsync(user, campaign.Id, campaign.Version, context.RequestAborted);
        return await services.GetRequiredService<LoadedCampaigns>().FindAsync(user, version, context.RequestAborted) is { } rules
            ? new ReportSource { Campaign = rules, Outcome = outcome, Letterhead = PaperHeads.In(context.Request.Query) }
            : null;
    }

    private static bool TryKind(string text, out ReportKind kind) =>
        Enum.TryParse(text, ignoreCase: true, out kind) && !int.TryParse(text, out _) && Enum.IsDefined(kind);

    private static Language LanguageOf(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString();
        return TextCatalogue.Languages.Where(language => language.Code == asked)
            .Append(context.RequestServices.GetRequiredService<StudioOptions>().Language)
            .First();
    }
}
