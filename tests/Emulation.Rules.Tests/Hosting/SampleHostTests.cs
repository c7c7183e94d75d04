using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Emulation.Rules.Hosting;
using Emulation.Rules.SampleHost;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Access;
using Emulation.Rules.Store.Faults;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>The sample host over a real Kestrel on loopback, with rules in a folder and in a SQLite database.</summary>
public sealed class SampleHostTests : IAsyncLifetime, IDisposable
{
    private const string Submissions = """[ { "participant": "p", "values": { "x": 7 } }, { "participant": "q", "values": { "x": 2 } } ]""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulation-host-");
    private readonly HttpClient _client = new();
    private readonly EmulationStore _store;
    private WebApplication _host = null!;

    public SampleHostTests() =>
        _store = EmulationStore.Open(o => o.UseSqlite($"Data Source={DatabaseFile};Pooling=False"), new LocalAuthorizer());

    private static StoreUser Clerk { get; } = new() { Id = "clerk", Name = "Clerk" };

    private string DatabaseFile => Path.Combine(_folder.FullName, "rules.db");

    public async Task InitializeAsync()
    {
        await _store.MigrateAsync();
        await PublishAsync(CatalogTests.Version("1", "2025"));
        _host = HostApplication.Create([
            "--urls", "http://127.0.0.1:0", "--Rules:Directory", Repository.Rules(
                "bhxh-4574-2017"), "--Rules:Database", DatabaseFile, "--Logging:LogLevel:Default", "None"]);
        await _host.StartAsync();
        _client.BaseAddress = new Uri(_host.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task It_scores_what_is_posted()
    {
        var response = await PostAsync("/campaigns/test/score", Submissions);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var evaluation = await JsonSerializer.DeserializeAsync<Evaluation>(await response.Content.ReadAsStreamAsync());
        evaluation!.Standings.Select(s => (s.Participant, s.Total)).Should().Equal(("p", 7m), ("q", 2m));
        evaluation.Campaign.Version.Should().Be("1");
    }

    [Fact]
    public async Task It_explains_one_participant()
    {
        var sheet = await (await PostAsync("/campaigns/test/explain/q", Submissions)).Content.ReadFromJsonAsync<JsonElement>();

        sheet.GetProperty("participant").GetString().Should().Be("q");
        sheet.GetProperty("criteria")[0].GetProperty("rules")[0].GetProperty("rule").GetString().Should().Be("r");
        (await PostAsync("/campaigns/test/explain/nobody", Submissions)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_serves_the_version_in_force_on_a_day()
    {
        await PublishAsync(CatalogTests.Version("2", "2026", "x + 1"));
        (await _client.PostAsync("/reload", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await VersionOnAsync("2025-06-30")).Should().Be("1");
        (await VersionOnAsync("2026-06-30")).Should().Be("2");
        (await PostAsync("/campaigns/test/score?on=2024-01-01", Submissions)).StatusCode.Should().Be(HttpStatusCode.NotFound);

        async Task<string> VersionOnAsync(string day) =>
            (await (await PostAsync(
                $"/campaigns/test/score?on={day}",
                Submissions)).Content.ReadFromJsonAsync<Evaluation>())!.Campaign.Version;
    }

    [Fact]
    public async Task A_broken_version_is_not_published_and_the_host_serves_the_last_good_one()
    {
        var broken =
            new CampaignText { Head = new CampaignText().Head.Replace("2026", "2027", StringComparison.Ordinal) }.WithRule("nothing > 1");
        var publish = () => PublishAsync(broken.Files());
        (await publish.Should().ThrowAsync<StoreRefusedException>()).Which.Diagnostics
            .Should()
            .Contain(diagnostic => diagnostic.Code == "ER3002");
        (await _client.PostAsync("/reload", null)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await PostAsync("/campaigns/test/score", Submissions)).StatusCode.Should().Be(HttpStatusCode.OK);
        var status = await _client.GetFromJsonAsync<JsonElement>("/status");
        var source = status.EnumerateArray().Single(s => s.GetProperty("name").GetString() == "store");
        source.GetProperty("isRefused").GetBoolean().Should().BeFalse();
        source.GetProperty("campaigns").EnumerateArray().Single().GetProperty("version").GetString().Should().Be("1");
    }

    [Fact]
    public async Task A_database_that_is_gone_keeps_the_last_version_and_says_why()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(DatabaseFile + "-wal");
        await File.WriteAllTextAsync(
            DatabaseFile, "this is no database file, and long enough to be looked at as one ........................................");
        (await _client.PostAsync("/reload", null)).StatusCode.Should().Be(HttpStatusCode.Conflict);

        _host.Services.GetRequiredService<ICampaignCatalog>().Status
            .Single(s => s.Name == "store").Failure
            .Should()
            .Contain("The database's file is damaged or not whole; nothing was written. Put back a copy of it.");
        (await PostAsync("/campaigns/test/score", Submissions)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("[ { \"participant\": \"p\" } ]", "ER1011")]
    [InlineData("[ { \"participant\": \"p\", \"values\": { \"y\": 1 } } ]", "ER5001")]
    public async Task Bad_data_are_refused_with_what_is_wrong(string body, string code)
    {
        var response = await PostAsync("/campaigns/test/score", body);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain(code);
    }

    [Fact]
    public async Task OpenAPI_shows_every_field_of_what_it_answers()
    {
        var document = await _client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        document.GetProperty("paths").EnumerateObject().Select(path => path.Name)
            .Should().Contain(["/campaigns/{id}/score", "/campaigns/{id}/explain/{participant}"]);
        Answer("/campaigns/{id}/score").Should().Be("#/components/schemas/Evaluation");
        Answer("/campaigns/{id}/explain/{participant}").Should().Be("#/components/schemas/ScoreSheet");
        var evaluation = document.GetProperty("components").GetProperty("schemas").GetProperty("Evaluation");
        var told = JsonDocument.Parse(JsonSchemas.Result<Evaluation>()).RootElement;
        PathsOf(evaluation).Should().Contain(PathsOf(told), "what the schema points to within itself stands there in full").And
            .Contain("sheets.criteria.rules.points");
        var submission = Asked("/campaigns/{id}/score");
        Asked("/campaigns/{id}/explain/{participant}").GetRawText().Should().Be(submission.GetRawText());
        PathsOf(submission).Should().Contain(PathsOf(JsonDocument.Parse(JsonSchemas.Submissions).RootElement)).And
            .Contain(["participant", "values", "history.year"]);
        submission.GetProperty("properties").GetProperty("values").GetProperty("additionalProperties").GetProperty("anyOf")
            .EnumerateArray().Select(kind => kind.GetProperty("type").GetString()).Should()
            .Equal("number", "boolean", "string", "null", "array");

        JsonElement Asked(string path) => document.GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("requestBody")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("items");

        string Answer(string path) => document.GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("responses")
            .GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref")
                .GetString()!;

        static IEnumerable<string> PathsOf(JsonElement schema) =>
            schema.TryGetProperty("items", out var items) ? PathsOf(items)
            : !schema.TryGetProperty("properties", out var properties) ? []
            : properties.EnumerateObject().SelectMany(p => PathsOf(p.Value).Select(path => $"{p.Name}.{path}").Prepend(p.Name));
    }

    [Fact]
    public async Task An_unknown_campaign_is_not_found() =>
        (await PostAsync("/campaigns/none/score", Submissions)).StatusCode.Should().Be(HttpStatusCode.NotFound);

    private async Task PublishAsync(CampaignFiles files)
    {
        var draft =
            await _store.Rules.CreateDraftAsync(
                Clerk, new NewDraft { Campaign = "test", Files = [.. files.Texts.Select(text => FileEdit.Write(text.Key, text.Value))] });
        await _store.Rules.PublishAsync(Clerk, draft.Id, draft.ETag, "from a test");
    }

    private Task<HttpResponseMessage> PostAsync(string path, string body) =>
        _client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
}
