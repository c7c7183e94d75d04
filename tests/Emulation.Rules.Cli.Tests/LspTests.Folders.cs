using System.Text.Json.Nodes;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>Several campaigns at once, those laid over others, and files as other programs leave them.</summary>
public sealed partial class LspTests
{
    private const string Nation = """
        { "formatVersion": 1, "id": "nation", "version": "1", "name": "N", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "constants": { "each": 2 },
          "indicators": [ { "id": "late", "type": "integer", "min": 0, "max": 20 } ],
          "criteria": [ { "id": "discipline", "maxPoints": 10, "deductions": [ { "each": "late", "points": "each" } ] } ] }
        """;

    private const string Province = """
        { "formatVersion": 1, "id": "province", "version": "1", "extends": { "id": "nation", "version": "1" },
          "indicators": [ { "id": "more", "type": "integer", "min": 0 } ],
          "criteria": [ { "id": "own", "maxPoints": 5, "deductions": [ { "each": "late + more", "points": "each" } ] } ] }
        """;

    [Fact]
    public async Task What_a_template_declares_is_found_in_its_file_and_known_as_it_is_typed()
    {
        var nation = _folder.Write("quốc gia #1/campaign.json", Nation);
        var province = _folder.Write("tỉnh 100%/campaign.json", Province);
        await using var client = await StartAsync("en");
        await OpenAsync(client, province, Province);

        var line = Province.Split('\n')[2];
        var place =
            (await client.AskAsync("textDocument/definition", Place(province, 2, line.IndexOf("late", StringComparison.Ordinal) + 1)))!;

        new Uri(place["uri"]!.GetValue<string>()).LocalPath.Should().Be(nation);
        place["range"]!.ToJsonString().Should().Be("""{"start":{"line":2,"character":27},"end":{"line":2,"character":31}}""");
        (await client.AskAsync("textDocument/definition", Place(province, 2, line.IndexOf("more", StringComparison.Ordinal))))!["uri"]!
            .GetValue<string>()
            .Should()
            .Be(LspClient.UriOf(province));

        // Another name in the template: the province is told at once.
        await OpenAsync(client, nation, Nation.Replace("\"late\"", "\"delays\"", StringComparison.Ordinal));
        var found = await client.DiagnosticsAsync(province, told => told.Any(one => one!["code"]!.GetValue<string>() == "ER3002"));
        found.Single(one => one!["code"]!.GetValue<string>() == "ER3002")!["message"]!
            .GetValue<string>()
            .Should()
            .StartWith("the expression uses the name 'late', which does not exist here.");
        (await client.LeaveAsync()).Should().Be(0);
    }

