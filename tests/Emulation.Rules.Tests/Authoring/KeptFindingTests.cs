using System.Globalization;
using Emulation.Rules.Authoring;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Authoring;

/// <summary>A diagnosis after an edit is that of the whole campaign, and looks again only at what the edit can have changed.</summary>
public sealed class KeptFindingTests
{
    private const int Criteria = 20;

    private readonly RuleWorkspace _workspace = Open();

    [Fact]
    public void The_first_diagnosis_looks_at_every_criterion() => LookedAfter(_workspace).Should().Be(Criteria);

    [Theory]
    [InlineData("workflows/rules.json", "x3 >= 86", "x3 >= 85.5", 1)]
    [InlineData("campaign.json", "\"by\": \"x4\", \"below\": 0", "\"by\": \"x4\", \"below\": 1", 1)]
    [InlineData("campaign.json", "\"constants\"", "\n\n\"constants\"", 0)]
    [InlineData("workflows/rules.json", "\"WorkflowName\": \"w1\"", "\n  \"WorkflowName\": \"w1\"", 0)]
    [InlineData("campaign.json", "\"aim\": 90", "\"aim\": 91", Criteria / 2)]
    [InlineData("campaign.json", "\"id\": \"x7\", \"type\": \"number\", \"min\": 0", "\"id\": \"x7\", \"type\": \"number\", \"min\": 1", 1)]
    [InlineData("campaign.json", "{ \"id\": \"x0\"", "{ \"id\": \"spare\", \"type\": \"text\" }, { \"id\": \"x0\"", 0)]
    [InlineData("campaign.json", "\"name\": \"Test\"", "\"name\": \"Tests\"", Criteria)]
    [InlineData("campaign.json", "\"id\": \"c5\", \"maxPoints\": 10", "\"id\": \"c5\", \"maxPoints\": 9", 1)]
    public void An_edit_is_answered_by_looking_at_what_it_can_have_changed(string file, string old, string written, int looked)
    {
        _workspace.Diagnose().Should().NotBeEmpty();

        var edited = _workspace.Change(file, _workspace.TextOf(file).Replace(old, written, StringComparison.Ordinal));

        edited.Version.Should().Be(1);
        LookedAfter(edited).Should().Be(looked);
        edited.Diagnose().Should().Equal(RuleWorkspace.Open(edited.ToFiles()).Diagnose());
    }

    [Fact]
    public void What_reads_the_points_of_others_is_looked_at_each_time()
    {
        const string Reader = """{ "id": "sum", "maxPoints": 10, "mark": "c1 + c2" }, { "id": "c1",""";
        var campaign = _workspace.TextOf("campaign.json").Replace("""{ "id": "c1",""", Reader, StringComparison.Ordinal);
        var workspace = _workspace.Change("campaign.json", campaign);
        workspace.Diagnose();

        var edited =
            workspace.Change(
                "workflows/rules.json", workspace.TextOf("workflows/rules.json").Replace("x1 >= 86", "x1 >= 85", StringComparison.Ordinal));

        LookedAfter(edited).Should().Be(2);
        edited.Diagnose().Should().Equal(RuleWorkspace.Open(edited.ToFiles()).Diagnose());
    }

    /// <summary>A mistake on the way, as while typing, forgets nothing.</summary>
    [Fact]
    public void What_was_found_before_a_mistake_is_known_after_it()
    {
        _workspace.Diagnose();
        var rules = _workspace.TextOf("workflows/rules.json");
        var broken = _workspace.Change("workflows/rules.json", rules.Replace("x3 >= 86", "x3 >= ", StringComparison.Ordinal));
        broken.Diagnose().Should().NotBeEmpty();

        var mended = broken.Change("workflows/rules.json", rules.Replace("x3 >= 86", "x3 >= 87", StringComparison.Ordinal));

        LookedAfter(mended).Should().Be(1);
    }

    [Fact]
    public void A_rule_that_never_holds_is_told_once_whatever_was_kept()
    {
        var rules = _workspace.TextOf("workflows/rules.json").Replace("x3 >= 86", "x3 >= 200", StringComparison.Ordinal);
        var workspace = _workspace.Change("workflows/rules.json", rules);
        workspace.Diagnose();

        var edited = workspace.Change("workflows/rules.json", rules.Replace("x5 >= 86", "x5 >= 85", StringComparison.Ordinal));

        edited.Diagnose().Should().Equal(RuleWorkspace.Open(edited.ToFiles()).Diagnose());
    }

