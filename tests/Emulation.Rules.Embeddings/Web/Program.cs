// The web application of the README, and two endpoints more.
using Emulation.Rules;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Hosting;
using Emulation.Rules.Serialization;
using Emulation.Rules.Submissions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
builder.Services.AddEmulationRules(o => o.FailFast = true).AddDirectory("rules", reload: ReloadMode.Watch);
builder.Services.AddHealthChecks().AddCheck<CampaignHealthCheck>("rules");

var app = builder.Build();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapPost("/campaigns/{id}/evaluation", (string id, Submission[] submissions, ICampaignCatalog catalog) =>
        catalog.Current.Latest(id) is not { } campaign ? Results.NotFound()
        : submissions.Contains(null!) ? Results.Problem(title: "A submission is null.", statusCode: StatusCodes.Status400BadRequest)
        : campaign.TryEvaluate(submissions, out var evaluation, out var diagnostics)
            ? Results.Stream(body => EvaluationJson.SerializeAsync(body, evaluation), "application/json")
            : Results.Problem(
                title: "The figures are not scored.", statusCode: StatusCodes.Status422UnprocessableEntity,
                extensions: new Dictionary<string, object?>
                {
                    ["diagnostics"] = diagnostics.Select(d => DiagnosticReport.FieldsOf(d, Language.Vietnamese)),
                }))
    .Produces<Evaluation>()
    .ProducesProblem(StatusCodes.Status400BadRequest)
    .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
app.MapPost("/campaigns/{id}/score", (string id, Submission[] submissions, ICampaignCatalog catalog) =>
        catalog.Current.Latest(id) is not { } campaign ? Results.NotFound()
        : campaign.TryEvaluate(submissions, out var evaluation, out var diagnostics) ? Results.Ok(evaluation)
        : Results.BadRequest(diagnostics))
    .Produces<Evaluation>()
    .Produces<Diagnostic[]>(StatusCodes.Status400BadRequest);
app.MapGet("/schemas/evaluation", () => Results.Text(JsonSchemas.Result<Evaluation>(), "application/schema+json"));
app.Run();
