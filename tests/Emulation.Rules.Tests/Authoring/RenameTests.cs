using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Emulation.Rules.Authoring;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;
using Emulation.Rules.Cases;

namespace Emulation.Rules.Tests.Authoring;

public sealed partial class RenameTests
{
    private const string Cases = """
        [ { "name": "one", "submissions": [ { "participant": "01", "cluster": "Cụm I",
          "values": { "cost": 5, "kind": "province", "prizes": [ { "title": "a", "level": "city" } ] },
              "evidence": { "cost": [ "x" ] }, "history": [ { "award": "flag", "year": 2024 } ],
              "adjustments": [ { "criterion": "cut", "points": 1, "reason": "r", "by": "b" } ] } ],
            "expect": { "01": { "criteria": { "cut": 5 }, "grade": "good", "awards": { "title": "recommended" } } } } ]
        """;

    private const string Table = "participant,cluster,cost,kind\n01,Cụm I,5,province\n";
    private const string Items = "participant,title,level\n01,a,city\n";
    private const string History = "participant,award,year\n01,flag,2024\n";
    private const string Decisions = """[ { "award": "title", "participant": "01", "verdict": "confirms", "basis": [ "kh1" ] } ]""";

    private static readonly RuleWorkspace Workspace = EditedCampaign.Open(
        (
            "cases.json",
            Cases), ("data/units.csv", Table), ("data/prizes.csv", Items), ("data/history.csv", History), ("decisions.json", Decisions));

    public static TheoryData<string, string, int> Renamed => new()
    {
        {
            "cost",
            "expense",
            10
        }, { "target", "aim", 3 }, { "cut", "costCut", 3 }, { "reform", "renewal", 1 }, { "prizes.level", "rank_", 5 },
        {
            "kind.province",
            "tỉnh",
            5
        }, { "prizes.level.city", "thành phố", 4 }, { "Cụm I", "Cụm A", 3 }, { "title", "honour", 3 }, { "flag", "banner", 4 },
        {
            "good",
            "tốt",
            4
        }, {
            "kh1",
            "kh-1",
            9
        }, { "grades", "xep loai", 2 }, { "share.actual", "own", 4 }, { "share.best", "most", 3 }, { "cut.part", "piece", 2 },
        { "cut.met", "reached", 1 }, { "late", "delays", 5 },
    };

    [Theory]
    [MemberData(nameof(Renamed))]
    public void What_is_renamed_is_renamed_wherever_it_is_written_and_nowhere_else(string id, string newId, int places)
    {
        var symbol = Pick(id);
        var plan = Workspace.Rename(symbol, newId);
        plan.Refusal.Should().BeNull();
        plan.Edits.Should().HaveCount(places, string.Join("\n", plan.Edits.Select(edit => $"{edit.File}:{edit.Range}")));
        var renamed = Workspace.Apply(plan);
        renamed.References(symbol).Should().BeEmpty();
        renamed.References(symbol with { Id = newId }).Should().HaveCount(places);
        renamed.Apply(renamed.Rename(symbol with { Id = newId }, symbol.Id))
            .ToFiles().Texts
            .Should()
            .Equal(Workspace.ToFiles().Texts, "renaming back restores every character");
    }