    [Theory]
    [InlineData("campaign.json", "\"constants\"", "\n\n\"constants\"")]
    [InlineData("workflows/rules.json", "x7 >= 86", "x7 >= 85")]
    [InlineData("campaign.json", "\"id\": \"x3\", \"type\": \"number\", \"min\": 0", "\"id\": \"x3\", \"type\": \"number\", \"min\": -1")]
    [InlineData("campaign.json", "\"id\": \"x9\", \"type\": \"number\", \"min\": 0", "\"id\": \"x9\", \"type\": \"number\", \"min\": 10")]
    [InlineData("workflows/rules.json", "x5 / 0", "x5 / 1")]
    public void Comparisons_that_are_certain_and_rules_that_always_fail_are_told_after_every_edit(string file, string old, string written)
    {
        var rules = _workspace.TextOf("workflows/rules.json")
            .Replace("x3 >= 86", "x3 >= 0 && x3 > 86", StringComparison.Ordinal)
            .Replace("x5 / 10", "x5 / 0", StringComparison.Ordinal)
            .Replace("x9 >= 86", "x9 >= 5 && x9 > 86", StringComparison.Ordinal);
        var workspace = _workspace.Change("workflows/rules.json", rules);
        workspace.Diagnose().Select(one => one.Diagnostic.Code).Should().Contain(["ER4020", "ER4022"]);

        for (var i = 0; i < 2; i++)
        {
            workspace = workspace.Change(file, workspace.TextOf(file).Replace(old, written, StringComparison.Ordinal));
            workspace.Diagnose().Should().Equal(RuleWorkspace.Open(workspace.ToFiles()).Diagnose());
            (old, written) = (written, old);
        }
    }

    /// <summary>What is certain in each use is told of the first: of those that are left when that one goes.</summary>
    [Theory]
    [InlineData("x1 >= 86 && x1 <= 1000")]
    [InlineData("x1 >= 86 && y <= 100")]
    public void A_comparison_of_a_workflow_that_two_share_is_told_by_the_uses_that_are_left(string condition)
    {
        const string Another = """{ "id": "y", "type": "number", "min": 0, "max": 99 }, """;
        const string First = "\"id\": \"c1\", \"maxPoints\": 10, \"workflow\": \"w1\"";
        var rules = _workspace.TextOf("workflows/rules.json").Replace("x1 >= 86", condition, StringComparison.Ordinal);
        var campaign = _workspace.TextOf("campaign.json").Replace("\"workflow\": \"w3\"", "\"workflow\": \"w1\"", StringComparison.Ordinal)
            .Replace("{ \"id\": \"x1\",", Another + "{ \"id\": \"x1\",", StringComparison.Ordinal);
        var workspace = _workspace.Change("workflows/rules.json", rules).Change("campaign.json", campaign);
        workspace.Diagnose().Should().NotBeEmpty();

        string[] steps =
            [First, First.Replace("w1", "w5", StringComparison.Ordinal), First, First.Replace("w1", "w7", StringComparison.Ordinal)];
        foreach (var (from, to) in steps.Zip(steps.Skip(1)))
        {
            workspace = workspace.Change("campaign.json", workspace.TextOf("campaign.json").Replace(from, to, StringComparison.Ordinal));
            workspace.Diagnose().Should().Equal(RuleWorkspace.Open(workspace.ToFiles()).Diagnose());
        }
    }

    private static int LookedAfter(RuleWorkspace workspace)
    {
        workspace.Diagnose();
        return workspace.Looked;
    }

    private static RuleWorkspace Open()
    {
        var numbers = Enumerable.Range(0, Criteria).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var indicators = numbers.Select(n => $$"""{ "id": "x{{n}}", "type": "number", "min": 0, "max": 100 }""");
        var criteria = numbers.Select((n, i) => i % 2 == 0
            ? $$"""{ "id": "c{{n}}", "maxPoints": 10, "bands": { "by": "x{{n}}", "below": 0, "from": { "50": 8, "70": 5, "90": 10 } } }"""
            : $$"""{ "id": "c{{n}}", "maxPoints": 10, "workflow": "w{{n}}", "combine": "firstMatch" }""");
        var workflows = numbers.Where((_, i) => i % 2 == 1).Select(n => CampaignText.Workflow(
            $"w{n}", CampaignText.Rule("top", $"x{n} >= 86", "12"), CampaignText.Rule("low", $"x{n} <= 85 && aim > 0", $"x{n} / 10")));
        var text = new CampaignText
        {
            Indicators = string.Join(",\n", indicators), Criteria = string.Join(",\n", criteria), Rest = """ "constants": { "aim": 90 } """,
            Workflows = string.Join(",\n", workflows),
        };
        return RuleWorkspace.Open(text.Files());
    }
}
