using System.Text.Json.Nodes;
using Emulation.Rules.Authoring;
using Emulation.Rules.Cli.Lsp;
using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>The language server as an editor meets it: a process of its own, spoken to over standard input and output.</summary>
public sealed partial class LspTests : IDisposable
{
    private const string Campaign = """
        { "formatVersion": 1, "id": "c", "version": "1.0.0", "name": "C", "effective": { "from": "2026-01-01", "to": "2026-12-31" },
          "indicators": [ { "id": "late", "name": { "vi": "Báo cáo muộn", "en": "Late reports" }, "type": "integer", "min": 0, "max": 20 } ],
          "criteria": [ { "id": "discipline", "maxPoints": 10, "deductions": [ { "each": "late", "points": 0.5 } ] } ] }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_editor_completes_explains_finds_mends_and_renames()
    {
        var file = _folder.Write("c/campaign.json", Campaign);
        var data = _folder.Write("c/data/units.csv", "participant,late\n01,2\n");
        await using var client = LspClient.Start();
        var answer = await client.AskAsync("initialize", new { processId = 1, locale = "vi-VN", capabilities = new { } });
        answer!["capabilities"]!["renameProvider"]!["prepareProvider"]!.GetValue<bool>().Should().BeTrue();
        await client.TellAsync("initialized", new { });
        await client.TellAsync(
            "textDocument/didOpen",
            new { textDocument = new { uri = LspClient.UriOf(file), languageId = "jsonc", version = 1, text = Campaign } });

        // A mistake is typed: "late" becomes "lat".
        await client.TellAsync(
            "textDocument/didChange",
            new { textDocument = new { uri = LspClient.UriOf(file), version = 2 }, contentChanges = new[]
            {
                new { range = Range(2, 85, 86), text = "" },
            } });
        var found = await client.DiagnosticsAsync(file, told => told.Any(one => one!["code"]!.GetValue<string>() == "ER3002"));
        var mistake = found.Single(one => one!["code"]!.GetValue<string>() == "ER3002")!;
        mistake["message"]!.GetValue<string>().Should().Be("biểu thức dùng tên 'lat' không tồn tại ở đây. Có phải 'late'?");
        mistake["range"]!.ToJsonString().Should().Be("""{"start":{"line":2,"character":82},"end":{"line":2,"character":85}}""");

        var labels =
            (await client.AskAsync("textDocument/completion", Place(file, 2, 84)))!
                .AsArray()
                .Select(item => item!["label"]!.GetValue<string>());
        labels.Should().Contain(["late", "discipline", "Fn"]);

        var actions =
            (await client.AskAsync(
                "textDocument/codeAction",
                new { textDocument = new { uri = LspClient.UriOf(file) }, range = Range(
                    2,
                    83,
                    83), context = new { diagnostics = Array.Empty<object>() } }))!.AsArray();
        actions.Should().ContainSingle();
        actions[0]!["title"]!.GetValue<string>().Should().Be("Đổi thành 'late'");
        var edit = actions[0]!["edit"]!["changes"]![LspClient.UriOf(file)]!.AsArray().Single()!;
        edit["newText"]!.GetValue<string>().Should().Be("late");
        await client.TellAsync(
            "textDocument/didChange",
            new { textDocument = new { uri = LspClient.UriOf(file), version = 3 }, contentChanges = new[]
            {
                new { range = Range(2, 82, 85), text = "late" },
            } });
        await client.DiagnosticsAsync(file, told => !told.Any(one => one!["code"]!.GetValue<string>() == "ER3002"));

        (await client.AskAsync("textDocument/hover", Place(file, 2, 84)))!["contents"]!["value"]!.GetValue<string>().Should().Be(
            "late: Báo cáo muộn (số liệu, số nguyên, từ 0 đến 20)\ndùng ở 2 chỗ");
        (await client.AskAsync("textDocument/definition", Place(file, 2, 84)))!["range"]!
            .ToJsonString()
            .Should()
            .Be("""{"start":{"line":1,"character":27},"end":{"line":1,"character":31}}""");
        (await client.AskAsync("textDocument/references", Place(file, 2, 84)))!.AsArray().Should().HaveCount(3);
        (await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = LspClient.UriOf(file) } }))!.AsArray()
            .Select(symbol => symbol!["name"]!.GetValue<string>()).Should().Equal("late", "discipline");

        (await client.AskAsync("textDocument/prepareRename", Place(file, 2, 84)))!["placeholder"]!.GetValue<string>().Should().Be("late");
        var changes = (await client.AskAsync("textDocument/rename", Rename(file, 2, 84, "delays")))!["changes"]!.AsObject();
        changes.Select(change => change.Key).Should().BeEquivalentTo(LspClient.UriOf(file), LspClient.UriOf(data));
        (await client.AskAsync("textDocument/rename", Rename(file, 2, 84, "discipline")))!["message"]!
            .GetValue<string>()
            .Should()
            .Be("'discipline' đã là tiêu chí.");

        (await client.LeaveAsync()).Should().Be(0);
    }

    [Theory]
    [InlineData(0, 0, 1, 1)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue)]
    public void A_place_counts_from_one_as_far_as_numbers_go(int line, int character, int expectedLine, int expectedColumn) =>
        LspConversions.ToPosition(new LspPosition(line, character)).Should().Be(TextPosition.At(expectedLine, expectedColumn));

    [Fact]
    public async Task Snippets_are_plain_text_for_an_editor_that_takes_none()
    {
        var file = _folder.Write("c/campaign.json", Campaign);
        await using var client = LspClient.Start();
        await client.AskAsync("initialize", new { processId = 1, locale = "en", capabilities = new { } });
        await client.TellAsync(
            "textDocument/didOpen",
            new { textDocument = new { uri = LspClient.UriOf(file), languageId = "jsonc", version = 1, text = Campaign } });

        var items = (await client.AskAsync("textDocument/completion", Place(file, 0, 1)))!.AsArray();

        var rounding = items.Single(item => item!["label"]!.GetValue<string>() == "rounding")!;
        rounding["textEdit"]!["newText"]!.GetValue<string>().Should().Be("\"rounding\": {  },");
        rounding["detail"]!.GetValue<string>().Should().Be("Rounding");
    }

    [Theory]
    [InlineData(
        "vi",
        "'{0}' không có tệp campaign.json nào nên chưa có gì để gợi ý. Hãy mở thư mục của một phong trào, hoặc tạo một phong trào: "
            + "emulation-rules new thi-dua")]
    [InlineData(
        "en",
        "'{0}' holds no campaign.json, so that there is nothing to help with. Open a campaign's folder, or make one: emulation-rules new "
            + "campaign")]
    public async Task A_folder_without_a_campaign_is_told(string locale, string message)
    {
        var folder = _folder.PathOf("empty");
        Directory.CreateDirectory(folder);
        await using var client = LspClient.Start();
        await client.AskAsync("initialize", new { processId = 1, locale, rootUri = LspClient.UriOf(folder), capabilities = new { } });
        await client.TellAsync("initialized", new { });

        var shown = await client.ShownAsync();

        shown["message"]!.GetValue<string>().Should().Be(string.Format(null, message, folder));
        shown["type"]!.GetValue<int>().Should().Be(2);
        (await client.LeaveAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Rules_in_a_folder_below_those_that_are_read_are_no_part_of_the_campaign()
    {
        const string Rules = """[ { "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "late > 1" } ] } ]""";
        var campaign = _folder.Write("c/campaign.json", Campaign);
        string[] files = [_folder.Write("c/workflows/2025/w.json", Rules), _folder.Write("c/workflows/w.json", Rules)];
        await using var client = LspClient.Start();
        await client.AskAsync("initialize", new { processId = 1, locale = "en", capabilities = new { } });
        await client.TellAsync("initialized", new { });
        foreach (var (file, text) in files.Select(file => (file, Rules)).Append((campaign, Campaign)))
        {
            await client.TellAsync(
                "textDocument/didOpen",
                new { textDocument = new { uri = LspClient.UriOf(file), languageId = "jsonc", version = 1, text } });
        }

        var told = await client.DiagnosticsAsync(files[1], _ => true);

        told.Select(one => one!["code"]!.GetValue<string>()).Should().NotContain("ER2005");
        (await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = LspClient.UriOf(files[0]) } }))!.AsArray()
            .Should().BeEmpty();
        (await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = LspClient.UriOf(files[1]) } }))!.AsArray()
            .Should().NotBeEmpty();
        (await client.LeaveAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_campaign_below_one_of_the_open_folders_will_do()
    {
        _folder.Write("rules/2026/c/campaign.json", Campaign);
        Directory.CreateDirectory(_folder.PathOf("empty"));
        await using var client = LspClient.Start();
        object[] folders =
        [
            new { uri = LspClient.UriOf(_folder.PathOf("empty")), name = "e" },
            new { uri = LspClient.UriOf(_folder.PathOf("rules")), name = "r" },
        ];
        await client.AskAsync("initialize", new { processId = 1, locale = "en", workspaceFolders = folders, capabilities = new { } });
        await client.TellAsync("initialized", new { });

        (await client.LeaveAsync()).Should().Be(0);
        client.HasShown.Should().BeFalse();
    }

    private static object Place(string file, int line, int character) =>
        new { textDocument = new { uri = LspClient.UriOf(file) }, position = new { line, character } };

    private static object Rename(string file, int line, int character, string newName) =>
        new { textDocument = new { uri = LspClient.UriOf(file) }, position = new { line, character }, newName };

    private static object Range(int line, int start, int end) =>
        new { start = new { line, character = start }, end = new { line, character = end } };
}