    /// <summary>A letter in a text of JSON may be written as \u and its number, in a name and inside an expression.</summary>
    [Theory]
    [MemberData(nameof(Renamed))]
    public void A_name_is_renamed_however_its_letters_are_escaped(string id, string newId, int places)
    {
        var random = new Random(4574);
        for (var i = 0; i < 2; i++)
        {
            var texts = Workspace.ToFiles().Texts.ToDictionary(
                text => text.Key, text => IsJson(text.Key) ? Escaped(text.Value, random) : text.Value, StringComparer.Ordinal);
            var escaped = RuleWorkspace.Open(new CampaignFiles("base", texts));
            var plan = escaped.Rename(Pick(id), newId);

            plan.Refusal.Should().BeNull();
            plan.Edits.Should().HaveCount(places);
            var (made, wanted) = (escaped.Apply(plan), Workspace.Apply(Workspace.Rename(Pick(id), newId)));
            foreach (var file in made.Files)
            {
                var (text, same) = (made.TextOf(file), wanted.TextOf(file));
                (IsJson(file) ? Said(text) : text).Should().Be(IsJson(file) ? Said(same) : same, text);
            }
        }

        static bool IsJson(string file) => file.EndsWith(".json", StringComparison.Ordinal);

        static string Said(string json) =>
            JsonNode.Parse(json, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!.ToJsonString();
    }

    private static string Escaped(string json, Random random) => JsonTextPattern().Replace(json, text => $"\"{string.Concat(
        LetterPattern().Matches(text.Value[1..^1]).Select(match => match.Value is [var letter] && random.Next(4) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}")
            : match.Value == "\\\"" && random.Next(4) == 0 ? "\\u0022" : match.Value))}\"");

    [GeneratedRegex("""
        "(?:\\.|[^"\\])*"
        """, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JsonTextPattern();

    [GeneratedRegex(@"\\.|[^\\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetterPattern();

    /// <summary>However it is spelt: decomposed accents, other spaces, another case, an id in brackets.</summary>
    [Theory]
    [InlineData("Cụm I", "Cụm A", "participant,cluster,cost\n01,Cu\u0323m\u00A0 I,5\n", "participant,cluster,cost\n01,Cụm A,5\n")]
    [InlineData("kind.province", "tỉnh", "participant,kind,cost\n01,PROVINCE,5\n", "participant,kind,cost\n01,tỉnh,5\n")]
    [InlineData("cost", "expense", "participant,Whatever (cost)\n01,5\n", "participant,Whatever (expense)\n01,5\n")]
    [InlineData("cost", "expense", "participant,'cost\n01,5\n", "participant,expense\n01,5\n")]
    public void Data_in_any_spelling_are_renamed(string id, string newId, string table, string expected)
    {
        var workspace = EditedCampaign.Open(("data/units.csv", table));

        var renamed = workspace.Apply(workspace.Rename(workspace.SymbolsOf(id).Single(), newId));

        renamed.TextOf("data/units.csv").Should().Be(expected);
        renamed.Diagnose().Where(one => one.Diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    [Fact]
    public void A_new_cluster_is_written_as_it_will_be_read()
    {
        var renamed = Workspace.Apply(Workspace.Rename(Pick("Cụm I"), "Cu\u0323m  mới"));

        renamed.TextOf("data/units.csv").Should().Contain("01,Cụm mới,5");
    }

    [Theory]
    [InlineData("cost", "late", "'late' đã là số liệu.", "'late' is there already (indicator).")]
    [InlineData("cost", "cut", "'cut' đã là tiêu chí.", "'cut' is there already (criterion).")]
    [InlineData("cost", "1st", "'1st' không dùng làm mã được.", "'1st' cannot be an id.")]
    [InlineData("cost", "percent", "'percent' không dùng làm mã được.", "'percent' cannot be an id.")]
    [InlineData("cost", "cost", "Mã mới giống mã cũ.", "The new id is the old one.")]
    [InlineData("kind.province", "office", "'office' đã là lựa chọn.", "'office' is there already (choice).")]
    [InlineData("kind.province", "a\"b", "'a\"b' không dùng làm mã được.", "'a\"b' cannot be an id.")]
    public void A_clash_is_refused_with_the_reason(string id, string newId, string vietnamese, string english)
    {
        var plan = Workspace.Rename(Pick(id), newId);
        (plan.Refusal?.Vietnamese, plan.Refusal?.English, plan.Edits.Count).Should().Be((vietnamese, english, 0));
    }

    [Fact]
    public void A_name_that_a_param_hides_where_it_is_used_is_refused()
    {
        var plan = Workspace.Rename(Pick("cost"), "part");
        plan.Edits.Should().BeEmpty();
        plan.Refusal!.English
            .Should()
            .StartWith("With 'part' for 'cost' there would be an error: base/workflows/rules.json:2:78: error ER2002:");
    }

    [Fact]
    public void Renaming_changes_no_figure_of_anybody()
    {
        var files = RuleWorkspace.Open(FilesOf("bhxh-4574-2017"));
        var renamed = files.Apply(files.Rename(files.SymbolsOf("planStatus.onTime")[0], "đúng_hạn"));
        renamed = renamed.Apply(renamed.Rename(renamed.SymbolsOf("staffStudiedPercent")[0], "studied"));
        Failing(files).Should().Be(0);
        Failing(renamed).Should().Be(0);
        renamed.TextOf("data/units-2017.csv").Should().Contain(",studied,").And.Contain(",đúng_hạn,").And.NotContain(",onTime,");
    }

    [Fact]
    public void A_value_with_a_separator_in_it_is_quoted_in_tables() =>
        Workspace.Apply(Workspace.Rename(Pick("Cụm I"), "Cụm A, B"))
            .TextOf("data/units.csv")
            .Should()
            .Be("participant,cluster,cost,kind\n01,\"Cụm A, B\",5,province\n");

    [Fact]
    public void A_place_without_a_name_has_nothing_to_rename() =>
        Workspace.Rename(EditedCampaign.Campaign, TextPosition.At(2, 5), "x").Refusal!.English
            .Should()
            .Be("There is no name here to change.");

    private static int Failing(RuleWorkspace workspace)
    {
        var campaign = Campaign.Load(Rules(workspace));
        CaseFile.TryRead(campaign.Definition, workspace.TextOf("cases.json"), "cases.json", out var cases, out var diagnostics)
            .Should()
            .BeTrue(string.Join("\n", diagnostics));
        return CaseRunner.Run(campaign, cases).Count(result => result.Differences.Count > 0);
    }

    private static Symbol Pick(string id) =>
        Workspace.SymbolsOf(id)
            .First(symbol =>
                symbol.Kind is not (SymbolKind.Field or SymbolKind.Rule)
                    || symbol.Owner.Length == 0
                    || id.Contains('.', StringComparison.Ordinal));

    private static CampaignFiles Rules(RuleWorkspace workspace)
    {
        var texts =
            workspace.ToFiles().Texts
                .Where(text => text.Key == "campaign.json" || text.Key.StartsWith("workflows/", StringComparison.Ordinal));
        return new CampaignFiles(workspace.Name, texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal));
    }

    private static CampaignFiles FilesOf(string campaign)
    {
        var folder = Repository.Rules(campaign);
        var files =
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".md", StringComparison.Ordinal));
        return new CampaignFiles(
            campaign, files.ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText, StringComparer.Ordinal));
    }
}
