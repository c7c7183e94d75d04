using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Documents.Tests.Support;
using Emulation.Rules.Documents.Wording;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Documents.Tests;

/// <summary>Papers and workbooks in a language that a host registered: what is left of Latin letters are ids and data.</summary>
public sealed partial class OtherLanguageTests
{
    /// <summary>What fonts, formulas and sheets bring along, and what a row of ids has.</summary>
    private static readonly string[] Format = ["participant", "name", "cluster"];

    /// <summary>Registered before anything is evaluated, as a host does.</summary>
    private static readonly Language Language;

    static OtherLanguageTests() => Language = MadeUpLanguage.Language;

    public static TheoryData<string> Campaigns => Samples.Names;

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void Every_paper_is_in_it(string name)
    {
        var source = Samples.Source(name);
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var html = Report.Html(kind, source, Language);
            html.Should().Contain("<html lang=\"hy\">");
            MadeUpLanguage.LeftIn(Text(html), Data(name)).Should().BeEmpty($"{kind}");
        }
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task A_workbook_of_results_is_in_it(string name)
    {
        using var workbook = OpenXml.Workbook(await Made.ResultsAsync(Samples.Source(name), Language));
        MadeUpLanguage.LeftIn(Texts(workbook), Data(name)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public async Task A_template_is_in_it(string name)
    {
        var campaign = Campaign.Load(Repository.Rules(name));
        foreach (var layout in Enum.GetValues<TemplateLayout>())
        {
            using var workbook = OpenXml.Workbook(await Made.TemplateAsync(
                campaign, new TemplateOptions { Language = Language, Layout = layout }));
            var data = string.Join(' ', Data(name));

            // What is long is cut, in the middle of a word of the data.
            MadeUpLanguage.LeftIn(Texts(workbook), [data, .. Format])
                .Where(word => !data.Contains(word, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty($"{layout}");
        }
    }

    [Fact]
    public void Numbers_and_days_are_written_as_its_readers_do()
    {
        var texts = new DocumentTexts(Language.Of("fr"));
        texts.Number(1234567.5m).Should().Be("1\u202F234\u202F567,5");
        texts.Number(-0.25m).Should().Be("−0,25");
        texts.Date(new DateOnly(2026, 3, 9)).Should().Be("09/03/2026");
    }

    /// <summary>What the files of a campaign say, and those of the one it extends.</summary>
    private static IEnumerable<string> Data(string name)
    {
        var files = Directory.GetFiles(Repository.Rules(name), "*.*", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var extended = Extends().Match(File.ReadAllText(Repository.Rules($"{name}/campaign.json")));
        return extended.Success ? files.Concat(Data(extended.Groups["id"].Value)) : files;
    }

    private static string Text(string html) => WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(html, " "), " "));

    private static string Texts(DocumentFormat.OpenXml.Packaging.SpreadsheetDocument workbook) => string.Join(' ',
        OpenXml.SheetNames(workbook).Concat(workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants())
            .Select(part => part switch
            {
                Cell { InlineString: { } text } => text.InnerText,
                DataValidation rule => $"{rule.PromptTitle?.Value} {rule.Prompt?.Value} {rule.ErrorTitle?.Value} {rule.Error?.Value}",
                _ => "",
            })));

    [GeneratedRegex("\"extends\": { \"id\": \"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Extends();

    [GeneratedRegex("<(style|script).*?</(style|script)>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();
}
