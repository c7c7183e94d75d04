using BenchmarkDotNet.Attributes;
using Emulation.Rules.Authoring;

namespace Emulation.Rules.Benchmarks;

/// <summary>What an editor waits for after a keystroke in a campaign of 1,000 criteria.</summary>
[MemoryDiagnoser]
public class EditingBenchmarks
{
    private RuleWorkspace _workspace = null!;
    private TextPosition _inCampaign = null!;
    private TextPosition _inRules = null!;
    private int _keystrokes;

    [GlobalSetup]
    public void SetUp()
    {
        _workspace = EditingScenario.Open();
        _inCampaign = PlaceOf("campaign.json", "\"by\": \"figure0500", 10);
        _inRules = PlaceOf("workflows/rules.json", "figure0501 >= aim", 14);
        _workspace.Complete("campaign.json", _inCampaign);
    }

    [Benchmark]
    public int CompleteInCampaign() => Type("campaign.json", _inCampaign).Complete("campaign.json", _inCampaign).Count;

    [Benchmark]
    public int CompleteInRules() => Type("workflows/rules.json", _inRules).Complete("workflows/rules.json", _inRules).Count;

    [Benchmark]
    public string HoverInCampaign() => Type("campaign.json", _inCampaign).Hover("campaign.json", _inCampaign)!.Text.English;

    [Benchmark]
    public string HoverInRules() => Type("workflows/rules.json", _inRules).Hover("workflows/rules.json", _inRules)!.Text.English;

    [Benchmark]
    public int DiagnoseInCampaign() => Type("campaign.json", _inCampaign).Diagnose().Count;

    /// <summary>A digit where the cursor is, another one each time, so that nothing of the version before answers for this one.</summary>
    private RuleWorkspace Type(string file, TextPosition at)
    {
        var text = ((char)('0' + (_keystrokes++ % 10))).ToString();
        return _workspace.Change(
            file,
            [
                new TextEdit
                {
                    File = file, Range = new TextRange { Start = at, End = TextPosition.At(at.Line, at.Column + 1) }, NewText = text,
                },
            ]);
    }

    private TextPosition PlaceOf(string file, string text, int ahead)
    {
        var offset = _workspace.TextOf(file).IndexOf(text, StringComparison.Ordinal) + ahead;
        var before = _workspace.TextOf(file).AsSpan(0, offset);
        return TextPosition.At(before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
