using System.Text.RegularExpressions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using Emulation.Rules.Submissions;
using Emulation.Rules.Tests.Broken;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Languages;

/// <summary>
/// In a language that a host has registered, everything is said in it: what is left of Latin letters are ids, names of JSON and data.
/// </summary>
public sealed partial class OtherLanguageTests
{
    private static readonly Language Language;

    /// <summary>Names that the format gives: fields of JSON, what is written in their place, functions.</summary>
    private static readonly string[] Names =
    [
        .. Name().Matches(JsonSchemas.Campaign + JsonSchemas.Workflow).Select(match => match.Value),
        .. FnFunction.Names, .. ListFunction.Names, .. HistoryCall.Functions, "low", "high",
    ];

    static OtherLanguageTests() => Language = MadeUpLanguage.Language;

    public static TheoryData<string> Mistakes() => BrokenCampaignTests.Mistakes();

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_in_it(string name)
    {
        var files = BrokenCampaignTests.Files(name);
        foreach (var found in Diagnose.Of(files))
        {
            var told = $"{DiagnosticTexts.SeverityOf(found.Severity).In(Language)} {found.Message.In(Language)} {found.Hint?.In(Language)}";
            MadeUpLanguage.LeftIn(told, [.. files.Texts.Values, .. files.Texts.Keys, .. Names]).Should().BeEmpty(told);
        }
    }

    [Theory]
    [InlineData("bhxh-4574-2017", "units-2017.csv")]
    [InlineData("titles-2024", "individuals.csv")]
    public void A_score_sheet_is_explained_in_it(string name, string file)
    {
        var campaign = Campaign.Load(Repository.Rules(name));
        var evaluation = campaign.Evaluate(CsvSample.Read(campaign, Repository.Rules($"{name}/data/{file}")));
        var data = Directory.GetFiles(Repository.Rules(name), "*.*", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        foreach (var sheet in evaluation.Sheets)
        {
            var told = campaign.Explain(evaluation, sheet.Participant, Language).ToText();
            told.Should().Contain(MadeUpLanguage.Of("Total"));
            MadeUpLanguage.LeftIn(told, data).Should().BeEmpty(told);
        }
    }

    [Fact]
    public void A_text_in_a_hole_is_in_the_same_language() =>
        Codes.UnknownText.At(SourcePosition.None, DiagnosticTexts.Bytes(7)).Message.In(Language).Should()
            .Be(MadeUpLanguage.Of("there is no text with the key '7 bytes'."));

    [Fact]
    public void What_a_campaign_says_is_nobodys_to_translate()
    {
        var text = new LocalizedText { Vietnamese = "Tổng điểm", English = "Total" };
        text.In(Language).Should().Be("Total");
        (LocalizedText.FromPair("Tổng điểm", "Total") with { English = "All points" }).In(Language).Should().Be("All points");
    }

    [Fact]
    public void Texts_are_the_same_where_they_read_the_same_in_Vietnamese_and_English() =>
        LocalizedText.FromPair($"có {1}", $"there is {1}").Should()
            .Be(new LocalizedText { Vietnamese = "có 1", English = "there is 1" }).And.NotBe(LocalizedText.FromPair("có 1", "there are 1"));

    [Fact]
    public void Its_words_are_understood()
    {
        BooleanWords.Parse(" Այո ").Should().BeTrue();
        BooleanWords.Parse("ոչ").Should().BeFalse();
        BooleanWords.Parse("կա").Should().BeNull();
        Diagnose.Condition("x > 1 և x < 2").Should().ContainSingle()
            .Which.Hint!.English.Should().Be("Write && (and).");
    }

    [GeneratedRegex(@"(?<="")[\w$]+(?="")", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
