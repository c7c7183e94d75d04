using Emulation.Rules.Authoring;
using Emulation.Rules.Coverage;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Studio.Cases;
using Emulation.Rules.Studio.Rules;
using Emulation.Rules.Studio.Tests.Support;
using Emulation.Rules.Studio.Wording;

namespace Emulation.Rules.Studio.Tests.Pages;

/// <summary>What the page answers the editor's script, without a browser.</summary>
public sealed class EditorBridgeTests
{
    private const string CostCut = "workflows/cost-cut.json";

    private readonly RuleSession _session = new(
        [], RuleWorkspace.Open(CampaignFiles.ReadForEditingAsync(Repository.Rules("bhxh-4574-2017")).GetAwaiter().GetResult()));

    private readonly EditorBridge _bridge;
    private (string File, TextPosition Place)? _went;

    public EditorBridgeTests()
    {
        _session.Open(CampaignFiles.CampaignFile);
        _bridge = new EditorBridge(() => _session, () => Language.Vietnamese)
        {
            OnElsewhere = (file, place) =>
            {
                _went = (file, place);
                return Task.CompletedTask;
            },
        };
    }

    [Fact]
    public async Task A_definition_in_another_file_comes_with_that_files_text_and_leads_there()
    {
        var (line, column) = At("\"workflow\": \"costCut\"", "costCut");

        var found = _bridge.Define(line, column)!;
        await _bridge.GoElsewhere(found.File, found.Range.StartLine, found.Range.StartColumn);
        await _bridge.GoElsewhere("../secret.json", 1, 1);

        found.File.Should().Be(CostCut);
        found.Text.Should().Be(_session.Workspace.TextOf(CostCut));
        found.Text!.Split('\n')[found.Range.StartLine - 1].Should().Contain("\"costCut\"");
        _went.Should().Be((CostCut, TextPosition.At(found.Range.StartLine, found.Range.StartColumn)));
    }

    [Theory]
    [InlineData("workflows/collective-diploma.json", "kind == ", "kind", "\"id\": \"kind\"")]
    [InlineData(CampaignFiles.CampaignFile, "\"id\": \"members\"", "members", "\"id\": \"members\"")]
    public async Task A_name_that_a_campaign_below_declares_leads_there_and_shows_the_text_it_stands_in(
        string file, string passage, string name, string declared)
    {
        var files = await CampaignFiles.ReadForEditingAsync(Repository.Rules("titles-2026"));
        var session = new RuleSession([], RuleWorkspace.Open(files));
        session.Open(file);
        BaseSymbolPlace? below = null;
        var bridge = new EditorBridge(() => session, () => Language.Vietnamese)
        {
            OnBelow = place =>
            {
                below = place;
                return Task.CompletedTask;
            },
        };
        var (line, column) = At(session.Text, passage, name);

        var found = bridge.Define(line, column)!;
        await bridge.GoElsewhere(CampaignFiles.CampaignFile + "x", 1, 1);
        below.Should().BeNull();
        await bridge.GoElsewhere(found.File, found.Range.StartLine, found.Range.StartColumn);

        below!.Campaign.Texts[CampaignFiles.CampaignFile].Should().Contain("\"id\": \"titles-2024\"");
        found.File.Should().Be($"{below.Campaign.Name}/{CampaignFiles.CampaignFile}");
        found.Text.Should().Be(below.Campaign.Texts[CampaignFiles.CampaignFile]);
        found.Text!.Split('\n')[found.Range.StartLine - 1].Should().Contain(declared);
        below.Place.Range.Start.Line.Should().Be(found.Range.StartLine);
    }

