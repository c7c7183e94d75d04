using System.Globalization;
using System.Runtime.CompilerServices;
using Emulation.Rules.Authoring;
using Emulation.Rules.Compilation;
using Emulation.Rules.Hosting;
using Emulation.Rules.Tests.Support;

namespace Emulation.Rules.Tests.Loading;

/// <summary>What an edit leaves alone is neither read nor compiled again, and of texts that are gone nothing is kept.</summary>
public sealed class KeptPartTests
{
    private const int Criteria = 12;

    [Theory]
    [InlineData("workflows/rules.json", "x3 >= 86", "x3 >= 85.5", "c3")]
    [InlineData("campaign.json", "\"by\": \"x4\", \"below\": 0", "\"by\": \"x4\", \"below\": 1", "c4")]
    [InlineData("campaign.json", "\"id\": \"x7\", \"type\": \"number\", \"min\": 0", "\"id\": \"x7\", \"type\": \"number\", \"min\": 1",
        "c7")]
    [InlineData("campaign.json", "\"max\": 100 }\n,{ \"id\": \"x5\"", "\"max\": 99 }\n,{ \"id\": \"x5\"", "c4")]
    [InlineData("campaign.json", "\"aim\": 90", "\"aim\": 91", "c1 c3 c5 c7 c9 c11")]
    [InlineData("campaign.json", "\"name\": \"Test\"", "\"name\": \"Tests\"", "")]
    [InlineData("campaign.json", "\"spare\": 7", "\"x11\": 7", "refused")]
    [InlineData("campaign.json", "\"spare\": 7", "\"spares\": 7", "")]
    [InlineData("campaign.json", "\"id\": \"c10\"", "\"id\": \"c10x\"", "c10x")]
    [InlineData("campaign.json", "\"clusters\": [ \"A\" ]", "\"clusters\": [ \"B\" ]", "everything")]
    [InlineData("campaign.json", "{", "{\n\n  // A note.\n", "")]
    [InlineData("campaign.json", ",{ \"id\": \"c6\"", ",\n   { \"id\": \"c6\"", "")]
    [InlineData("campaign.json", ",{ \"id\": \"c6\"", ",{ \"id\": \"more\", \"maxPoints\": 1, \"mark\": \"x4\" }\n,{ \"id\": \"c6\"",
        "more")]
    [InlineData("campaign.json", "\"by\": \"x4\", \"below\": 0", "\"below\":\n0,   \"by\": \"x4\"", "")]
    [InlineData("workflows/rules.json", "[", "[\n\n", "")]
    [InlineData("workflows/rules.json", "x3 >= 86", "x3 >=  86", "c3")]
    [InlineData("campaign.json", "10, \"bands\": { \"by\": \"x4\"", "10.0, \"bands\": { \"by\": \"x4\"", "c4")]
    public void Only_what_an_edit_touches_is_compiled_again(string file, string old, string written, string expected)
    {
        var workspace = Open();
        var before = Load(workspace)!;

        var after = Load(workspace.Change(file, workspace.TextOf(file).Replace(old, written, StringComparison.Ordinal)));

        var made = after is null ? null : MadeAnew(before, after);
        (made is null ? "refused" : made.Count == Criteria ? "everything" : string.Join(' ', made)).Should().Be(expected);
    }

    /// <summary>A criterion that is cut out and put elsewhere, as in a table whose rows are drawn about.</summary>
    [Fact]
    public void What_is_moved_among_others_is_compiled_no_more_than_they_are()
    {
        var workspace = Open();
        var before = Load(workspace)!;
        var text = workspace.TextOf("campaign.json");
        var start = text.IndexOf("{ \"id\": \"c2\"", StringComparison.Ordinal);
        var end = text.IndexOf("{ \"id\": \"c3\"", StringComparison.Ordinal);
        var line = text[start..end];
        var without = text.Remove(start, end - start);

        var after = Load(workspace.Change(
            "campaign.json", without.Insert(without.IndexOf("{ \"id\": \"c9\"", StringComparison.Ordinal), line)))!;

        after.Criteria.Select(criterion => criterion.Definition.Id).Should()
            .StartWith(["c0", "c1", "c3"]).And.ContainInOrder("c8", "c2", "c9");
        MadeAnew(before, after).Should().BeEmpty();
        after.Criteria.Select(criterion => criterion.Definition.Position.Path).Should()
            .Equal(Enumerable.Range(0, Criteria).Select(i => $"criteria[{i.ToString(CultureInfo.InvariantCulture)}]"));
    }

