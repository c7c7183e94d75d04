using System.Text.Json;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.SampleHost;

/// <summary>A host of campaigns: score, explain, status, reload.</summary>
public static class HostApplication
{
    /// <summary>The web application, ready to run. <c>Rules:Directory</c> is watched; <c>Rules:Database</c>, when given, is a SQLite file.</summary>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var rules = builder.Services.AddEmulationRules().AddDirectory(builder.Configuration["Rules:Directory"] ?? "rules", ReloadMode.Watch);
        if (builder.Configuration["Rules:Database"] is { } database)
        {
            builder.Services.AddSingleton(new SqliteDatabase(database));
            rules.AddSource<SqliteCampaignSource>();
        }

        builder.Services.AddHealthChecks().AddCheck<CampaignHealthCheck>("rules");
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapPost("/campaigns/{id}/score", (string id, DateOnly? on, HttpRequest request, ICampaignCatalog catalog) =>
            EvaluateAsync(catalog, id, on, request, evaluation => Json(EvaluationJson.Serialize(evaluation))));
        app.MapPost("/campaigns/{id}/explain/{participant}", (string id, string participant, DateOnly? on, HttpRequest request, ICampaignCatalog catalog) =>
            EvaluateAsync(catalog, id, on, request, evaluation => evaluation.Sheets.FirstOrDefault(s => s.Participant == participant) is { } sheet
                ? Json(EvaluationJson.Serialize(sheet))
                : Results.NotFound()));
        app.MapGet("/status", (ICampaignCatalog catalog) => catalog.Status.Select(source => new
        {
            source.Name,
            source.LoadedAt,
            source.IsRefused,
            source.Failure,
            source.Campaigns,
            Diagnostics = source.Diagnostics.Select(d => d.ToString(Language.Vietnamese)),
        }));
        app.MapPost("/reload", async (ICampaignCatalog catalog, CancellationToken cancellationToken) =>
            await catalog.ReloadAsync(cancellationToken) ? Results.NoContent() : Results.Conflict());
        return app;
    }

    private static async Task<IResult> EvaluateAsync(ICampaignCatalog catalog, string id, DateOnly? on, HttpRequest request, Func<Evaluation, IResult> answer)
    {
        var campaign = on is { } day ? catalog.Current.InForce(id, day) : catalog.Current.Latest(id);
        if (campaign is null)
        {
            return Results.NotFound();
        }

        using var reader = new StreamReader(request.Body);
        if (!SubmissionJson.TryRead(await reader.ReadToEndAsync(request.HttpContext.RequestAborted), "body", out var submissions, out var diagnostics))
        {
            return Refused(diagnostics);
        }

        try
        {
            return answer(campaign.Evaluate(submissions, cancellationToken: request.HttpContext.RequestAborted));
        }
        catch (CampaignException exception)
        {
            return Refused(exception.Diagnostics);
        }
    }

    private static IResult Refused(IReadOnlyList<Diagnostic> diagnostics) =>
        Results.Json(diagnostics.Select(d => d.ToString(Language.Vietnamese)), JsonSerializerOptions.Web, statusCode: StatusCodes.Status400BadRequest);

    private static IResult Json(string json) => Results.Text(json, "application/json");
}