    [Fact]
    public async Task A_text_is_taken_only_from_who_saw_what_the_page_put_in_last()
    {
        var taken = new List<string>();
        _bridge.OnText = text =>
        {
            taken.Add(text);
            return Task.CompletedTask;
        };
        var exchange = _bridge.Exchange;
        exchange.Put("a");

        (await _bridge.TextChanged("ab", 1, 1)).Should().BeTrue();
        exchange.Lacks("ab").Should().BeFalse("the editor sent it");
        exchange.Lacks("abc").Should().BeTrue();
        exchange.Put("abc");
        (await _bridge.TextChanged("abd", 1, 2)).Should().BeFalse("it was typed before the page's change could be seen");
        (exchange.Revision, exchange.Seen, exchange.Lacks("abc")).Should().Be((2, 1, false));
        (await _bridge.TextChanged("abcd", 2, 3)).Should().BeTrue();

        exchange.Seen.Should().Be(3);
        taken.Should().Equal("ab", "abcd");
    }

    [Fact]
    public void A_definition_in_the_open_file_brings_no_text()
    {
        _session.Open(CostCut);
        var (line, column) = At("costCutPercent", "costCutPercent");

        var elsewhere = _bridge.Define(line, column)!;
        _session.Open(CampaignFiles.CampaignFile);
        var (basisLine, basisColumn) = At("\"basis\": [\"cv4574\"]", "cv4574");
        var here = _bridge.Define(basisLine, basisColumn)!;

        elsewhere.File.Should().Be(CampaignFiles.CampaignFile);
        (here.File, here.Text).Should().Be((CampaignFiles.CampaignFile, null));
    }

    [Fact]
    public async Task Inside_an_expression_names_are_completed_explained_and_mended()
    {
        _session.Open(CostCut);
        var (line, column) = At("costCutPercent", "CutPercent");

        _bridge.Complete(line, column).Select(item => item.Label).Should().Contain("costCutPercent");
        _bridge.Hover(line, column)!.Lines.Should().Contain(text => text.Contains("costCutPercent", StringComparison.Ordinal));
        _session.Change(_session.Text.Replace("costCutPercent", "costCutPercnt", StringComparison.Ordinal));
        var (wrongLine, wrongColumn) = At("costCutPercnt", "costCutPercnt");
        var fix = _bridge.Fixes(wrongLine, wrongColumn, wrongLine, wrongColumn + 1)[0];
        fix.Title.Should().Contain("costCutPercent");
        var before = _session.Text;
        _session.Change("// typed meanwhile\n" + before);
        await _bridge.ApplyFix(fix.Key);
        _session.Text.Should().Be("// typed meanwhile\n" + before, "the mend is for the text it was offered for");
        _session.Change(before);
        fix = _bridge.Fixes(wrongLine, wrongColumn, wrongLine, wrongColumn + 1)[0];
        await _bridge.ApplyFix(fix.Key);
        _session.Text.Split('\n')[wrongLine - 1].Should().Contain("costCutPercent").And.NotContain("costCutPercnt");
    }

    [Fact]
    public void Every_line_the_cases_reach_or_miss_is_marked_once_with_what_is_missing()
    {
        var all = CaseBench.Run(_session.Workspace, CancellationToken.None);
        var (vietnamese, english) = (new StudioTexts(Language.Vietnamese), new StudioTexts(Language.English));

        var marks = ReachMarks.In(all.Places, _session.Workspace, CostCut, vietnamese);
        var none = ReachMarks.In(CaseCoverage.Of(all.Rules!, []), _session.Workspace, CostCut, english);

        marks.Should().NotBeEmpty().And.OnlyContain(mark => mark.Kind == "reached" && mark.Text == "Đã có ví dụ chạm tới.");
        marks.Select(mark => mark.Line).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        none.Select(mark => mark.Line).Should().Equal(marks.Select(mark => mark.Line));
        none.Should().OnlyContain(mark => mark.Kind == "missed" && mark.Text.EndsWith(": no case reaches it."));
    }

    /// <summary>Where a word of a passage stands in the open file, a letter into it.</summary>
    private (int Line, int Column) At(string passage, string word) => At(_session.Text, passage, word);

    private static (int Line, int Column) At(string text, string passage, string word)
    {
        var offset = text.IndexOf(passage, StringComparison.Ordinal) + passage.IndexOf(word, StringComparison.Ordinal) + 1;
        var before = text[..offset];
        return (before.Count(c => c == '\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