    /// <summary>Such as a table that a spreadsheet wrote in the encoding of old Windows.</summary>
    [Fact]
    public async Task A_file_that_cannot_be_read_keeps_none_of_the_others_from_being_edited()
    {
        var text = Campaign.Replace(
            "\"deductions\": [ { \"each\": \"late\", \"points\": 0.5 } ]", "\"workflow\": \"w\"", StringComparison.Ordinal);
        var file = _folder.Write("c/campaign.json", text);
        _folder.Write("c/workflows/w.json", """
            [ { "WorkflowName": "w", "Rules": [ { "RuleName": "all", "Expression": "late >= 0",
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "maxPoints" } } } } ] } ]
            """);
        var data = _folder.Write("c/data/units.csv", "");
        await File.WriteAllBytesAsync(data, [.. "participant,late\nH"u8, 0xE0, .. " N,1\n"u8]);
        await using var client = await StartAsync("en");
        await OpenAsync(client, file, text);

        var place = Place(file, 1, 27);
        (await client.AskAsync("textDocument/references", place))!.AsArray().Select(one => one!["uri"]!.GetValue<string>()).Distinct()
            .Should().HaveCount(2, "the workflow is there");
        var renaming = () => client.AskAsync(
            "textDocument/rename",
            new { textDocument = new { uri = LspClient.UriOf(file) }, position = new { line = 1, character = 27 }, newName = "delays" });
        (await renaming())!["message"]!.GetValue<string>().Should().Match("*data/units.csv*UTF-8*");

        await File.WriteAllTextAsync(data, "participant,late\nHà Nội,1\n");
        await client.TellAsync(
            "workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = LspClient.UriOf(data), type = 2 } } });
        (await renaming())!["changes"]!.AsObject().Should().HaveCount(3);
        (await client.LeaveAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_template_that_is_being_typed_is_known_to_a_campaign_that_is_opened_after_it()
    {
        var nation = _folder.Write("n/campaign.json", Nation);
        var province = _folder.Write("p/campaign.json", Province);
        await using var client = await StartAsync("en");
        await OpenAsync(client, nation, Nation.Replace("\"late\"", "\"delays\"", StringComparison.Ordinal));

        await OpenAsync(client, province, Province);

        (await client.DiagnosticsAsync(province, told => told.Count > 0)).Select(one => one!["code"]!.GetValue<string>())
            .Should().Contain("ER3002");
    }

    /// <summary>An editor that restores its windows opens files of several campaigns at once.</summary>
    [Fact]
    public async Task Of_two_campaigns_opened_at_once_both_are_told_of()
    {
        var broken = Campaign.Replace("\"late\", \"points\"", "\"lat\", \"points\"", StringComparison.Ordinal);
        var (first, second) = (_folder.Write("a/campaign.json", broken), _folder.Write("b/campaign.json", broken));
        await using var client = await StartAsync("vi");

        await OpenAsync(client, first, broken);
        await OpenAsync(client, second, broken);

        foreach (var file in (string[])[second, first])
        {
            (await client.DiagnosticsAsync(file, told => told.Count > 0)).Select(one => one!["code"]!.GetValue<string>())
                .Should().Contain("ER3002");
        }
    }

    /// <summary>Line ends of Windows, marks of byte order, comments, escapes, and letters of two units before the place.</summary>
    [Fact]
    public async Task A_rename_and_a_mend_are_right_to_the_letter_in_awkward_files()
    {
        var text = Campaign.Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("\"deductions\"", "/* 😀 */ \"name\": \"😀\", \"deductions\"", StringComparison.Ordinal)
            .Replace("\"each\": \"late\"", "\"each\": \"\\u006cate * (1 + 0)\"", StringComparison.Ordinal);
        const string Data = "\uFEFFparticipant,name,late\r\n01,\"A, \"\"😀\"\"\",2\r\n";
        const string Cases = "\uFEFF[ { \"name\": \"😀\", "
            + "\"submissions\": [ { \"participant\": \"P\", \"values\": { \"late\": 2 } } ],\r\n"
            + "\"expect\": { \"P\": { \"total\": 9 } } } ]\r\n";
        var file = _folder.Write("c/campaign.json", "\uFEFF" + text);
        var cases = _folder.Write("c/cases.json", Cases);
        var data = _folder.Write("c/data/units.csv", Data);
        await using var client = await StartAsync("vi");
        await OpenAsync(client, file, text);
        var line = text.Split("\r\n")[2];

        var changes = (await client.AskAsync(
            "textDocument/rename", Rename(file, 2, line.IndexOf("006cate", StringComparison.Ordinal), "delays")))!["changes"]!;

        Changed(text, changes[LspClient.UriOf(file)]!).Should().Be(text
            .Replace("\"late\"", "\"delays\"", StringComparison.Ordinal)
            .Replace("\\u006cate", "delays", StringComparison.Ordinal));
        Changed(Cases[1..], changes[LspClient.UriOf(cases)]!).Should()
            .Be(Cases[1..].Replace("\"late\"", "\"delays\"", StringComparison.Ordinal));
        Changed(Data[1..], changes[LspClient.UriOf(data)]!).Should().Be(Data[1..].Replace(",late", ",delays", StringComparison.Ordinal));

        var mistaken = text.Replace("* (1", "x (1", StringComparison.Ordinal).Replace("ate x", "at *", StringComparison.Ordinal);
        await client.TellAsync("textDocument/didChange", new
        {
            textDocument = new { uri = LspClient.UriOf(file), version = 2 }, contentChanges = new[] { new { text = mistaken } },
        });
        var at = mistaken.Split("\r\n")[2].IndexOf("006cat", StringComparison.Ordinal);
        var actions = (await client.AskAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = LspClient.UriOf(file) }, range = Range(2, at, at),
            context = new { diagnostics = Array.Empty<object>() },
        }))!.AsArray();
        actions.Single()!["title"]!.GetValue<string>().Should().Be("Đổi thành 'late'");
        Changed(mistaken, actions[0]!["edit"]!["changes"]![LspClient.UriOf(file)]!).Should()
            .Be(mistaken.Replace("\\u006cat ", "late ", StringComparison.Ordinal));
        (await client.LeaveAsync()).Should().Be(0);
    }

    private static async Task<LspClient> StartAsync(string locale)
    {
        var client = LspClient.Start();
        await client.AskAsync("initialize", new { processId = 1, locale, capabilities = new { } });
        await client.TellAsync("initialized", new { });
        return client;
    }

    private static Task OpenAsync(LspClient client, string file, string text) => client.TellAsync(
        "textDocument/didOpen",
        new { textDocument = new { uri = LspClient.UriOf(file), languageId = "jsonc", version = 1, text } });

    /// <summary>A text with edits carried out as an editor does, which counts lines and units of UTF-16.</summary>
    private static string Changed(string text, JsonNode edits)
    {
        foreach (var edit in edits.AsArray().OrderByDescending(edit => Offset(edit!["range"]!["start"]!)))
        {
            var (start, end) = (Offset(edit!["range"]!["start"]!), Offset(edit["range"]!["end"]!));
            text = string.Concat(text.AsSpan(0, start), edit["newText"]!.GetValue<string>(), text.AsSpan(end));
        }

        return text;

        int Offset(JsonNode place)
        {
            var lines = text.Split('\n');
            return lines.Take(place["line"]!.GetValue<int>()).Sum(line => line.Length + 1) + place["character"]!.GetValue<int>();
        }
    }
}