    /// <summary>A mistake on the way, as while typing, forgets nothing.</summary>
    [Fact]
    public void What_was_compiled_before_a_mistake_is_known_after_it()
    {
        var workspace = Open();
        var before = Load(workspace)!;
        var rules = workspace.TextOf("workflows/rules.json");
        var broken = workspace.Change("workflows/rules.json", rules.Replace("x3 >= 86", "x3 >= ", StringComparison.Ordinal));
        Load(broken).Should().BeNull();

        var mended = Load(broken
            .Change("workflows/rules.json", rules.Replace("x3 >= 86", "x3 >= 87", StringComparison.Ordinal))
            .Change("campaign.json", "\n" + broken.TextOf("campaign.json")))!;

        MadeAnew(before, mended).Should().Equal("c3");
    }

    /// <summary>Slots of names that are gone stay for a while; that comes to an end.</summary>
    [Fact]
    public void Names_that_come_and_go_do_not_make_rows_grow_for_ever()
    {
        var workspace = Open();
        var most = Load(workspace)!.Layout.Slots.Count + 40;
        for (var i = 0; i < 100; i++)
        {
            var name = $"\"spare{i.ToString(CultureInfo.InvariantCulture)}\": {{ \"by\": \"kind\", \"values\": {{ \"a\": 7 }} }}";
            var text = Open().TextOf("campaign.json").Replace("\"spare\": 7", name, StringComparison.Ordinal);
            workspace = workspace.Change("campaign.json", text);
            Load(workspace)!.Layout.Slots.Count.Should().BeLessThan(most);
        }
    }

    [Fact]
    public void Of_texts_that_are_gone_nothing_is_kept()
    {
        var workspace = Open();
        var gone = Edit(ref workspace);

        for (var i = 0; i < 5 && gone.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        gone.IsAlive.Should().BeFalse();
        GC.KeepAlive(workspace);
    }

    /// <summary>Edits one criterion, in a text of which only the workspace knows, and then another one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Edit(ref RuleWorkspace workspace)
    {
        var rules = workspace.TextOf("workflows/rules.json");
        var text = rules.Replace("x3 >= 86", "x3 >= 87", StringComparison.Ordinal);
        workspace = workspace.Change("workflows/rules.json", text);
        Load(workspace).Should().NotBeNull();
        workspace = workspace.Change("workflows/rules.json", text.Replace("x5 >= 86", "x5 >= 88", StringComparison.Ordinal));
        Load(workspace).Should().NotBeNull();
        return new WeakReference(text);
    }

    [Fact]
    public async Task A_catalog_takes_an_edit_over_what_it_serves()
    {
        var workspace = Open();
        var source = new InMemoryCampaignSource("memory", workspace.ToFiles());
        using var catalog = new CampaignCatalog([source]);
        await catalog.ReloadAsync();
        var before = catalog.Current.Campaigns.Single();
        var rules = workspace.TextOf("workflows/rules.json").Replace("x3 >= 86", "x3 >= 87", StringComparison.Ordinal);
        var files = workspace.Change("workflows/rules.json", rules).ToFiles();

        source.Publish(files);
        await catalog.ReloadAsync();

        var after = catalog.Current.Campaigns.Single();
        after.Reference.Should().Be(Campaign.Load(files).Reference).And.NotBe(before.Reference);
        MadeAnew(before.Compiled, after.Compiled).Should().Equal("c3");
    }

    private static List<string> MadeAnew(CompiledCampaign before, CompiledCampaign after)
    {
        var kept = before.Criteria.Select(criterion => criterion.Origin).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. after.Criteria.Where(criterion => !kept.Contains(criterion.Origin)).Select(criterion => criterion.Definition.Id)];
    }

    private static CompiledCampaign? Load(RuleWorkspace workspace) =>
        workspace.TryLoad(out var campaign, out _) ? campaign.Compiled : null;

    private static RuleWorkspace Open()
    {
        var numbers = Enumerable.Range(0, Criteria).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var indicators = numbers.Select(n => $$"""{ "id": "x{{n}}", "type": "number", "min": 0, "max": 100 }""")
            .Append("""{ "id": "kind", "type": "choice", "choices": [ "a" ] }""");
        var criteria = numbers.Select((n, i) => i % 2 == 0
            ? $$"""{ "id": "c{{n}}", "maxPoints": 10, "bands": { "by": "x{{n}}", "below": 0, "from": { "50": 8, "90": 10 } } }"""
            : $$"""{ "id": "c{{n}}", "maxPoints": 10, "workflow": "w{{n}}", "combine": "firstMatch" }""");
        var workflows = numbers.Where((_, i) => i % 2 == 1).Select(n => CampaignText.Workflow(
            $"w{n}", CampaignText.Rule("top", $"x{n} >= 86 && aim > 0", "10"), CampaignText.Rule("low", $"x{n} < 86", "0")));
        var text = new CampaignText
        {
            Indicators = string.Join("\n,", indicators),
            Criteria = string.Join("\n,", criteria),
            Rest = """ "constants": { "aim": 90, "spare": 7 }, "clusters": [ "A" ] """,
            Workflows = string.Join("\n,", workflows),
        };
        return RuleWorkspace.Open(text.Files());
    }
}
