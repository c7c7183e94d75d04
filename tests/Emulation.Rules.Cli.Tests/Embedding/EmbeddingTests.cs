using System.IO.Compression;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests.Embedding;

/// <summary>Six hosts, each of a few lines as a stranger writes them from the READMEs, on nothing but the packed packages.</summary>
[Collection(PackedPackages.Name)]
public sealed class EmbeddingTests(ConsumerFixture consumer) : IClassFixture<ConsumerFixture>
{
    [PackedFact]
    public async Task A_console_program_scores_explains_and_is_told_what_is_wrong_with_rules()
    {
        var lines = await consumer.RunAsync("Console", consumer.NewFolder("Console"));

        lines.Should().Contain(line => line.StartsWith("Total", StringComparison.Ordinal) && line.Contains("65"));
        lines.Should().Contain("streamed 65");
        lines[^1].Should()
            .Be("reading-2026/campaign.json:13:25: lỗi ER3002: biểu thức dùng tên 'book' không tồn tại ở đây. Có phải 'books'?");
    }

    [PackedFact]
    public async Task A_web_host_answers_in_JSON_and_describes_itself_in_OpenAPI()
    {
        await using var host = await WebHost.StartAsync(consumer.Built("Web"), consumer.NewFolder("Web"));
        const string Figures = """
            [ { "participant": "5A", "values": { "books": 7 } }, { "participant": "5B", "values": { "books": 12 } } ]
            """;
        var scored = await host.PostAsync("/campaigns/reading-2026/score", Figures);
        (scored.Status, scored.Json.GetProperty("standings")[0].GetProperty("participant").GetString()).Should().Be((200, "5B"));
        scored.Json.GetProperty("sheets")[0].GetProperty("status").GetString().Should().Be("complete");

        var refused = await host.PostAsync(
            "/campaigns/reading-2026/score", """[ { "participant": "5A", "values": { "books": -1 } } ]""");
        (refused.Status, refused.Json[0].GetProperty("code").GetString(), refused.Json[0].GetProperty("position").GetProperty("path")
            .GetString())
            .Should()
            .Be((400, "ER5006", "submissions[0].values.books"));
        (await host.PostAsync("/campaigns/other/score", "[]")).Status.Should().Be(404);
        var streamed = await host.PostAsync("/campaigns/reading-2026/evaluation", Figures);
        (streamed.Status, streamed.Json.GetProperty("standings")[0].GetProperty("total").GetDecimal()).Should().Be((200, 100m));
        var problem = await host.PostAsync(
            "/campaigns/reading-2026/evaluation", """[ { "participant": "5A", "values": { "books": -1 } } ]""");
        (problem.Status, problem.Json.GetProperty("diagnostics")[0].GetProperty("code").GetString()).Should().Be((422, "ER5006"));
        (await host.PostAsync("/campaigns/reading-2026/evaluation", "[ null ]")).Status.Should().Be(400);
        (await host.GetAsync("/health")).Should().Be("Healthy");
        (await host.GetAsync("/openapi/v1.json")).Should().Contain("/campaigns/{id}/score").And.Contain("#/components/schemas/Evaluation");
        (await host.GetAsync("/schemas/evaluation")).Should().Contain("\"resultFingerprint\"");
    }

    [PackedFact]
    public async Task A_store_keeps_rules_figures_and_results_and_lets_nobody_do_what_no_role_allows()
    {
        var folder = consumer.NewFolder("Store");
        var lines = await consumer.RunAsync("Store", folder);

        lines.Should().Equal(
            "published reading-2026 1.0.0", "1. 5B: 100", "2. 5A: 70", "sealed 1.0.0", "confirmed: True",
            "corrected by version 1.0.0", "Stranger may not decide (reading-2026/2026).", "audit whole: True");
        File.Exists(Path.Combine(folder, "rules.db")).Should().BeTrue();
    }

    [PackedFact]
    public async Task A_test_project_runs_the_worked_examples_and_asks_that_every_rule_is_reached()
    {
        var folder = consumer.NewFolder("Tests");
        CopyRules(folder, Path.GetDirectoryName(consumer.Built("Tests"))!);
        var output = await DotnetProcess.RunAsync("dotnet", folder, "test", consumer.Built("Tests"));

        output.Should().Contain("Failed:     0, Passed:     7");
    }

    [PackedFact]
    public async Task A_worker_serves_an_edit_as_soon_as_it_is_saved_and_keeps_serving_it_when_the_next_is_broken()
    {
        var lines = await consumer.RunAsync("Worker", consumer.NewFolder("Worker"));

        lines.Where(line => line.StartsWith("serving ", StringComparison.Ordinal) || line.StartsWith("now ", StringComparison.Ordinal)
                || line.StartsWith("still ", StringComparison.Ordinal))
            .Should()
            .Equal("serving 1.0.0", "now reading-2026 1.1.0", "still 1.1.0");
    }

    [PackedFact]
    public async Task A_host_with_a_class_of_its_own_reads_workbooks_and_writes_papers()
    {
        var folder = consumer.NewFolder("Documents");
        await File.WriteAllTextAsync(Path.Combine(folder, "figures.csv"), "participant;books;lateReturns\n5A;7;1\n5B;12;\n");
        var lines = await consumer.RunAsync("Documents", folder);

        lines.Should().Equal(
            "1. 5B 100, 2. 5A 65",
            "figures.xlsx:Figures!A4: error ER5009: participant '5A' has no value at all. 2 places are like this: '5A' A4, '5B' A5. "
                + "Enter at least one indicator, or leave the participant out.",
            "5A 65, 5B 100");
        (await File.ReadAllTextAsync(Path.Combine(folder, "summary.html"))).Should().StartWith("<!DOCTYPE html>").And.Contain("5B");
        foreach (
            var (file, part) in (IEnumerable<(string, string)>)[("results.xlsx", "xl/workbook.xml"), ("minutes.docx", "word/document.xml")])
        {
            using var package = ZipFile.OpenRead(Path.Combine(folder, file));
            package.GetEntry(part).Should().NotBeNull(file);
        }
    }

    private static void CopyRules(string from, string to)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(from, "rules"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
