using Emulation.Rules.Cli.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_becomes_a_campaign_that_validates()
    {
        var file = _folder.Write("stock.json", Workflow("input1.Amount > 10"));
        var directory = _folder.PathOf("made");

        var result = await Run.CliAsync("import", file, "--out", directory, "--lang", "en");

        result.Should().Be(new CliResult(0, $"""
            {file}:1:1: info ER2094: carried over otherwise: the types of indicators are guessed from their use (1): see the comments in campaign.json.
                {Workflow("input1.Amount > 10")[..100]}…
                ^
            Made the campaign 'made' in '{directory}': campaign.json, workflows/w.json. Every rule is carried over.
            Look at the places marked GUESSED in campaign.json, then:
              emulation-rules validate {directory} --lang en
              emulation-rules template {directory} --out data.csv --lang en

            """, ""));
        (await Run.CliAsync("validate", directory)).ExitCode.Should().Be(0);
        File.Exists(Path.Combine(directory, "schema", "campaign.schema.json")).Should().BeTrue();
        File.Exists(Path.Combine(directory, ".vscode", "settings.json")).Should().BeTrue();
    }

    [Fact]
    public async Task What_is_left_out_is_told_with_its_place_and_makes_the_exit_code_1()
    {
        var file =
            _folder.Write(
                "stock.json",
                $"[ {Workflow("input1.A > 1")},\n"
                    + Workflow("input1.B < DateTime.Now").Replace("\"w\"", "\"v\"", StringComparison.Ordinal)
                    + " ]");

        var result = await Run.InAsync("vi", "import", file, "--out", _folder.PathOf("made"));

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain(
            $"{file}:2:80: cảnh báo ER2093: không chuyển sang được: quy tắc 'r' bị bỏ ra: quy tắc ở đây không hỏi đồng hồ, để chấm lại "
                + $"lúc nào cũng ra như cũ; hãy nộp ngày đó thành một số liệu.\n")
            .And.Contain(
                $"Đã tạo phong trào 'made' trong '{_folder.PathOf("made")}': campaign.json, workflows/w.json. 1 chỗ không chuyển sang "
                    + $"được, nêu ở trên.\n")
            .And.Contain("Xem các chỗ ghi ĐOÁN trong campaign.json, rồi:\n");
    }

    [Theory]
    [InlineData(
        "{ \"rows\": [] }",
        "error ER2095: the file has no rule that can be carried over. The file has to be a workflow of RulesEngine: \"WorkflowName\" and "
            + "\"Rules\".")]
    [InlineData(
        "{ \"WorkflowName\": \"w\" ", "error ER1001: the file is not valid JSON: the text breaks off, a closing } or ] is missing.")]
    public async Task A_file_that_is_none_makes_nothing(string json, string expected)
    {
        var result = await Run.CliAsync("import", _folder.Write("stock.json", json), "--out", _folder.PathOf("made"));

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(expected);
        Directory.Exists(_folder.PathOf("made")).Should().BeFalse();
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        var file = _folder.Write("stock.json", Workflow("true"));

        (await Run.CliAsync("import", file, "--out", _folder.Root)).Should().Be(
            new CliResult(2, "", $"error: '{_folder.Root}' exists and is not empty; nothing was written. Choose a new folder.\n"));
        (await Run.CliAsync("import", file)).Error.Should().Be("error: option --out is missing.\nSee: emulation-rules --help\n");
    }

    private static string Workflow(string condition) =>
        $$"""{ "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "{{condition}}", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "5" } } } } ] }""";
}
