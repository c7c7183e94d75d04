using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Rules.Analysis;
using Emulation.Rules.Cases;
using Emulation.Rules.Definitions;
using Emulation.Rules.Scaffold;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Judge;

namespace Emulation.Rules.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private static readonly string[] Files =
    [
        ".vscode/extensions.json", ".vscode/settings.json", "README.md", "campaign.json", "cases.json", "data/units.csv",
        "schema/campaign.schema.json", "schema/cases.schema.json",
        "schema/decisions.schema.json", "schema/submissions.schema.json", "schema/workflow.schema.json", "workflows/grades.json",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        "en",
        "Made the campaign 'thi-dua-2031' in '{0}': {1}.\nTry it, then edit campaign.json (README.md says how) and run these again after "
            + "each edit:\n")]
    [InlineData(
        "vi",
        "Đã tạo phong trào 'thi-dua-2031' trong '{0}': {1}.\nChạy thử, rồi sửa campaign.json (README.md hướng dẫn) và sau mỗi lần sửa "
            + "chạy lại:\n")]
    public async Task A_campaign_is_made_and_what_to_do_next_is_told(string language, string expected)
    {
        var directory = _folder.PathOf("Thi đua 2031");

        var result = await Run.CliAsync("new", directory, "--lang", language);

        result.ExitCode.Should().Be(0, result.Error);
        result.Error.Should().BeEmpty();
        result.Output.Should().Be(string.Format(null, expected, directory, string.Join(", ", Files)) + $"""
              emulation-rules validate "{directory}" --lang {language}
              emulation-rules test "{directory}" --lang {language}
              emulation-rules score "{directory}" --data "{directory}/data/units.csv" --lang {language}

            """);
        Directory.GetFiles(directory, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(directory, file))
            .Should()
            .BeEquivalentTo(Files);
    }

    [Fact]
    public async Task An_editor_finds_the_schema_of_every_file_and_lets_comments_pass()
    {
        await NewAsync("sample");
        var directory = _folder.PathOf("sample");
        using var settings = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(directory, ".vscode", "settings.json")));
        var comments =
            settings.RootElement.GetProperty("files.associations")
                .EnumerateObject()
                .Where(a => a.Value.GetString() == "jsonc")
                .Select(a => Pattern(a.Name))
                .ToList();
        var schemas = settings.RootElement.GetProperty("json.schemas").EnumerateArray().ToList();
        schemas.Should().OnlyContain(s => File.Exists(Path.Combine(directory, s.GetProperty("url").GetString()!)));
        foreach (var file in Files.Where(
            f => f.EndsWith(".json", StringComparison.Ordinal) && !f.StartsWith("schema/", StringComparison.Ordinal) && !f.StartsWith('.')))
        {
            comments.Should().Contain(pattern => pattern.IsMatch(file), file);
            schemas.Where(s => s.GetProperty("fileMatch").EnumerateArray().Any(m => Pattern(m.GetString()!).IsMatch(file)))
                .Should()
                .ContainSingle(file);
        }

        static Regex Pattern(string glob) => new(
            "^"
                + Regex.Escape(glob.TrimStart('/'))
                    .Replace("\\*\\*/", "(.*/)?", StringComparison.Ordinal)
                    .Replace("\\*", "[^/]*", StringComparison.Ordinal)
                + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task It_validates_without_a_finding_of_any_kind()
    {
        var campaign = Campaign.Load(await NewAsync("sample"));

        campaign.Diagnostics.Concat(CampaignAnalysis.Run(campaign)).Should().BeEmpty();
        (await Run.CliAsync("validate", _folder.PathOf("sample")))
            .Should()
            .Be(new CliResult(0, "Checked 1 campaign: 0 errors, 0 warnings, 0 infos.\n", ""));
    }

    [Fact]
    public async Task It_covers_the_whole_year_it_is_made_in()
    {
        var definition = Campaign.Load(await NewAsync("sample")).Definition;

        definition.Id.Should().Be("sample");
        (definition.Effective.From, definition.Effective.To).Should().Be((new DateOnly(2031, 1, 1), new DateOnly(2031, 12, 31)));
        definition.Name.Vietnamese.Should().Contain("2031");
    }

    [Fact]
    public async Task Its_cases_pass_and_are_judged()
    {
        var directory = await NewAsync("sample");

        (await Run.CliAsync("test", directory)).Should().Be(new CliResult(0, "4 cases: 4 passed, 0 failed.\n", ""));
        var campaign = Campaign.Load(directory);
        CaseFile.TryRead(campaign.Definition, await File.ReadAllTextAsync($"{directory}/cases.json"), "cases.json", out var cases, out _)
            .Should()
            .BeTrue();
        const int FiveCriteriaAndTheGrade = 6;
        (await new StockJudge(campaign).JudgeAsync(cases[0].Submissions)).Judged.Should().Be(FiveCriteriaAndTheGrade);
    }

    [Fact]
    public async Task Its_sample_units_are_scored_graded_and_ranked()
    {
        var directory = await NewAsync("sample");

        var table = await Run.CliAsync("score", directory, "--data", $"{directory}/data/units.csv");
        var csv = await Run.CliAsync("score", directory, "--data", $"{directory}/data/units.csv", "--format", "csv");

        table.Error.Should().BeEmpty();
        table.Output.Should().EndWith("6 participants: 6 complete, 0 incomplete, 0 faulted.\n");
        csv.Output.Should()
            .Contain("X01,Unit 1,Cluster I,1,102,100,excellent,complete,,").And
            .Contain("X05,Unit 5,Cluster II,3,10,10,notCompleted,complete,,");
    }

    [Fact]
    public async Task Its_schemas_are_where_its_files_look_for_them()
    {
        var directory = await NewAsync("sample");

        foreach (var (file, name) in new[] { ("campaign.json", "campaign"), ("workflows/grades.json", "workflow") })
        {
            var text = await File.ReadAllTextAsync($"{directory}/{file}");
            var schema = text.Split("\"$schema\": \"")[1].Split('"')[0];
            (await Run.CliAsync("schema", name)).Output
                .Should()
                .Be(await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName($"{directory}/{file}")!, schema)));
        }
    }

    [Fact]
    public async Task Nothing_is_left_to_fill_in_by_the_program()
    {
        var directory = await NewAsync("sample");

        foreach (var file in Files)
        {
            (await File.ReadAllTextAsync($"{directory}/{file}")).Should().NotContain("{{").And.NotContain("\r");
        }
    }

    [Fact]
    public async Task An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));

        (await Run.CliAsync("new", _folder.PathOf("empty"))).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("mine", "mine/notes.txt")]
    [InlineData("mine", "mine")]
    [InlineData("mine/", "mine/.hidden")]
    public async Task What_is_there_already_is_left_alone(string name, string existing)
    {
        _folder.Write(existing, "mine");
        var directory = _folder.PathOf(name);

        var english = await Run.CliAsync("new", directory);
        var vietnamese = await Run.InAsync("vi", "new", directory);

        english.Should()
            .Be(new CliResult(2, "", $"error: '{directory}' exists and is not empty; nothing was written. Choose a new folder.\n"));
        vietnamese.Should()
            .Be(new CliResult(2, "", $"lỗi: '{directory}' đã có và không trống; không ghi gì vào đó. Hãy chọn một thư mục mới.\n"));
        Directory.GetFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories)
            .Where(File.Exists)
            .Should()
            .Equal(_folder.PathOf(existing));
    }

    [Fact]
    public async Task A_folder_below_a_file_cannot_be_made()
    {
        var file = _folder.Write("file", "");

        var result = await Run.CliAsync("new", file + "/below");

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should()
            .StartWith($"error: cannot write '{file}/below/.vscode/extensions.json': ").And
            .HaveLength(result.Error.TrimEnd('\n').Length + 1);
    }

    [Fact]
    public async Task A_name_is_needed()
    {
        (await Run.CliAsync("new", "")).Should().Be(new CliResult(2, "", "error: there is no folder name.\n"));
        (await Run.InAsync("vi", "new", " ")).Should().Be(new CliResult(2, "", "lỗi: thiếu tên thư mục.\n"));
    }

    [Theory]
    [InlineData("bhxh-4574-2017", "bhxh-4574-2017")]
    [InlineData("Thi đua  Đơn vị_2026", "thi-dua-don-vi-2026")]
    [InlineData("(Cụm I) — quý 3.", "cum-i-quy-3")]
    [InlineData("2026", "2026")]
    [InlineData("\"},{\\", "campaign")]
    [InlineData("競賽", "campaign")]
    [InlineData("a\ud800b", "a-b")]
    [InlineData("", "campaign")]
    public void An_id_is_made_of_any_name(string folder, string id) => CampaignScaffold.IdFrom(folder).Should().Be(id);

    private async Task<string> NewAsync(string name)
    {
        (await Run.CliAsync("new", _folder.PathOf(name))).ExitCode.Should().Be(0);
        return _folder.PathOf(name);
    }
}
