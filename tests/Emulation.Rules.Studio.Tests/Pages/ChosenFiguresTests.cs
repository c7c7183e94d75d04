using System.Collections.Immutable;
using System.Text;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Store;
using Emulation.Rules.Store.Publishing;
using Emulation.Rules.Studio.Shared;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Studio.Wording;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Studio.Tests.Pages;

public sealed class ChosenFiguresTests
{
    [Theory]
    [InlineData("decree-335-2025", "data/officials.csv", "products")]
    [InlineData("titles-2026", "data/individuals.csv", "initiatives")]
    [InlineData("bhxh-2026", "data/provinces.csv", "units")]
    public async Task A_sample_is_read_with_the_lists_that_lie_beside_it_under_their_own_names(string campaign, string sample, string list)
    {
        var (rules, files) = (Campaign.Load(Repository.Rules(campaign)), Files(campaign));

        var key = await ChosenFigures.KeyAsync(
            ChosenFigures.In([], files, rules, new StudioTexts(Language.Vietnamese)), key: null, rules, files, default);
        var (figures, problems) = await Read(rules, key, files);

        key.Should().Be("f" + sample);
        problems.Should().NotContain(problem => problem.Severity == DiagnosticSeverity.Error);
        figures.SelectMany(one => one.Values).Where(pair => pair.Key == list)
            .Sum(pair => ((ImmutableArray<ListItem>)pair.Value.Value.Value!).Length).Should().BePositive();
        figures.Any(one => one.History is { Length: > 0 }).Should().Be(
            files.Any(file => file.Path == "data/history.csv"), "the awards of earlier years lie beside it too, or there are none");
    }

    [Theory]
    [InlineData("titles-2026", "data/history.csv", "data/individuals.csv", "data/initiatives.csv")]
    [InlineData("bhxh-2026", "data/history.csv", "data/provinces.csv", "data/units.csv")]
    public void Decisions_of_the_council_are_not_offered_as_sample_figures(string campaign, params string[] offered) =>
        RuleTexts.Samples(Files(campaign)).Select(file => file.Path).Order(StringComparer.Ordinal).Should().Equal(offered);

    [Theory]
    [InlineData("titles-2026", "fdata/individuals.csv")]
    [InlineData("bhxh-2026", "fdata/provinces.csv")]
    [InlineData("decree-335-2025", "fdata/officials.csv")]
    [InlineData("decree-335-2025-year", "fdata/officials.csv")]
    public void Lists_and_the_awards_of_earlier_years_are_not_offered_as_figures(string campaign, string offered) =>
        ChosenFigures.In([], Files(campaign), Campaign.Load(Repository.Rules(campaign)), new StudioTexts(Language.English))
            .Select(choice => choice.Key).Should().Equal(offered);

    [Theory]
    [InlineData("participant,agency\ncc01,departmentA\n", true)]
    [InlineData("Số liệu năm 2025\r\n\r\n\"participant\";\"Agency\"\r\n", true)]
    [InlineData("participant,total,grade\ncc01,98,good\n", false)]
    public void A_table_without_a_column_for_a_figure_is_not_offered_beside_one_with_such_columns(string text, bool isOffered) =>
        ChosenFigures.In(
            [], [.. Files("decree-335-2025"), File("data/other.csv", text)], Campaign.Load(Repository.Rules("decree-335-2025")),
            new StudioTexts(Language.English)).Select(choice => choice.Key).Contains("fdata/other.csv").Should().Be(isOffered);

    [Fact]
    public void Where_nothing_else_is_there_a_file_called_as_a_list_is_offered() =>
        ChosenFigures.In(
            [], [File("data/products.csv", "")], Campaign.Load(Repository.Rules("decree-335-2025")), new StudioTexts(Language.English))
            .Should().ContainSingle();

    [Fact]
    public async Task A_list_that_is_wrong_is_told_and_a_sample_in_JSON_stands_alone()
    {
        var rules = Campaign.Load(Repository.Rules("decree-335-2025"));
        var officials = Files("decree-335-2025").Single(file => file.Path == "data/officials.csv");

        var products = File("data/Products.csv", "participant,nothing\ncc01,1\n");

        var (_, problems) = await Read(rules, "fdata/officials.csv", [officials, products]);
        var (alone, none) = await Read(
            rules, "fdata/one.json", [File("data/one.json", """[ { "participant": "cc01", "values": {} } ]"""), officials]);

        problems.Should().Contain(problem => problem.Position.File == "data/Products.csv");
        alone.Should().ContainSingle();
        none.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "name": { "vi": "Thi đua", "en": "Emulation" }, "criteria": "?" }""", "Thi đua")]
    [InlineData("""{ /* chưa xong */ "name": "Thi đua", }""", "Thi đua")]
    [InlineData("""{ "name" /* tên */ : "Thi đua" }""", "Thi đua")]
    [InlineData("""{ "n\u0061me": { "vi" /* tên */ : "Thi đua", "en": "Emulation" } }""", "Thi đua")]
    [InlineData("""{ "name": { "vi": "Thi đua" } }""", null)]
    [InlineData("""{ "name": 5 }""", null)]
    [InlineData("""{ "name": "Thi đua" """, null)]
    [InlineData("[]", null)]
    public void A_campaign_that_is_not_right_yet_still_has_its_name(string text, string? name) =>
        (RuleTexts.NameIn([File("campaign.json", text)])?.Vietnamese).Should().Be(name);

    private static Task<(IReadOnlyList<Submission> Figures, IReadOnlyList<Diagnostic> Problems)> Read(
        Campaign rules, string key, IReadOnlyList<StoredFile> files) =>
        new ChosenFigures(null!).ReadAsync(new StoreUser { Id = "u", Name = "u" }, rules, rules.Definition.Id, key, files, default);

    private static IReadOnlyList<StoredFile> Files(string campaign) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Rules(campaign), "data"))
            .Select(path => File("data/" + Path.GetFileName(path), System.IO.File.ReadAllText(path))),
    ];

    private static StoredFile File(string path, string text) => new()
    {
        Path = path, Content = Encoding.UTF8.GetBytes(text), Sha256 = "", ETag = "",
        Changed = new StoreStamp { UserId = "u", UserName = "u", At = DateTimeOffset.UnixEpoch },
    };
}
