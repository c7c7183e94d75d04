using System.Text.Json;
using Emulation.Rules.Cli.Tests.Support;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Cli.Tests;

/// <summary>A language whose texts stand in a file that the command line is given.</summary>
public sealed class OtherLanguageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Texts => _folder.Write("hy.json", MadeUpLanguage.Json);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("score")]
    [InlineData("explain", "--participant", "B2")]
    public async Task Results_are_in_it(string command, params string[] more)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var data = SampleCampaign.WriteData(_folder, SampleCampaign.GoodRow, SampleCampaign.FairRow);

        var result = await Run.CliAsync([command, campaign, "--data", data, .. more, "--texts", Texts, "--lang", "hy"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("An Giang", Exactly.Times(command == "score" ? 1 : 0));
        MadeUpLanguage.LeftIn(result.Output + result.Error, Data(campaign, data)).Should().BeEmpty(result.Output);
    }

    [Fact]
    public async Task Faults_and_help_are_in_it()
    {
        var fault = await Run.CliAsync("expand", "/none", "--texts", Texts, "--lang", "hy");
        fault.Should().Be(new CliResult(2, "", MadeUpLanguage.Of("error: there is no folder '") + "/none'.\n"));

        var help = await Run.CliAsync("--help", "--texts", Texts, "--lang", "hy");
        help.Output.Should().Contain(MadeUpLanguage.Of("Scores everyone in a data file."));
    }

    [Fact]
    public async Task The_environment_names_file_and_language_as_well()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LANG"] = "hy_AM.UTF-8", ["EMULATION_RULES_TEXTS"] = Texts,
        };

        var result = await Run.WithAsync(environment, "expand", "/none");

        result.Error.Should().Be(MadeUpLanguage.Of("error: there is no folder '") + "/none'.\n");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_baseline_told_in_it_is_known_again(string format)
    {
        var campaign = SampleCampaign.WriteTo(_folder);
        var before = await Run.CliAsync("validate", campaign, "--format", format, "--texts", Texts, "--lang", "hy");
        var baseline = _folder.Write("baseline.json", before.Output);

        var result = await Run.CliAsync("validate", campaign, "--baseline", baseline, "--texts", Texts, "--lang", "en");

        result.Output.Should().StartWith("Checked 1 campaign: 0 errors, 0 warnings, 0 infos.\nKnown from the baseline: ");
    }

    [Fact]
    public async Task Commands_to_type_next_repeat_the_options()
    {
        var result = await Run.CliAsync("nonsense", "--texts", Texts, "--lang", "hy");

        result.Error.Should().EndWith($"emulation-rules --help --texts {_folder.PathOf("hy.json")} --lang hy\n");
    }

    [Fact]
    public async Task A_file_with_mistakes_is_refused_with_their_places()
    {
        var file = _folder.Write("xx.json", """{ "language": "qaf", "texts": { "Totl": "x" } }""");

        var result = await Run.CliAsync("validate", "/none", "--texts", file);

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith($"{file}:1:33: error ER5260: there is no text with the key 'Totl'.");
        TextCatalogue.Languages.Should().NotContain(Language.Of("qaf"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_clear_line() =>
        (await Run.CliAsync("validate", "/none", "--texts", "/none.json")).Should()
            .Be(new CliResult(2, "", "error: there is no file '/none.json'.\n"));

    [Fact]
    public async Task The_list_of_texts_is_written_for_a_translator_and_says_how_many_are_missing()
    {
        var file = _folder.PathOf("list.json");
        var texts = _folder.Write("qag.json", """{ "language": "qag", "texts": { "Rank": "Rang" } }""");

        var result = await Run.CliAsync("texts", "--out", file, "--texts", texts, "--lang", "qag");

        result.Should().Be(new CliResult(
            0, "", $"qag: {TextCatalogue.Keys.Count - 1} of {TextCatalogue.Keys.Count} texts are missing.\n"));
        var rank = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement.GetProperty("texts").GetProperty("Rank");
        rank.GetProperty("vi").GetString().Should().Be("Hạng");
        rank.GetProperty("text").GetString().Should().Be("Rang");
    }

    [Fact]
    public async Task The_list_of_texts_goes_to_the_screen_where_no_file_is_named()
    {
        var result = await Run.CliAsync("texts");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        JsonDocument.Parse(result.Output).RootElement.GetProperty("words").GetProperty("yes").EnumerateArray().Should().NotBeEmpty();
    }

    private static IEnumerable<string> Data(string campaign, string data) =>
        Directory.GetFiles(campaign, "*.json", SearchOption.AllDirectories).Select(File.ReadAllText).Append(File.ReadAllText(data));
}
