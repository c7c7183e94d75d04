using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Scoring;
using Emulation.Rules.Store;
using Emulation.Rules.Submissions;
using Microsoft.EntityFrameworkCore;

namespace Emulation.Rules.SampleHost;

/// <summary>
/// A host of campaigns over a store: score, explain, status. <c>Rules:Database</c> is a SQLite file, <c>Rules:Directory</c> a watched
/// folder beside it.
/// </summary>
public static class HostApplication
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddEmulationRules()
            .AddDirectory(builder.Configuration["Rules:Directory"] ?? "rules", ReloadMode.Watch)
            .AddStore(
                o => o.UseSqlite($"Data Source={builder.Configuration["Rules:Database"] ?? "rules.db"}"), o => o.MigrateAtStart = true);
        builder.Services.AddOpenApi(o => o.AddSchemaTransformer<ResultSchemaTransformer>());
        builder.Services.AddHealthChecks().AddCheck<CampaignHealthCheck>("rules");
        var app = builder.Build();
        app.MapOpenApi();
        app.MapHealthChecks("/health");
        app.MapPost("/campaigns/{id}/score", (string id, DateOnly? on, HttpRequest request, ICampaignCatalog catalog) =>
            EvaluateAsync(catalog, id, on, request, evaluation => Results.Stream(
                stream => EvaluationJson.SerializeAsync(stream, evaluation, request.HttpContext.RequestAborted), "application/json")))
            .Accepts<IReadOnlyList<Submission>>("application/json")
            .Produces<Evaluation>();
        app.MapPost(
            "/campaigns/{id}/explain/{participant}",
            (string id, string participant, DateOnly? on, HttpRequest request, ICampaignCatalog catalog) =>
            EvaluateAsync(catalog, id, on, request, evaluation =>
                evaluation.Sheets.FirstOrDefault(s => s.Participant == participant) is { } sheet
                    ? Json(EvaluationJson.Serialize(sheet))
                    : Results.NotFound()))
            .Accepts<IReadOnlyList<Submission>>("application/json")
            .Produces<ScoreSheet>();
        app.MapGet("/status", (ICampaignCatalog catalog) => catalog.Status.Select(
            s => new { s.Name, s.LoadedAt, s.IsRefused, s.Failure, s.Campaigns, Diagnostics = s.Diagnostics.Select(
                d => d.ToString(Language.Vietnamese)) }));
        app.MapPost(
            "/reload",
            async (ICampaignCatalog catalog, CancellationToken ct) =>
                await catalog.ReloadAsync(ct) ? Results.NoContent() : Results.Conflict());
        return app;
    }

    private static async Task<IResult> EvaluateAsync(
        ICampaignCatalog catalog, string id, DateOnly? on, HttpRequest request, Func<Evaluation, IResult> answer)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        if ((on is { } day ? catalog.Current.InForce(id, day) : catalog.Current.Latest(id)) is not { } campaign)
        {
            return Results.NotFound();
        }

        try
        {
            return SubmissionJson.TryRead(body, "body", out var submissions, out var diagnostics)
                ? answer(campaign.Evaluate(submissions))
                : Refused(diagnostics);
        }
        catch (CampaignException exception)
        {
            return Refused(exception.Diagnostics);
        }
    }

    private static IResult Refused(IReadOnlyList<Diagnostic> diagnostics) =>
        Results.Json(diagnostics.Select(d => d.ToString(Language.Vietnamese)), statusCode: StatusCodes.Status400BadRequest);

    private static IResult Json(string json) => Results.Text(json, "application/json");
}
